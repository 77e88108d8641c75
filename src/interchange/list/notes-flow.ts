/** A line with an arrow: a flow, or several in a chain, with what they carry and how. */
import { fold } from '../../catalog/search.ts';
import { entityOfName } from '../plan/entity-of-name.ts';
import { type FlowDetails, piecesOf, readDetails, readNamedPieces } from '../plan/flow-details.ts';
import { kindOfName } from '../plan/kind-of-name.ts';
import type { PlanBuilder } from '../plan/plan-builder.ts';
import type { ListLine } from './list-line.ts';
import { detailWords, flowWords, quoted } from './reading-words.ts';

type FlowLine = Extract<ListLine, { is: 'flow' }>;

export interface FlowMade {
  readonly makes: string | null;
  readonly remark: string | null;
}

/** `holder` is the system above, for a line that begins with its arrow. */
export function addFlows(build: PlanBuilder, line: FlowLine, holder: { readonly name: string } | null): FlowMade {
  const [first = '', ...others] = line.ends;
  const named = [first === '' ? (holder?.name ?? '') : first, ...others];
  const problem = problemOf(named);
  if (problem !== null) return { makes: null, remark: problem };
  const { entities, details, unknown } = contentOf(line);
  const ends = named.map((name) => build.system(name));
  const carried = entities.map((name) => build.entity(name));
  const isTwoWay = line.direction === 'both' || details.direction === 'two-way';
  const ordered = line.direction === 'back' ? ends.toReversed() : ends;
  const told = withName(build, ordered, { ...details, ...(isTwoWay ? { direction: 'two-way' } : {}) }, unknown);
  for (const [at, source] of ordered.slice(0, -1).entries()) {
    const target = ordered[at + 1];
    if (target !== undefined) build.flow(source, target, carried, told);
  }
  const words = [...entities, ...detailWords(details)].join(', ');
  const flows = flowWords(build.plan, ordered, isTwoWay);
  const remark = unknown.length === 0 ? null : `${quoted(unknown.join(', '))} is kept in the name of the flow.`;
  return { makes: words === '' ? `Flow ${flows}` : `Flow ${flows}: ${words}`, remark };
}

const LONGEST_NAME = 80;

function problemOf(named: readonly string[]): string | null {
  if (named.some((name) => name === '')) return 'A flow needs a system on both sides of its arrow.';
  const long = named.find((name) => name.length > LONGEST_NAME);
  if (long !== undefined) return `${quoted(long)} is too long for the name of a system.`;
  const [first = ''] = named;
  const isLoop = named.every((name) => fold(name) === fold(first) && fold(name) !== '');
  return isLoop ? 'A flow leads from one system to another one.' : null;
}

interface Content {
  readonly entities: readonly string[];
  readonly details: FlowDetails;
  readonly unknown: readonly string[];
}

/** Behind the colon stand entities, but a figure or the name of a mechanism among them is a detail. */
function contentOf({ carried, details }: FlowLine): Content {
  const behind = readNamedPieces(carriedPieces(carried).filter((piece) => !isEntity(piece)));
  const inside = readDetails(details);
  const entities = carriedPieces(carried).filter((piece) => isEntity(piece) || behind.unknown.includes(piece));
  return { entities, details: { ...behind.details, ...inside.details }, unknown: inside.unknown };
}

/** "Order and Customer" are two. */
function carriedPieces(carried: string): readonly string[] {
  return piecesOf(carried).flatMap((piece) => piece.split(/ (?:and|&|\+) /i).map((part) => part.trim()));
}

/** "Event" and "Segment" are entities before they are ways to move them. */
function isEntity(piece: string): boolean {
  return entityOfName(piece) !== null && kindOfName(piece).certainty !== 'likely';
}

/** What nobody could read is not lost: it stands in the flow's name. */
function withName(
  build: PlanBuilder,
  ends: readonly number[],
  details: FlowDetails,
  unknown: readonly string[],
): FlowDetails {
  if (unknown.length === 0) return details;
  const { systems } = build.plan;
  const names = [ends[0], ends.at(-1)].map((at) => systems[at ?? -1]?.name ?? '');
  return { ...details, name: `${names.join(' to ')} (${unknown.join(', ')})` };
}
