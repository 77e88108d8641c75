/** The systems at the ends of the arrows of a line: one a side, or several in a list. */
import { entityOfName } from '../plan/entity-of-name.ts';
import { piecesOf, readNamedPieces, readPhrases } from '../plan/flow-details.ts';
import { kindOfName } from '../plan/kind-of-name.ts';
import type { PlanBuilder, SystemWish } from '../plan/plan-builder.ts';
import { plainName } from './line-text.ts';
import type { FlowLine } from './list-line.ts';
import { systemWish } from './notes-system.ts';

export interface FlowEnd {
  readonly name: string;
  readonly wish: SystemWish;
  /** "Sales.Contact", "Sales (Contact)" */
  readonly holds: string | null;
}

export interface FlowEnds {
  /** A side for each place between arrows. */
  readonly ends: readonly (readonly FlowEnd[])[];
  /** What stands behind the last end: entities and details. */
  readonly rest: string;
}

/** `holder` stands for what a line leaves out before its arrow. */
export function endsOf({ ends, carried }: FlowLine, holder: string | null, build: PlanBuilder): FlowEnds {
  const sides = ends.slice(0, -1).map((end, at) => sideOf(at === 0 && end === '' ? (holder ?? '') : end, build));
  const last = lastOf(ends.at(-1) ?? '', carried, build);
  return { ends: [...sides, last.side], rest: [last.behind, carried ?? ''].filter((text) => text !== '').join(', ') };
}

interface LastEnd {
  readonly side: readonly FlowEnd[];
  readonly behind: string;
}

/** "OMS, SAP: Order" are two; in "OMS, Order" only what means a system is one. */
function lastOf(text: string, carried: string | null, build: PlanBuilder): LastEnd {
  const pieces = piecesOf(text);
  const isTarget = (piece: string) => listed(piece).every((name) => meansSystem(name, build));
  const from = pieces.findIndex((piece, at) => at > 0 && !isTarget(piece));
  const count = from < 0 ? pieces.length : carried === null ? from : 1;
  const names = pieces.slice(0, Math.max(1, count));
  const tail = withoutTail(names.at(-1) ?? '', build);
  const side = [...names.slice(0, -1), tail.head].flatMap((name) => sideOf(name, build));
  const behind = [tail.behind, ...pieces.slice(Math.max(1, count))].filter((piece) => piece !== '');
  return { side, behind: behind.join(', ') };
}

/** "OMS via REST daily", "OMS - orders", "Snowflake zero copy": the words behind are for whoever reads what flows. */
function withoutTail(text: string, build: PlanBuilder): { readonly head: string; readonly behind: string } {
  if (meansSystem(text, build)) return { head: text, behind: '' };
  const phrased = readPhrases(text).head;
  const head = phrased === '' ? text : phrased;
  const behind = text.slice(head.length).trim();
  if (meansSystem(head, build)) return { head, behind };
  for (const { index } of [...head.matchAll(/\s+/g)].slice(0, MOST_WORDS)) {
    const [before, after] = [head.slice(0, index), head.slice(index).trim()];
    if (!meansSystem(before, build) || !isSaid(after)) continue;
    return { head: before, behind: `${after.replace(/^[-–—]\s/, '')} ${behind}`.trim() };
  }
  return { head, behind };
}

/** "Salesforce OMS" is a system, although an integration is called OMS too. */
function isSaid(words: string): boolean {
  if (/^[-–—]\s/.test(words)) return true;
  return readNamedPieces([words]).unknown.length === 0 && kindOfName(words).certainty !== 'named';
}

const MOST_WORDS = 8;

function sideOf(text: string, build: PlanBuilder): readonly FlowEnd[] {
  const names = listed(text);
  // "Research and Development" is one.
  const isList = names.length > 1 && names.every((name) => meansSystem(name, build));
  return (isList ? names : [text]).map((name) => endOf(name, build));
}

function listed(text: string): readonly string[] {
  return text
    .split(/\s*[,;/+&]\s*|\s+and\s+/i)
    .map(plainName)
    .filter((name) => name !== '');
}

function meansSystem(name: string, build: PlanBuilder): boolean {
  return kindOfName(name).certainty === 'named' || build.knows(name);
}

function endOf(text: string, build: PlanBuilder): FlowEnd {
  const [, name = '', inside = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(text.trim()) ?? [];
  if (name !== '') return bracketed(text, name, inside);
  const [, system = '', sign, entity = ''] = /^([^:.]+)([:.])\s?(\S.*)$/.exec(text.trim()) ?? [];
  const isHeld = meansSystem(system, build) && (sign === ':' || entityOfName(entity) !== null);
  if (system !== '' && isHeld) return { name: plainName(system), wish: {}, holds: plainName(entity) };
  return { name: plainName(text), wish: {}, holds: null };
}

/** "Till (POS)", "Sales Cloud (org EMEA)", "Sales Cloud (Contact)"; others are left to whoever looks for mistakes. */
function bracketed(text: string, name: string, inside: string): FlowEnd {
  const { remark, ...wish } = systemWish(inside);
  if (remark === null) return { name: plainName(name), wish, holds: null };
  if (entityOfName(inside) !== null) return { name: plainName(name), wish: {}, holds: inside };
  return { name: plainName(text), wish: {}, holds: null };
}
