/**
 * Where rows and columns of a previewed table lie, all of them, before one is drawn, and what is found at its cells. Made
 * with the document, off the page: measuring the texts of ten thousand rows takes longer than a frame.
 */
import type { CellFindings } from '../../src/deliverables/cell-findings.ts';
import { cellTexts, markText } from '../../src/deliverables/cell-text.ts';
import { columnTitle } from '../../src/deliverables/csv-tables.ts';
import type { Cell, Column, Table } from '../../src/deliverables/document.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { CELL, columnPixels, HEAD } from './column-pixels.ts';
import { lineCount } from './line-count.ts';

export type CellFinding = Pick<Finding, 'severity' | 'message'>;

/** In pixels. */
export interface TableShape {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly headHeight: number;
  /** By "row.column". */
  readonly found: ReadonlyMap<string, readonly CellFinding[]>;
}

/** As the preview's style sheet has them. */
const LINE_PX = 16;
/** What is found is told below the text. */
const SIGN_PX = 18;
/** Of a cell, with its lines. */
const ACROSS_PX = 18;
const DOWN_PX = 9;
/** A target for a finger's tip, and the line below. */
const LOWEST_PX = 25;

export function tableShape(table: Table, findings: CellFindings): TableShape {
  const { columns, rows } = table;
  const widths = columnPixels(table);
  const heights = rows.map(() => LOWEST_PX);
  const found = new Map<string, readonly CellFinding[]>();
  let headLines = 1;
  for (const [at, column] of columns.entries()) {
    const room = (widths[at] ?? 0) - ACROSS_PX;
    const linesOf = lineCounter(column, room);
    headLines = Math.max(headLines, lineCount(headText(column), room, HEAD));
    for (const [index, { cells }] of rows.entries()) {
      const cell = cells[at];
      if (!cell || isBare(cell)) continue;
      const here = findings.at(cell);
      if (here.length > 0) found.set(`${index}.${at}`, here.map(told));
      const height = linesOf(cell) * LINE_PX + (here.length > 0 ? SIGN_PX : 0) + DOWN_PX;
      heights[index] = Math.max(heights[index] ?? 0, height);
    }
  }
  return { widths, heights, headHeight: headLines * LINE_PX + DOWN_PX, found };
}

export function headText(column: Column): string {
  return column.type === 'duration' ? column.title : columnTitle(column);
}

/** Nothing is said in it, and nothing can be found: most cells of a matrix of a thousand systems. */
function isBare({ value, mark, subject }: Cell): boolean {
  return value === null && mark === null && subject === null;
}

function told({ severity, message }: Finding): CellFinding {
  return { severity, message };
}

/** Cells of one column mostly say the same few things. */
function lineCounter(column: Column, room: number): (cell: Cell) => number {
  const known = new Map<string, number>();
  const linesIn = (text: string): number => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const lines = lineCount(text, room, CELL);
    known.set(text, lines);
    return lines;
  };
  return (cell) => {
    const mark = markText(cell);
    const own = cellTexts(cell, column).reduce((sum, text) => sum + linesIn(text), 0);
    return own + (mark === null ? 0 : linesIn(mark));
  };
}
