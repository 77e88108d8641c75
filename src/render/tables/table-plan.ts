/** A table before it is drawn: how wide its columns are, what stands on which line, how high its rows. */
import { cellTexts, markText } from '../../deliverables/cell-text.ts';
import type { Cell, Column, Mark, Row, Table } from '../../deliverables/document.ts';
import { linesOf, longestWord } from './line-breaks.ts';

/** How wide texts are in the fonts that they will be set in, and what of them is shown. */
export interface TableFonts {
  shown(text: string): string;
  readonly regular: { widthOf(text: string, size: number): number };
  readonly bold: { widthOf(text: string, size: number): number };
}

/** Of text, in points. */
export interface TableSizes {
  readonly few: number;
  /** In a table of many columns. */
  readonly many: number;
}

export interface TablePlan {
  /** Parts that stand below each other where the page is too narrow for all columns. */
  readonly parts: readonly TablePart[];
  readonly size: number;
  readonly lineHeight: number;
}

export interface TablePart {
  readonly columns: readonly PlannedColumn[];
  readonly head: PlannedRow;
  readonly rows: readonly PlannedRow[];
}

export interface PlannedColumn {
  readonly width: number;
  readonly isNumber: boolean;
}

export interface PlannedRow {
  readonly cells: readonly PlannedCell[];
  readonly isStruck: boolean;
}

export interface PlannedCell {
  /** As they were, for who breaks lines by himself. */
  readonly texts: readonly string[];
  readonly lines: readonly string[];
  /** Below the lines. */
  readonly mark: { readonly kind: Mark; readonly text: string } | null;
}

/** Of a line, in sizes of its text. */
export const LEADING = 1.38;

export const CELL_PADDING = { x: 3.5, y: 2.5 } as const;
/** A table of more columns has smaller text. */
const MOST_COLUMNS = 8;
/** A word that is longer may be broken, so that one address does not take the table's width. */
const WIDEST_WORD = 88;
/** A text that is longer asks for no more width than this, or than this share of the room. */
const WIDEST_TEXT = 230;
const WIDEST_SHARE = 0.9;

export function planTable(table: Table, room: number, fonts: TableFonts, sizes: TableSizes): TablePlan {
  const size = table.columns.length > MOST_COLUMNS ? sizes.many : sizes.few;
  const texts = table.rows.map((row) => row.cells.map((cell, at) => textsOf(cell, table.columns[at], fonts)));
  const needs = table.columns.map((column, at) => {
    const cells = texts.map((row) => row[at] ?? NO_TEXTS);
    return needOf(
      titleOf(column, fonts),
      cells,
      isNumber(column),
      size,
      fonts,
      Math.max(WIDEST_TEXT, room * WIDEST_SHARE),
    );
  });
  const parts = groupsOf(needs, room).map((group): TablePart => {
    const widths = widthsOf(
      group.map((at) => needs[at] ?? NO_NEED),
      room,
    );
    const columns = group.map((at, index) => ({
      width: widths[index] ?? 0,
      isNumber: isNumber(table.columns[at]),
    }));
    const head = plannedRow(
      group.map((at) => ({ texts: [titleOf(table.columns[at], fonts)], mark: null })),
      columns,
      (text) => fonts.bold.widthOf(text, size),
      false,
    );
    const rows = table.rows.map((row: Row, index) => {
      const cells = group.map((at) => texts[index]?.[at] ?? NO_TEXTS);
      return plannedRow(cells, columns, (text) => fonts.regular.widthOf(text, size), row.isStruck);
    });
    return { columns, head, rows };
  });
  return { parts, size, lineHeight: size * LEADING };
}

export function rowHeight({ cells }: PlannedRow, { lineHeight }: TablePlan): number {
  const lines = cells.map(({ lines, mark }) => lines.length + (mark ? 1 : 0));
  return Math.max(1, ...lines) * lineHeight + 2 * CELL_PADDING.y;
}

interface CellTexts {
  readonly texts: readonly string[];
  readonly mark: PlannedCell['mark'];
}
const NO_TEXTS: CellTexts = { texts: [], mark: null };

function textsOf(cell: Cell, column: Column | undefined, fonts: TableFonts): CellTexts {
  if (!column) return NO_TEXTS;
  const text = markText(cell);
  return {
    texts: cellTexts(cell, column).map((whole) => held(fonts.shown(whole))),
    mark: text === null || cell.mark === null ? null : { kind: cell.mark, text },
  };
}

/** Names of systems head columns, and a head has to leave room for rows. */
function titleOf(column: Column | undefined, fonts: TableFonts): string {
  const title = fonts.shown(column?.title ?? '');
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE)}…`;
}

const LONGEST_TITLE = 100;

/** A text of a book's length in a cell would make a book of the table: its start, and how much there is of it. */
function held(text: string): string {
  const rest = text.length - LONGEST_TEXT;
  return rest <= 0 ? text : `${text.slice(0, LONGEST_TEXT)}… (${rest} characters more)`;
}

const LONGEST_TEXT = 1_500;

function isNumber(column: Column | undefined): boolean {
  return column?.type === 'number' || column?.type === 'duration';
}

/** What a column cannot do without, and what it would like. */
interface Need {
  readonly least: number;
  readonly most: number;
}
const NO_NEED: Need = { least: 0, most: 0 };

function needOf(
  title: string,
  cells: readonly CellTexts[],
  isOfNumbers: boolean,
  size: number,
  { regular, bold }: TableFonts,
  widest: number,
): Need {
  const plain = (text: string) => regular.widthOf(text, size);
  const strong = (text: string) => bold.widthOf(text, size);
  let least = longestWord(title, strong);
  let most = strong(title);
  for (const { texts, mark } of cells) {
    for (const text of texts) {
      // Beyond it nothing changes, and a text may be megabytes long.
      const start = text.slice(0, 400);
      least = Math.max(least, isOfNumbers ? plain(start) : longestWord(start, plain));
      most = Math.max(most, plain(start));
    }
    if (mark) least = Math.max(least, strong(mark.text) + 4);
  }
  const padding = 2 * CELL_PADDING.x;
  const word = Math.min(least, WIDEST_WORD) + padding;
  return { least: word, most: Math.max(word, Math.min(most, widest) + padding) };
}

/** Places of the columns that stand side by side; the first is repeated, since it says what the row is about. */
function groupsOf(needs: readonly Need[], room: number): readonly (readonly number[])[] {
  const [first] = needs;
  if (!first) return [];
  const groups: number[][] = [[0]];
  let used = first.least;
  for (const [at, { least }] of needs.entries()) {
    if (at === 0) continue;
    const group = groups.at(-1);
    if (group && (used + least <= room || group.length === 1)) {
      group.push(at);
      used += least;
      continue;
    }
    groups.push([0, at]);
    used = first.least + least;
  }
  return groups;
}

/** All of the room, in proportion to what each would like beyond the least. */
function widthsOf(needs: readonly Need[], room: number): readonly number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const wanted = needs.reduce((sum, need) => sum + need.most - need.least, 0);
  if (least >= room) return needs.map((need) => (need.least * room) / least);
  if (wanted === 0) return needs.map((need) => (need.least * room) / least);
  const share = Math.min(1, (room - least) / wanted);
  const widths = needs.map((need) => need.least + (need.most - need.least) * share);
  const stretch = room / widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width * stretch);
}

function plannedRow(
  cells: readonly CellTexts[],
  columns: readonly PlannedColumn[],
  widthOf: (text: string) => number,
  isStruck: boolean,
): PlannedRow {
  return {
    isStruck,
    cells: cells.map(({ texts, mark }, at) => {
      const room = (columns[at]?.width ?? 0) - 2 * CELL_PADDING.x;
      const lines = texts.flatMap((text) => linesOf(text, room, widthOf));
      return { texts, lines, mark };
    }),
  };
}
