/** "3 systems, 2 entities and 4 flows" */
import { countsOf, type Plan } from '../../src/interchange/plan/plan.ts';

/** Only what is new; null where nothing is. */
export function newWords(plan: Plan): string | null {
  const { newSystems, newEntities, flows, placements } = countsOf(plan);
  const held = newSystems + newEntities + flows === 0 ? placements : 0;
  const parts = [
    counted(newSystems, 'system', 'systems'),
    counted(newEntities, 'entity', 'entities'),
    counted(flows, 'flow', 'flows'),
    counted(held, 'placement', 'placements'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : joined(parts);
}

/** What the design has already and is joined to; null where there is none. */
export function knownWords(plan: Plan): string | null {
  const { knownSystems, knownEntities } = countsOf(plan);
  const parts = [counted(knownSystems, 'system', 'systems'), counted(knownEntities, 'entity', 'entities')].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? null : joined(parts);
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
