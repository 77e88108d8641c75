/** Where one is in a table and what is chosen around it: plain values, so that the keys' rules can be tried alone. */
import type { CellAddress, CellRange } from './grid-types.ts';

/** The rows that are no data; ids of rows hold no colon. */
export const HEADER_ROW = 'grid:header';
export const ADD_ROW = 'grid:add';

export interface Cursor {
  readonly active: CellAddress;
  /** The other corner of the chosen range; the active cell itself where only one is chosen. */
  readonly anchor: CellAddress;
  /** The column in which a run of entries with Tab began: Enter goes back there, one row down. */
  readonly runColumnId: string | null;
}

/** Ids in the order on screen, with their places. */
export interface Axis {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
}

export function axisOf(ids: readonly string[]): Axis {
  return { ids, indexOf: new Map(ids.map((id, at) => [id, at])) };
}

export function cursorAt(active: CellAddress, runColumnId: string | null = null): Cursor {
  return { active, anchor: active, runColumnId };
}

/** The chosen cells; header and the row for adding are never among them. */
export function rangeOf({ active, anchor }: Cursor, rows: Axis, columns: Axis): CellRange {
  const [fromRow, toRow] = span(rows, anchor.rowId, active.rowId);
  const [fromColumn, toColumn] = span(columns, anchor.columnId, active.columnId);
  return {
    rowIds: rows.ids.slice(fromRow, toRow + 1).filter((id) => id !== HEADER_ROW && id !== ADD_ROW),
    columnIds: columns.ids.slice(fromColumn, toColumn + 1),
  };
}

/** First and last place; the empty span where an end is not there. */
export function span({ indexOf }: Axis, a: string, b: string): readonly [from: number, to: number] {
  const one = indexOf.get(a);
  const other = indexOf.get(b);
  if (one === undefined || other === undefined) return [0, -1];
  return [Math.min(one, other), Math.max(one, other)];
}

export function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.rowId === b.rowId && a.columnId === b.columnId;
}
