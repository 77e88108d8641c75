/** A line with an arrow: a flow, or several in a chain or from one system to many, with what they carry and how. */
import { fold } from '../../catalog/search.ts';
import { displayName } from '../../catalog/system-names.ts';
import { entityOfName } from '../plan/entity-of-name.ts';
import { kindOfName } from '../plan/kind-of-name.ts';
import type { PlanBuilder } from '../plan/plan-builder.ts';
import { contentOf } from './flow-content.ts';
import { endsOf, type FlowEnd } from './flow-ends.ts';
import { isName } from './line-text.ts';
import type { FlowLine } from './list-line.ts';
import { detailWords, entityNames, hopWords, quoted } from './reading-words.ts';

export interface FlowMade {
  readonly makes: string | null;
  readonly remark: string | null;
}

/** `holder` is the system above, for a line that begins with its arrow. */
export function addFlows(build: PlanBuilder, line: FlowLine, holder: { readonly name: string } | null): FlowMade {
  const { ends, rest } = endsOf(line, holder?.name ?? null, build);
  const problem = problemOf(ends, build);
  if (problem !== null) return { makes: null, remark: problem };
  const held = ends.map((side) => side.flatMap(({ holds }) => holds ?? [])).find((side) => side.length > 0) ?? [];
  const { entities, details, unknown } = contentOf({ ...line, carried: [...held, rest].join(', ') });
  const at = ends.map((side) => [...new Set(side.map((end) => heldAt(build, end)))]);
  const carried = entities.map((name) => build.entity(name));
  let count = 0;
  for (const [hop, direction] of line.directions.entries()) {
    const [left = [], right = []] = [at[hop], at[hop + 1]];
    const [from, to] = direction === 'back' ? [right, left] : [left, right];
    const isTwoWay = direction === 'both' || details.direction === 'two-way';
    for (const source of from) {
      for (const target of to) {
        if (source === target) continue;
        const name = unknown.length === 0 ? {} : { name: nameWith(build, source, target, unknown) };
        build.flow(source, target, carried, { ...details, ...name, ...(isTwoWay ? { direction: 'two-way' } : {}) });
        count += 1;
      }
    }
  }
  if (count === 0) return { makes: null, remark: loopOf(ends, build) };
  const words = [...entityNames(build.plan, carried), ...detailWords(details)].join(', ');
  const flows = hopWords(build.plan, at, line.directions, details.direction === 'two-way');
  const makes = `${count === 1 ? 'Flow' : 'Flows'} ${flows}`;
  const remark = unknown.length === 0 ? null : `${quoted(unknown.join(', '))} is kept in the name of the flow.`;
  return { makes: words === '' ? makes : `${makes}: ${words}`, remark };
}

const LONGEST_NAME = 80;
/** A product of two lists is soon more than anybody meant. */
const MOST_ENDS = 24;

/** The system, with what is said to lie in it. */
function heldAt(build: PlanBuilder, { name, wish, holds }: FlowEnd): number {
  const system = build.system(name, wish);
  if (holds !== null) build.placement(build.entity(holds), system);
  return system;
}

function loopOf(ends: readonly (readonly FlowEnd[])[], build: PlanBuilder): string {
  const names = [...new Set(ends.flat().map(({ name }) => name))];
  const [first = '', second] = names;
  if (second === undefined || fold(first) === fold(second)) return 'A flow leads from one system to another one.';
  const kind = build.plan.systems[build.system(first)]?.kind ?? 'custom';
  return `${quoted(first)} and ${quoted(second)} both mean ${displayName(kind)}. Say what sets them apart, such as “${first} EMEA”.`;
}

function problemOf(ends: readonly (readonly FlowEnd[])[], build: PlanBuilder): string | null {
  const all = ends.flat();
  if (ends.some((side) => side.length === 0) || all.some(({ name }) => name === '')) {
    return 'A flow needs a system on both sides of its arrow.';
  }
  if (all.length > MOST_ENDS) return `A line joins at most ${MOST_ENDS} systems.`;
  const unnamed = all.find(({ name }) => !isName(name));
  if (unnamed) return `${quoted(unnamed.name)} is no name of a system.`;
  const long = all.find(({ name }) => name.length > LONGEST_NAME);
  if (long) return `${quoted(long.name)} is too long for the name of a system.`;
  const bracketed = all.find(({ name }) => name.includes('('));
  if (bracketed)
    return `${quoted(bracketed.name)}: what stands in brackets says how it flows, and belongs at the end of the line.`;
  const entity = all.find(({ name }) => isOnlyEntity(name, build));
  return entity ? wrongEnd(entity.name) : null;
}

/** "Contact -> Subscriber" says what, and not from where to where. */
function isOnlyEntity(name: string, build: PlanBuilder): boolean {
  return entityOfName(name) !== null && kindOfName(name).certainty === 'unknown' && !build.knows(name);
}

function wrongEnd(name: string): string {
  return `${quoted(name)} is an entity, and a flow joins systems: “Commerce -> Service: ${name}”. If it is a system, write “System: ${name}” on a line above.`;
}

/** What nobody could read is not lost: it stands in the flow's name. */
function nameWith(build: PlanBuilder, source: number, target: number, unknown: readonly string[]): string {
  const names = [source, target].map((at) => build.plan.systems[at]?.name ?? '');
  return `${names.join(' to ')} (${unknown.join(', ')})`;
}
