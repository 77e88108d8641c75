/** A sheet before it is XML: cells with their look, and what a spreadsheet does with them. */
import type { CellStyle } from './style.ts';

export interface Sheet {
  /** Valid and unique in its workbook. */
  readonly name: string;
  /** From the first row on. */
  readonly rows: readonly SheetRow[];
  /** In characters, from the first column on. */
  readonly widths: readonly number[];
  /** What stays in view while the rest is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Header and rows that the sheet's own filter works on. */
  readonly filter: Area | null;
  /** Further tables, each with a filter of its own: a sheet has room for one. */
  readonly tables: readonly SheetTable[];
  readonly merged: readonly Area[];
  readonly links: readonly SheetLink[];
}

export interface SheetRow {
  readonly heightPt: number;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** Null is an empty cell. */
  readonly value: string | number | boolean | null;
  readonly style: CellStyle;
}

/** Counted from zero, the last ones included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetTable {
  /** As a spreadsheet takes a name: letters, digits, underscores; unique in the workbook. */
  readonly name: string;
  readonly area: Area;
  /** As they stand in its first row. */
  readonly columns: readonly string[];
}

/** From a cell to the top of another sheet. */
export interface SheetLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
}

/** "A1" */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "A1:C7" */
export function areaName({ top, left, bottom, right }: Area): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}

/** "A", "Z", "AA" */
export function columnName(column: number): string {
  const rest = Math.floor(column / LETTERS);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(CODE_OF_A + (column % LETTERS));
}

const LETTERS = 26;
const CODE_OF_A = 65;
