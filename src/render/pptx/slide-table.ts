/** Rows of a table as a native table of a slide. */
import { MARK_LOOKS } from '../mark-looks.ts';
import {
  CELL_PADDING,
  type PlannedCell,
  type PlannedRow,
  rowHeight,
  type TablePart,
  type TablePlan,
} from '../tables/table-plan.ts';
import { HEAD, INK, MUTED, RULE } from './deck-look.ts';
import { emu, named, paragraph, type Run, type SlideShapes, solid } from './drawing.ts';

/** More lines of a cell are for the report, which has the room. */
export const MOST_LINES = 22;

export function tableFrame(
  shapes: SlideShapes,
  name: string,
  part: TablePart,
  rows: readonly PlannedRow[],
  plan: TablePlan,
  top: { readonly x: number; readonly y: number },
): string {
  const all = [part.head, ...rows.map(held)];
  const width = part.columns.reduce((sum, column) => sum + column.width, 0);
  const height = all.reduce((sum, row) => sum + rowHeight(row, plan), 0);
  const grid = part.columns.map((column) => `<a:gridCol w="${emu(column.width)}"/>`).join('');
  const body = all.map((row, at) => rowMarkup(row, part, plan, at === 0)).join('');
  return `<p:graphicFrame><p:nvGraphicFramePr>${named(shapes, name)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(top.x)}" y="${emu(top.y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** As high as it will be drawn. */
export function heldHeight(row: PlannedRow, plan: TablePlan): number {
  return rowHeight(held(row), plan);
}

function held(row: PlannedRow): PlannedRow {
  if (row.cells.every(({ lines }) => lines.length <= MOST_LINES)) return row;
  return { ...row, cells: row.cells.map(heldCell) };
}

function heldCell(cell: PlannedCell): PlannedCell {
  if (cell.lines.length <= MOST_LINES) return cell;
  const lines = cell.lines.slice(0, MOST_LINES);
  return { ...cell, lines, texts: [`${lines.join('').trimEnd()}…`] };
}

function rowMarkup(row: PlannedRow, part: TablePart, plan: TablePlan, isHead: boolean): string {
  const cells = row.cells.map((cell, at) => {
    const isNumber = part.columns[at]?.isNumber ?? false;
    return cellMarkup(cell, plan.size, isNumber, isHead, row.isStruck);
  });
  return `<a:tr h="${emu(rowHeight(row, plan))}">${cells.join('')}</a:tr>`;
}

function cellMarkup(
  { texts, mark }: PlannedCell,
  size: number,
  isNumber: boolean,
  isHead: boolean,
  isStruck: boolean,
): string {
  const color = isStruck ? MUTED : INK;
  const runs = texts.map((text): readonly Run[] => [{ text, size, color, isBold: isHead, isStruck }]);
  if (mark)
    runs.push([{ text: mark.text, size: Math.max(7, size - 1), color: MARK_LOOKS[mark.kind].ink, isBold: true }]);
  const align = isNumber ? 'r' : 'l';
  const paragraphs = (runs.length === 0 ? [[]] : runs).map((line) =>
    line.length === 0 ? `<a:p><a:endParaRPr lang="en-US" sz="${size * 100}"/></a:p>` : paragraph(line, align),
  );
  const [x, y] = [emu(CELL_PADDING.x), emu(CELL_PADDING.y)];
  const borders = ['lnL', 'lnR', 'lnT', 'lnB'].map((side) => `<a:${side} w="6350">${solid(RULE)}</a:${side}>`).join('');
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</a:txBody><a:tcPr marL="${x}" marR="${x}" marT="${y}" marB="${y}">${borders}${isHead ? solid(HEAD) : '<a:noFill/>'}</a:tcPr></a:tc>`;
}
