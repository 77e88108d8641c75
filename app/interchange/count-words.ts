/** "3 systems, 2 entities and 4 flows" */
import { countsOf, type Plan } from '../../src/interchange/plan/plan.ts';
import { counted } from '../../src/lib/counted.ts';

/** Only what is new; null where nothing is. */
export function newWords(plan: Plan): string | null {
  const { newSystems, newEntities, flows, placements } = countsOf(plan);
  const held = newSystems + newEntities + flows === 0 ? placements : 0;
  const parts = [
    ...some(newSystems, 'system'),
    ...some(newEntities, 'entity'),
    ...some(flows, 'flow'),
    ...some(held, 'placement'),
  ];
  return parts.length === 0 ? null : joined(parts);
}

/** What the design has already and is joined to; null where there is none. */
export function knownWords(plan: Plan): string | null {
  const { knownSystems, knownEntities } = countsOf(plan);
  const parts = [...some(knownSystems, 'system'), ...some(knownEntities, 'entity')];
  return parts.length === 0 ? null : joined(parts);
}

function some(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [counted(count, noun)];
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
