/** What each key does in a table while no cell is edited. */
import type { KeyboardEvent } from 'react';
import { ADD_ROW, type Axis, type Cursor, cursorAt, HEADER_ROW, rangeOf } from './cursor.ts';
import type { CellAddress, CellRange, GridEdits } from './grid-types.ts';
import { placeAfter } from './moves.ts';

/** What the keys act on; made anew with each press. */
export interface GridControl {
  /** The header, the rows on screen with the headings of groups, and the row for adding. */
  readonly rows: Axis;
  readonly columns: Axis;
  readonly cursor: Cursor;
  readonly page: number;
  readonly edits: GridEdits;
  readonly isReadOnly: boolean;
  /** Undefined for a row that is no group. */
  isOpenGroup(rowId: string): boolean | undefined;
  moveTo(cursor: Cursor): void;
  beginEdit(at: CellAddress, typed: string | null): boolean;
  toggleSort(columnId: string): void;
  toggleGroup(rowId: string): void;
  dropKept(range: CellRange): void;
}

/** Whether the key was taken; what is not goes on to the page. */
export function pressKey(event: KeyboardEvent, control: GridControl): boolean {
  if (event.altKey) return openList(event, control);
  return move(event, control) || act(event, control) || edit(event, control) || isForNobody(event);
}

/** As in a spreadsheet: what may be chosen here, without typing first. */
function openList({ key }: KeyboardEvent, { beginEdit, cursor }: GridControl): boolean {
  return key === 'ArrowDown' && beginEdit(cursor.active, null);
}

function move(event: KeyboardEvent, control: GridControl): boolean {
  const { cursor, rows, columns, page, moveTo } = control;
  const { active } = cursor;
  if (event.key === 'Tab') return walkOn(event, control);
  const group = control.isOpenGroup(active.rowId);
  if (group !== undefined && ((event.key === 'ArrowLeft' && group) || (event.key === 'ArrowRight' && !group))) {
    control.toggleGroup(active.rowId);
    return true;
  }
  const from = { row: (rows.indexOf.get(active.rowId) ?? 0) - 1, column: columns.indexOf.get(active.columnId) ?? 0 };
  const to = placeAfter(from, event, { rows: rows.ids.length - 1, columns: columns.ids.length, page });
  if (!to) return false;
  const next = { rowId: rows.ids[to.row + 1] ?? active.rowId, columnId: columns.ids[to.column] ?? active.columnId };
  moveTo(event.shiftKey ? { ...cursor, active: next } : cursorAt(next));
  return true;
}

/** Tab goes through the cells only while one fills in a row; otherwise it leaves the table, as everywhere. */
function walkOn(event: KeyboardEvent, { cursor, columns, moveTo }: GridControl): boolean {
  if (cursor.runColumnId === null || event.ctrlKey || event.metaKey) return false;
  const at = (columns.indexOf.get(cursor.active.columnId) ?? 0) + (event.shiftKey ? -1 : 1);
  const columnId = columns.ids[at];
  if (columnId === undefined) return false;
  moveTo(cursorAt({ ...cursor.active, columnId }, cursor.runColumnId));
  return true;
}

function act(event: KeyboardEvent, control: GridControl): boolean {
  const { key, shiftKey } = event;
  const { cursor, rows, columns, edits, isReadOnly, moveTo } = control;
  const { active, anchor } = cursor;
  const isMod = event.ctrlKey || event.metaKey;
  const range = rangeOf(cursor, rows, columns);
  if (key === 'Escape') {
    if (active === anchor && cursor.runColumnId === null) return false;
    moveTo(cursorAt(active));
    return true;
  }
  if (isMod && key.toLowerCase() === 'a') {
    moveTo(everything(control));
    return true;
  }
  if (key === ' ' && (isMod || shiftKey)) {
    moveTo(isMod ? wholeColumns(control) : wholeRows(control));
    return true;
  }
  if (isMod && key === 'Enter' && rows.indexOf.has(ADD_ROW)) {
    moveTo(cursorAt({ ...active, rowId: ADD_ROW }));
    return true;
  }
  if (isReadOnly || range.rowIds.length === 0) return false;
  if (isMod && key.toLowerCase() === 'd' && edits.fillDown) {
    edits.fillDown(range.rowIds.length > 1 ? range : withRowAbove(range, control));
    return true;
  }
  if (key !== 'Delete' && key !== 'Backspace') return false;
  if (shiftKey) edits.deleteRows?.(range.rowIds);
  else {
    control.dropKept(range);
    edits.clear?.(range);
  }
  return true;
}

function edit(event: KeyboardEvent, control: GridControl): boolean {
  const { key } = event;
  const { cursor } = control;
  const { active } = cursor;
  if (event.ctrlKey || event.metaKey) return false;
  const isEnter = key === 'Enter' || key === 'F2';
  if (active.rowId === HEADER_ROW) {
    if (isEnter || key === ' ') control.toggleSort(active.columnId);
    return isEnter || key === ' ';
  }
  if (control.isOpenGroup(active.rowId) !== undefined) {
    if (isEnter || key === ' ') control.toggleGroup(active.rowId);
    return isEnter || key === ' ';
  }
  if (key === 'Enter' && cursor.runColumnId !== null) {
    moveDown(control, cursor.runColumnId);
    return true;
  }
  if (isEnter) {
    control.beginEdit(active, null);
    return true;
  }
  return false;
}

/** A stroke that acts by itself, before any typing. */
export function pressAct(event: KeyboardEvent, { cursor, rows, columns, edits, isReadOnly }: GridControl): boolean {
  if (isReadOnly || event.ctrlKey || event.metaKey || event.altKey || !isWritten(event)) return false;
  const range = rangeOf(cursor, rows, columns);
  return range.rowIds.length > 0 && (edits.press?.(event.key, range) ?? false);
}

/** Begins an edit with the very key that is pressed: the browser then writes it into the field. */
export function typeInto(event: KeyboardEvent, control: GridControl): boolean {
  const isWriting = (isWritten(event) && event.key !== ' ') || event.key === 'Process' || event.keyCode === 229;
  if (!isWriting || event.altKey || event.ctrlKey || event.metaKey) return false;
  return control.beginEdit(control.cursor.active, '');
}

export function moveDown({ cursor, rows, moveTo }: GridControl, columnId: string, by: 1 | -1 = 1): void {
  const at = (rows.indexOf.get(cursor.active.rowId) ?? 0) + by;
  const rowId = rows.ids[Math.max(1, Math.min(at, rows.ids.length - 1))] ?? cursor.active.rowId;
  moveTo(cursorAt({ rowId, columnId }));
}

function isWritten({ key }: KeyboardEvent): boolean {
  return [...key].length === 1;
}

/** A letter over a cell that takes none: no shortcut of the page behind may take it for its own, but for the help. */
function isForNobody(event: KeyboardEvent): boolean {
  return isWritten(event) && !event.ctrlKey && !event.metaKey && event.key !== '?' && event.key !== '/';
}

function withRowAbove(range: CellRange, { rows }: GridControl): CellRange {
  const above = rows.ids[(rows.indexOf.get(range.rowIds[0] ?? '') ?? 0) - 1];
  const isRow = above !== undefined && above !== HEADER_ROW;
  return isRow ? { ...range, rowIds: [above, ...range.rowIds] } : range;
}

function firstAndLast({ rows, columns }: GridControl) {
  const isAdding = rows.ids.at(-1) === ADD_ROW;
  return {
    firstRow: rows.ids[1] ?? '',
    lastRow: rows.ids.at(isAdding ? -2 : -1) ?? '',
    firstColumn: columns.ids[0] ?? '',
    lastColumn: columns.ids.at(-1) ?? '',
  };
}

function everything(control: GridControl): Cursor {
  const { firstRow, lastRow, firstColumn, lastColumn } = firstAndLast(control);
  return {
    active: { rowId: firstRow, columnId: firstColumn },
    anchor: { rowId: lastRow, columnId: lastColumn },
    runColumnId: null,
  };
}

function wholeRows(control: GridControl): Cursor {
  const { firstColumn, lastColumn } = firstAndLast(control);
  const { active, anchor } = control.cursor;
  return {
    active: { ...active, columnId: firstColumn },
    anchor: { ...anchor, columnId: lastColumn },
    runColumnId: null,
  };
}

function wholeColumns(control: GridControl): Cursor {
  const { firstRow, lastRow } = firstAndLast(control);
  const { active, anchor } = control.cursor;
  return { active: { ...active, rowId: firstRow }, anchor: { ...anchor, rowId: lastRow }, runColumnId: null };
}
