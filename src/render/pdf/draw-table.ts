/** Draws a table over as many pages as it takes: its head on each, and no row cut that fits on a page. */
import { MARK_LOOKS } from '../mark-looks.ts';
import { CELL_PADDING, type PlannedRow, rowHeight, type TablePart, type TablePlan } from '../tables/table-plan.ts';
import type { FontSet } from './font-set.ts';
import { COLOR, MARGIN } from './pdf-look.ts';
import {
  drawLine,
  drawLines,
  drawText,
  drawTextEndingAt,
  type Ends,
  fillBox,
  type PdfPage,
  type TextStyle,
} from './pdf-page.ts';
import type { PdfWriter } from './pdf-writer.ts';

const CAPTION = { size: 8.5, height: 15 } as const;
const BELOW = 12;

export function drawTable(writer: PdfWriter, title: string, plan: TablePlan): void {
  for (const [index, part] of plan.parts.entries()) {
    const { parts } = plan;
    writer.need(openingHeight(part, plan));
    const which = parts.length === 1 ? '' : ` (columns, part ${index + 1} of ${parts.length})`;
    const caption = { font: writer.fonts.bold, size: CAPTION.size, color: COLOR.muted };
    drawText(writer.page(), MARGIN.side, writer.y + CAPTION.size, `${title}${which}`, caption);
    writer.y += CAPTION.height;
    drawPart(writer, part, plan);
    writer.y += BELOW;
  }
}

/** What has to stand together: the caption, the head and the first row, where that is no giant. */
export function openingHeight({ head, rows }: TablePart, plan: TablePlan): number {
  const [first] = rows;
  return CAPTION.height + rowHeight(head, plan) + (first ? Math.min(rowHeight(first, plan), 200) : 0);
}

function drawPart(writer: PdfWriter, part: TablePart, plan: TablePlan): void {
  const headHeight = rowHeight(part.head, plan);
  drawRow(writer, part.head, part, plan, true);
  for (const [at, row] of part.rows.entries()) {
    const isLast = at === part.rows.length - 1;
    let rest: PlannedRow | null = row;
    while (rest) {
      const height = rowHeight(rest, plan);
      const isGiant = height > writer.whole() - headHeight;
      if (isLast && height <= writer.left() + LAST_ROW_ROOM) {
        drawRow(writer, rest, part, plan, false);
        return;
      }
      if (height > writer.left() && !(isGiant && writer.left() > writer.whole() / 3)) {
        writer.newPage();
        drawRow(writer, part.head, part, plan, true);
      }
      const room = Math.max(1, Math.floor((writer.left() - 2 * CELL_PADDING.y) / plan.lineHeight));
      const [now, later]: Cut = height > writer.left() ? cut(rest, room) : [rest, null];
      drawRow(writer, now, part, plan, false);
      rest = later;
    }
  }
}

/** Down to the line above the footer: no page begins for one row that nearly fits. */
const LAST_ROW_ROOM = 13;

type Cut = readonly [PlannedRow, PlannedRow | null];

/** A row higher than a page: its first lines, and the rest. A mark counts as a line, and stands below the last. */
function cut({ cells, isStruck }: PlannedRow, lines: number): Cut {
  const now = cells.map((cell) => {
    const isWhole = cell.lines.length + (cell.mark ? 1 : 0) <= lines;
    return isWhole ? cell : { ...cell, lines: cell.lines.slice(0, lines), mark: null };
  });
  const later = cells.map((cell, at) =>
    now[at] === cell ? { ...cell, lines: [], mark: null } : { ...cell, lines: cell.lines.slice(lines) },
  );
  return [
    { cells: now, isStruck },
    { cells: later, isStruck },
  ];
}

function drawRow(writer: PdfWriter, row: PlannedRow, part: TablePart, plan: TablePlan, isHead: boolean): void {
  const page = writer.page();
  const { fonts } = writer;
  const height = rowHeight(row, plan);
  const top = writer.y;
  const width = part.columns.reduce((sum, column) => sum + column.width, 0);
  if (isHead) fillBox(page, { x: MARGIN.side, y: top, width, height }, COLOR.head);
  const color = row.isStruck ? COLOR.muted : COLOR.ink;
  const style: TextStyle = { font: isHead ? fonts.bold : fonts.regular, size: plan.size, color };
  let x: number = MARGIN.side;
  for (const [at, column] of part.columns.entries()) {
    const cell = row.cells[at];
    let y = top + CELL_PADDING.y;
    for (const line of cell?.lines ?? []) {
      const baseline = y + plan.size * 0.98;
      const right = x + column.width - CELL_PADDING.x;
      const textWidth = style.font.widthOf(line, plan.size);
      const left = column.isNumber ? right - textWidth : x + CELL_PADDING.x;
      drawText(page, left, baseline, line, style);
      if (row.isStruck) drawLine(page, [left, y + plan.size * 0.66], [left + textWidth, y + plan.size * 0.66], color);
      y += plan.lineHeight;
    }
    if (cell?.mark) drawMark(page, x, y, column.width, column.isNumber, cell.mark, plan, fonts);
    x += column.width;
  }
  drawBorders(page, part, top, height);
  writer.y += height;
}

function drawMark(
  page: PdfPage,
  x: number,
  y: number,
  width: number,
  isNumber: boolean,
  mark: NonNullable<PlannedRow['cells'][number]['mark']>,
  plan: TablePlan,
  fonts: FontSet,
): void {
  const look = MARK_LOOKS[mark.kind];
  const style: TextStyle = { font: fonts.bold, size: plan.size * 0.9, color: look.ink };
  const textWidth = fonts.bold.widthOf(mark.text, style.size);
  const right = x + width - CELL_PADDING.x;
  const left = isNumber ? right - textWidth - 4 : x + CELL_PADDING.x - 0.5;
  fillBox(page, { x: left, y: y + 0.4, width: textWidth + 4, height: plan.lineHeight - 1.2 }, look.ground);
  drawTextEndingAt(page, left + 2 + textWidth, y + plan.size * 0.95, mark.text, style);
}

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
