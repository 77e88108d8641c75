/** The blocks of a document on pages. */
import type { Block, DeliverableDocument, Heading, List, Table } from '../../deliverables/document.ts';
import { linesOf } from '../tables/line-breaks.ts';
import { LEADING, planTable } from '../tables/table-plan.ts';
import { drawDiagram, type Picture } from './draw-diagram.ts';
import { drawTable, openingHeight } from './draw-table.ts';
import { COLOR, MARGIN, SIZE, TABLE_SIZES } from './pdf-look.ts';
import { drawLine, drawText, type TextStyle } from './pdf-page.ts';
import type { PdfWriter } from './pdf-writer.ts';
import { addElement } from './structure.ts';

/** A document with a table of more columns, or with the picture, lies on its side. */
const MOST_UPRIGHT_COLUMNS = 8;
/** A line of prose is no longer, in points: it would be hard to follow. */
const LONGEST_LINE = 560;
const INDENT = 14;

export function drawDocument(writer: PdfWriter, document: DeliverableDocument, picture: Picture | null): void {
  writer.newPage(document.blocks.some(isWide));
  const element = addElement(writer.section, 'H1');
  const title = { font: writer.fonts.bold, size: SIZE.document, color: COLOR.ink, element };
  const text = writer.fonts.shown(document.title);
  writer.entries.push({ title: text, level: 1, place: { page: writer.page(), y: writer.y } });
  drawLines(writer, text, title);
  drawLine(writer.page(), [MARGIN.side, writer.y + 2], [MARGIN.side + writer.room(), writer.y + 2], COLOR.line, 1);
  writer.y += 12;
  for (const [at, block] of document.blocks.entries()) drawBlock(writer, block, document.blocks[at + 1], picture);
}

function isWide(block: Block): boolean {
  if (block.type === 'diagram') return true;
  return block.type === 'table' && block.rows.length > 0 && block.columns.length > MOST_UPRIGHT_COLUMNS;
}

function drawBlock(writer: PdfWriter, block: Block, next: Block | undefined, picture: Picture | null): void {
  switch (block.type) {
    case 'heading':
      drawHeading(writer, block, next);
      return;
    case 'paragraph':
      drawParagraph(writer, block.text);
      return;
    case 'list':
      drawList(writer, block);
      return;
    case 'table':
      drawTableBlock(writer, block);
      return;
    case 'diagram':
      drawDiagram(writer, block.caption, picture);
      if (next) writer.newPage();
      return;
  }
}

function drawHeading(writer: PdfWriter, { level, text }: Heading, next: Block | undefined): void {
  const size = level === 2 ? SIZE.heading : SIZE.subheading;
  const above = writer.isFresh() ? 0 : size * 0.9;
  writer.need(above + size * 2 + heightOfStart(writer, next));
  if (!writer.isFresh()) writer.y += above;
  const title = writer.fonts.shown(text);
  writer.entries.push({ title, level, place: { page: writer.page(), y: writer.y } });
  const element = addElement(writer.section, level === 2 ? 'H2' : 'H3');
  drawLines(writer, title, { font: writer.fonts.bold, size, color: COLOR.ink, element });
  writer.y += 3;
}

/** A heading stays with what it heads. */
function heightOfStart(writer: PdfWriter, next: Block | undefined): number {
  if (next?.type !== 'table' || next.rows.length === 0) return 2 * SIZE.text * LEADING;
  const plan = planTable({ ...next, rows: next.rows.slice(0, 1) }, writer.room(), writer.fonts, TABLE_SIZES);
  const [part] = plan.parts;
  return part ? openingHeight(part, plan) : 0;
}

function drawParagraph(writer: PdfWriter, text: string): void {
  drawLines(writer, writer.fonts.shown(text), { ...prose(writer), element: addElement(writer.section, 'P') });
  writer.y += 5;
}

function drawList(writer: PdfWriter, { items, isOrdered }: List): void {
  const style = prose(writer);
  const indent = isOrdered ? INDENT + style.font.widthOf('00', SIZE.text) : INDENT;
  const heightOf = (item: string) => {
    const lines = wrapped(writer, writer.fonts.shown(item), style, indent).length;
    return Math.min(lines, MOST_KEPT_LINES) * SIZE.text * LEADING;
  };
  const numbering = isOrdered ? 'Decimal' : 'Disc';
  const list = addElement(writer.section, 'L', `/A<</O/List/ListNumbering/${numbering}>>`);
  for (const [index, item] of items.entries()) {
    const element = addElement(list, 'LI');
    const [label, body] = [addElement(element, 'Lbl'), addElement(element, 'LBody')];
    // The last one does not stand on a page alone.
    const isNextLast = index === items.length - 2;
    writer.need(heightOf(item) + (isNextLast ? heightOf(items.at(-1) ?? '') : 0));
    const sign = isOrdered ? `${index + 1}.` : '•';
    drawText(writer.page(), MARGIN.side + 2, writer.y + SIZE.text, sign, { ...style, element: label });
    drawLines(writer, writer.fonts.shown(item), { ...style, element: body }, indent);
    writer.y += 1.5;
  }
  writer.y += 5;
}

/** Of an item; a longer one goes on over the page. */
const MOST_KEPT_LINES = 6;

function drawTableBlock(writer: PdfWriter, table: Table): void {
  if (table.rows.length === 0) {
    const element = addElement(writer.section, 'P');
    drawLines(writer, writer.fonts.shown(table.emptyText), { ...prose(writer), color: COLOR.muted, element });
    writer.y += 6;
    return;
  }
  drawTable(writer, writer.fonts.shown(table.title), planTable(table, writer.room(), writer.fonts, TABLE_SIZES));
}

function prose({ fonts }: PdfWriter): TextStyle {
  return { font: fonts.regular, size: SIZE.text, color: COLOR.ink };
}

/** Wrapped, over pages where it has to be. An empty text takes one line. */
export function drawLines(writer: PdfWriter, text: string, style: TextStyle, indent = 0): void {
  const height = style.size * LEADING;
  const lines = wrapped(writer, text, style, indent);
  for (const line of lines) {
    writer.need(height);
    drawText(writer.page(), MARGIN.side + indent, writer.y + style.size, line, style);
    writer.y += height;
  }
}

function wrapped(writer: PdfWriter, text: string, { font, size }: TextStyle, indent: number): readonly string[] {
  const room = Math.min(LONGEST_LINE, writer.room()) - indent;
  const lines = linesOf(text, room, (part) => font.widthOf(part, size));
  return lines.length === 0 ? [''] : lines;
}
