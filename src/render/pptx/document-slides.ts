/** What of a document is told on slides: its prose as text that can be edited, its tables as tables. */
import type { Block, DeliverableDocument, Table } from '../../deliverables/document.ts';
import { linesOf } from '../tables/line-breaks.ts';
import { type PlannedRow, planTable, rowHeight, type TablePart, type TablePlan } from '../tables/table-plan.ts';
import type { Deck } from './deck.ts';
import { BODY, DECK_FONTS, INK, MUTED, TABLE_SIZES } from './deck-look.ts';
import { paragraph, paragraphBox, textBox } from './drawing.ts';
import { heldHeight, tableFrame } from './slide-table.ts';

/** A deck is talked about: beyond these the report and the workbook have the rest, and the last slide says so. */
const MOST_ROWS = 150;
const MOST_SLIDES = 12;

export function addTableSlides(deck: Deck, title: string, table: Table): void {
  if (table.rows.length === 0) {
    addProse(deck, title, [{ kind: 'text', text: table.emptyText }]);
    return;
  }
  const shown = { ...table, rows: table.rows.slice(0, MOST_ROWS) };
  const plan = planTable(shown, BODY.width, DECK_FONTS, TABLE_SIZES);
  const all = plan.parts.flatMap((part) => pagesOf(part, plan).map((rows) => ({ part, rows })));
  const pages = all.slice(0, MOST_SLIDES);
  const goesOn = all.length > pages.length || table.rows.length > shown.rows.length;
  for (const [index, { part, rows }] of pages.entries()) {
    const which = pages.length === 1 ? '' : ` (${index + 1} of ${pages.length})`;
    deck.addSlide(`${title}${which}`, (shapes) => {
      shapes.add(tableFrame(shapes, table.title, part, rows, plan, BODY));
      if (!goesOn || index < pages.length - 1) return;
      const place = { x: BODY.x, y: BODY.y + BODY.height - 4, width: BODY.width, height: 14 };
      const text = `The whole table, ${table.rows.length} rows by ${table.columns.length} columns, is in the report and in the workbook.`;
      shapes.add(textBox(shapes, 'Rest', place, [[{ text, size: 10, color: MUTED }]]));
    });
  }
}

/** As few as hold the rows, and about equally full: no slide is for the one row that was left. */
function pagesOf({ head, rows }: TablePart, plan: TablePlan): readonly (readonly PlannedRow[])[] {
  const room = BODY.height - 12 - rowHeight(head, plan);
  const heights = rows.map((row) => heldHeight(row, plan));
  const pages = filled(rows, heights, room);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const even = filled(rows, heights, Math.min(room, total / pages.length + Math.max(...heights) / 2));
  return even.length === pages.length ? even : pages;
}

function filled(
  rows: readonly PlannedRow[],
  heights: readonly number[],
  room: number,
): readonly (readonly PlannedRow[])[] {
  const pages: PlannedRow[][] = [[]];
  let used = 0;
  for (const [at, row] of rows.entries()) {
    const height = heights[at] ?? 0;
    if (used + height > room && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  return pages;
}

export interface Told {
  readonly kind: 'heading' | 'text' | 'item';
  readonly text: string;
}

/** Headings, paragraphs and lists in order, of each list no more than `mostItems`; tables say nothing here. */
export function proseOf(blocks: readonly Block[], mostItems = Number.POSITIVE_INFINITY): readonly Told[] {
  return blocks.flatMap((block): readonly Told[] => {
    if (block.type === 'heading') return [{ kind: 'heading', text: block.text }];
    if (block.type === 'paragraph') return [{ kind: 'text', text: block.text }];
    return block.type === 'list' ? itemsOf(block.items, mostItems) : [];
  });
}

function itemsOf(items: readonly string[], most: number): readonly Told[] {
  const shown = items.slice(0, most).map((text): Told => ({ kind: 'item', text }));
  const rest = items.length - shown.length;
  return rest === 0 ? shown : [...shown, { kind: 'item', text: `${rest} more are in the report.` }];
}

const SIZE = 13;
/** Of Arial, in sizes of its text. */
const PROSE_LEADING = 1.22;
const LONGEST_TEXT = 700;

export function addProse(deck: Deck, title: string, told: readonly Told[]): void {
  const pages = prosePages(told);
  for (const [index, page] of pages.entries()) {
    const which = pages.length === 1 ? '' : ` (${index + 1} of ${pages.length})`;
    deck.addSlide(`${title}${which}`, (shapes) => {
      shapes.add(paragraphBox(shapes, 'Text', BODY, page.map(proseMarkup).join(''), { anchor: 't' }));
    });
  }
}

function prosePages(told: readonly Told[]): readonly (readonly Told[])[] {
  const pages: Told[][] = [[]];
  let used = 0;
  for (const [at, one] of told.entries()) {
    const next = told[at + 1];
    // A heading stays with what it heads; one that heads a table only is left out.
    if (one.kind === 'heading' && (!next || next.kind === 'heading')) continue;
    const height = heightOf(one);
    const wanted = one.kind === 'heading' && next ? height + heightOf(next) : height;
    if (used + wanted > BODY.height && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(one);
    used += height;
  }
  return pages.filter((page) => page.length > 0);
}

/** Between paragraphs, in points. */
const ABOVE = { heading: 10, text: 3 } as const;

function heightOf({ kind, text }: Told): number {
  const isHeading = kind === 'heading';
  const [font, size] = isHeading ? [DECK_FONTS.bold, SIZE + 1] : [DECK_FONTS.regular, SIZE];
  const lines = linesOf(held(text), BODY.width - 24, (part) => font.widthOf(part, size)).length;
  return Math.max(1, lines) * size * PROSE_LEADING + (isHeading ? ABOVE.heading : ABOVE.text);
}

function held(text: string): string {
  const shown = DECK_FONTS.shown(text);
  return shown.length <= LONGEST_TEXT ? shown : `${shown.slice(0, LONGEST_TEXT)}…`;
}

function proseMarkup({ kind, text }: Told): string {
  const isHeading = kind === 'heading';
  const before = `<a:spcBef><a:spcPts val="${(isHeading ? ABOVE.heading : ABOVE.text) * 100}"/></a:spcBef>`;
  const properties =
    kind === 'item'
      ? ` marL="171450" indent="-171450">${before}<a:buFont typeface="Arial"/><a:buChar char="&#8226;"/></a:pPr>`
      : `>${before}<a:buNone/></a:pPr>`;
  return paragraph(
    [{ text: held(text), size: isHeading ? SIZE + 1 : SIZE, color: INK, isBold: isHeading }],
    'l',
    properties,
  );
}

export function tablesIn({ blocks }: DeliverableDocument): readonly Table[] {
  return blocks.filter((block) => block.type === 'table');
}
