/**
 * What a piece of a spreadsheet would change, before it changes anything.
 *
 * With a row of headings, rows are matched by the flow's id, else by source, target and name; without one they go in from
 * the chosen cell on. Cells that cannot be read are named and left out, and rows that belong to no flow become one where
 * they say from where to where.
 */

import { isSameValue } from '../../../src/commands/edit.ts';
import { getAt } from '../../../src/commands/field-path.ts';
import { err, ok, type Result } from '../../../src/lib/result.ts';
import type { Design } from '../../../src/model/design.ts';
import type { Flow } from '../../../src/model/records/exchange.ts';
import { type AlikeFlows, type Asked, alikeFlows } from './alike-flows.ts';
import { type Choices, cellText, choicesOf, readEntry } from './field-entry.ts';
import { FIELD_BY_ID, type FlowField, fieldNamed } from './flow-fields.ts';

export interface PastePlan {
  readonly changes: readonly CellChange[];
  readonly additions: readonly FlowAddition[];
  readonly problems: readonly PasteProblem[];
  /** Headings that mean no attribute of a flow. */
  readonly unknownHeadings: readonly string[];
  readonly sameCount: number;
}

export interface CellChange {
  readonly flowId: string;
  readonly flowName: string;
  readonly field: FlowField;
  readonly before: string;
  readonly after: string;
  readonly value: unknown;
}

export interface FlowAddition {
  readonly source: string;
  readonly target: string;
  readonly title: string;
  readonly cells: readonly { readonly field: FlowField; readonly text: string; readonly value: unknown }[];
}

export interface PasteProblem {
  /** As one counts the pasted rows, headings included. */
  readonly line: number;
  readonly column: string | null;
  readonly text: string;
  readonly reason: string;
}

export interface PasteTarget {
  readonly design: Design;
  /** In the order on screen; those of the chosen cell and below. */
  readonly rowIds: readonly string[];
  /** From the chosen one to the right. */
  readonly columnIds: readonly string[];
}

interface Column {
  readonly heading: string;
  /** Null for the id, and for a heading nobody knows. */
  readonly field: FlowField | null;
  readonly isId: boolean;
}

/** One text of the clipboard and what it is read as. */
interface ReadCell {
  readonly field: FlowField;
  readonly text: string;
  readonly value: Result<unknown, string>;
}

export function planPaste(texts: readonly (readonly string[])[], target: PasteTarget): PastePlan {
  const heading = texts[0] ?? [];
  const isHeaded = hasHeadings(heading);
  const columns = isHeaded ? heading.map(columnHeaded) : heading.map((_text, at) => columnAt(target.columnIds[at]));
  const choices = new Map<string, Choices>();
  const alikeIn = alikeFlows(target.design);
  const plan = {
    changes: [] as CellChange[],
    additions: [] as FlowAddition[],
    problems: [] as PasteProblem[],
    sameCount: 0,
  };

  for (const [at, row] of (isHeaded ? texts.slice(1) : texts).entries()) {
    const line = at + (isHeaded ? 2 : 1);
    if (row.every((text) => text.trim() === '')) continue;
    const cells = readRow(row, columns, target.design, choices);
    for (const { field, text, value } of cells)
      if (!value.ok) plan.problems.push({ line, column: field.title, text, reason: value.error });
    const meant = isHeaded
      ? matched(row, columns, cells, target.design, alikeIn)
      : ok(target.design.flows.get(target.rowIds[at] ?? '') ?? null);
    if (!meant.ok) plan.problems.push({ line, column: null, text: row.join(', '), reason: meant.error });
    else if (meant.value) plan.sameCount += noteChanges(meant.value, cells, choices, plan.changes);
    else noteAddition(cells, line, row, target.design, plan);
  }
  const unknownHeadings = columns.filter(({ field, isId, heading: text }) => !field && !isId && text !== '');
  return { ...plan, unknownHeadings: unknownHeadings.map((column) => column.heading) };
}

/** Two that are known, or one where there is but one. */
function hasHeadings(row: readonly string[]): boolean {
  const known = row.filter((text) => isIdHeading(text) || fieldNamed(text) !== undefined).length;
  return known >= 2 || (known === 1 && row.length === 1);
}

function isIdHeading(text: string): boolean {
  return ['id', 'flow id'].includes(text.trim().toLowerCase());
}

function columnHeaded(heading: string): Column {
  return { heading: heading.trim(), field: fieldNamed(heading) ?? null, isId: isIdHeading(heading) };
}

function columnAt(columnId: string | undefined): Column {
  return { heading: '', field: FIELD_BY_ID.get(columnId ?? '') ?? null, isId: false };
}

function readRow(
  row: readonly string[],
  columns: readonly Column[],
  design: Design,
  choices: Map<string, Choices>,
): ReadCell[] {
  return row.flatMap((text, at) => {
    const field = columns[at]?.field;
    if (!field) return [];
    const known = choices.get(field.id) ?? choicesOf(field.spec, design);
    choices.set(field.id, known);
    return [{ field, text, value: readEntry(field.spec, { text }, known) }];
  });
}

/** Null for a row that means no flow there is. */
function matched(
  row: readonly string[],
  columns: readonly Column[],
  cells: readonly ReadCell[],
  { flows }: Design,
  alikeIn: AlikeFlows,
): Result<Flow | null, string> {
  const id = row[columns.findIndex(({ isId }) => isId)]?.trim();
  if (id) {
    const flow = flows.get(id);
    return flow ? ok(flow) : err(`No flow has the id "${id}".`);
  }
  const asked = KEYS.flatMap((path) => {
    const cell = cells.find(({ field }) => field.id === path);
    return cell?.value.ok && cell.text.trim() !== '' ? [{ path, value: cell.value.value }] : [];
  });
  if (asked.length === 0) return err('It says neither which flow it means nor from where to where.');
  const alike = alikeIn(asked);
  const [found, ...others] = alike;
  if (others.length === 0) return ok(found ?? sameEnds(asked, alikeIn));
  return err(`${alike.length} flows are meant by it: add a column with their names.`);
}

const KEYS = ['name', 'source', 'target'] as const;

/** The one flow between the two, under another name: it is renamed rather than drawn twice. */
function sameEnds(asked: readonly Asked[], alikeIn: AlikeFlows): Flow | null {
  const ends = asked.filter(({ path }) => path !== 'name');
  if (ends.length < 2) return null;
  const between = alikeIn(ends);
  return between.length === 1 ? (between[0] ?? null) : null;
}

/** Adds what differs; says how many cells do not. An empty cell clears nothing: spreadsheets are full of them. */
function noteChanges(
  flow: Flow,
  cells: readonly ReadCell[],
  choices: ReadonlyMap<string, Choices>,
  into: CellChange[],
): number {
  let sameCount = 0;
  for (const { field, text, value } of cells) {
    if (!value.ok || text.trim() === '') continue;
    const before = getAt(flow, field.id) ?? null;
    if (isSameValue(before, value.value)) {
      sameCount += 1;
      continue;
    }
    const known = choices.get(field.id) ?? null;
    into.push({
      flowId: flow.id,
      flowName: flow.name || flow.id,
      field,
      before: cellText(field.spec, before, known),
      after: cellText(field.spec, value.value, known),
      value: value.value,
    });
  }
  return sameCount;
}

interface Growing {
  readonly additions: FlowAddition[];
  readonly problems: PasteProblem[];
}

function noteAddition(
  cells: readonly ReadCell[],
  line: number,
  row: readonly string[],
  design: Design,
  into: Growing,
): void {
  const source = systemIn(cells, 'source');
  const target = systemIn(cells, 'target');
  if (source === null || target === null) {
    // A name that could not be read is told already.
    const isTold = cells.some(({ field, value }) => !value.ok && (field.id === 'source' || field.id === 'target'));
    const reason = 'There is no flow for it, and it does not say from where to where.';
    if (!isTold) into.problems.push({ line, column: null, text: row.join(', '), reason });
    return;
  }
  const rest = cells.filter(({ field, text, value }) => value.ok && text.trim() !== '' && !ENDS.has(field.id));
  const nameOf = (id: string) => design.systems.get(id)?.name ?? id;
  into.additions.push({
    source,
    target,
    title: `${nameOf(source)} to ${nameOf(target)}`,
    cells: rest.flatMap(({ field, text, value }) =>
      value.ok ? [{ field, text: text.trim(), value: value.value }] : [],
    ),
  });
}

const ENDS: ReadonlySet<string> = new Set(['source', 'target']);

function systemIn(cells: readonly ReadCell[], path: string): string | null {
  const value = cells.find(({ field }) => field.id === path)?.value;
  return value?.ok && typeof value.value === 'string' ? value.value : null;
}
