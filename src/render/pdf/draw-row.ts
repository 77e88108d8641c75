/** Draws a row of a table: its ground, the lines of its cells with their marks, its borders. */
import { MARK_LOOKS } from '../mark-looks.ts';
import {
  CELL_PADDING,
  type PlannedCell,
  type PlannedColumn,
  type PlannedRow,
  rowHeight,
  type TablePart,
  type TablePlan,
} from '../tables/table-plan.ts';
import { COLOR, MARGIN } from './pdf-look.ts';
import { drawLine, drawLines, drawText, type Ends, fillBox, type PdfPage, type TextStyle } from './pdf-page.ts';
import type { PdfWriter } from './pdf-writer.ts';
import type { Element } from './structure.ts';

export interface RowKind {
  readonly isHead: boolean;
  /** What its cells are for who hears them; none of a head that is repeated for the eye. */
  readonly cells: readonly Element[];
}

export function drawRow(
  writer: PdfWriter,
  row: PlannedRow,
  part: TablePart,
  plan: TablePlan,
  { isHead, cells }: RowKind,
): void {
  const page = writer.page();
  const height = rowHeight(row, plan);
  const width = part.columns.reduce((sum, column) => sum + column.width, 0);
  if (isHead) fillBox(page, { x: MARGIN.side, y: writer.y, width, height }, COLOR.head);
  const font = isHead ? writer.fonts.bold : writer.fonts.regular;
  const style: TextStyle = { font, size: plan.size, color: row.isStruck ? COLOR.muted : COLOR.ink };
  let x: number = MARGIN.side;
  for (const [at, column] of part.columns.entries()) {
    const [cell, element] = [row.cells[at], cells[at]];
    if (cell) drawCell(writer, { ...style, ...(element && { element }) }, cell, { x, ...column }, plan, row.isStruck);
    x += column.width;
  }
  drawBorders(page, part, writer.y, height);
  writer.y += height;
}

interface Place extends PlannedColumn {
  readonly x: number;
}

function drawCell(
  writer: PdfWriter,
  style: TextStyle,
  { lines, mark }: PlannedCell,
  place: Place,
  plan: TablePlan,
  isStruck: boolean,
): void {
  const page = writer.page();
  const [left, right] = [place.x + CELL_PADDING.x, place.x + place.width - CELL_PADDING.x];
  let y = writer.y + CELL_PADDING.y;
  for (const line of lines) {
    const width = style.font.widthOf(line.trimEnd(), plan.size);
    const start = place.isNumber ? right - width : left;
    drawText(page, start, y + plan.size * 0.98, line, style);
    const middle = y + plan.size * 0.66;
    if (isStruck) drawLine(page, [start, middle], [start + width, middle], style.color);
    y += plan.lineHeight;
  }
  if (!mark) return;
  const look = MARK_LOOKS[mark.kind];
  const marked: TextStyle = { ...style, font: writer.fonts.bold, size: plan.size * 0.9, color: look.ink };
  const width = marked.font.widthOf(mark.text, marked.size) + 2 * MARK_PADDING;
  const start = place.isNumber ? right - width : left - 0.5;
  fillBox(page, { x: start, y: y + 0.4, width, height: plan.lineHeight - 1.2 }, look.ground);
  drawText(page, start + MARK_PADDING, y + plan.size * 0.95, mark.text, marked);
}

const MARK_PADDING = 2;

function drawBorders(page: PdfPage, { columns }: TablePart, top: number, height: number): void {
  const bottom = top + height;
  let x: number = MARGIN.side;
  const right = columns.reduce((sum, column) => sum + column.width, x);
  const lines: [Ends, Ends][] = [top, bottom].map((y) => [
    [x, y],
    [right, y],
  ]);
  for (const { width } of [{ width: 0 }, ...columns]) {
    x += width;
    lines.push([
      [x, top],
      [x, bottom],
    ]);
  }
  drawLines(page, lines, COLOR.line);
}
