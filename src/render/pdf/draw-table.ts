/** Draws a table over as many pages as it takes: its head on each, and no row cut that fits on a page. */
import { CELL_PADDING, type PlannedRow, rowHeight, type TablePart, type TablePlan } from '../tables/table-plan.ts';
import { drawRow } from './draw-row.ts';
import { COLOR, MARGIN } from './pdf-look.ts';
import { drawText } from './pdf-page.ts';
import type { PdfWriter } from './pdf-writer.ts';
import { addElement, type Element, type Role } from './structure.ts';

const CAPTION = { size: 8.5, height: 15 } as const;
const BELOW = 12;

export function drawTable(writer: PdfWriter, title: string, plan: TablePlan): void {
  for (const [index, part] of plan.parts.entries()) {
    const { parts } = plan;
    writer.need(openingHeight(part, plan));
    const table = addElement(writer.section, 'Table');
    const which = parts.length === 1 ? '' : ` (columns, part ${index + 1} of ${parts.length})`;
    const element = addElement(table, 'Caption');
    const style = { font: writer.fonts.bold, size: CAPTION.size, color: COLOR.muted, element };
    drawText(writer.page(), MARGIN.side, writer.y + CAPTION.size, `${title}${which}`, style);
    writer.y += CAPTION.height;
    drawPart(writer, part, plan, table);
    writer.y += BELOW;
  }
}

/** What has to stand together: the caption, the head and the first row, where that is no giant. */
export function openingHeight({ head, rows }: TablePart, plan: TablePlan): number {
  const [first] = rows;
  return CAPTION.height + rowHeight(head, plan) + (first ? Math.min(rowHeight(first, plan), 200) : 0);
}

function drawPart(writer: PdfWriter, part: TablePart, plan: TablePlan, table: Element): void {
  const headHeight = rowHeight(part.head, plan);
  drawRow(writer, part.head, part, plan, { isHead: true, cells: addCells(table, part, 'TH', OF_COLUMN) });
  for (const [at, row] of part.rows.entries()) {
    const isLast = at === part.rows.length - 1;
    const cells = addCells(table, part, 'TD');
    let rest: PlannedRow | null = row;
    while (rest) {
      const height = rowHeight(rest, plan);
      const isGiant = height > writer.whole() - headHeight;
      if (isLast && height <= writer.left() + LAST_ROW_ROOM) {
        drawRow(writer, rest, part, plan, { isHead: false, cells });
        return;
      }
      if (height > writer.left() && !(isGiant && writer.left() > writer.whole() / 3)) {
        writer.newPage();
        // Read once, where the table begins.
        drawRow(writer, part.head, part, plan, { isHead: true, cells: [] });
      }
      const room = Math.max(1, Math.floor((writer.left() - 2 * CELL_PADDING.y) / plan.lineHeight));
      const [now, later]: Cut = height > writer.left() ? cut(rest, room) : [rest, null];
      drawRow(writer, now, part, plan, { isHead: false, cells });
      rest = later;
    }
  }
}

const OF_COLUMN = '/A<</O/Table/Scope/Column>>';

/** A row of the table as it is read, a cell for each column. */
function addCells(table: Element, { columns }: TablePart, role: Role, entries = ''): readonly Element[] {
  const row = addElement(table, 'TR');
  return columns.map(() => addElement(row, role, entries));
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
