/** How wide columns are, and how high a text that runs over several of them: from what is in them. */
import type { SheetCell } from './sheet.ts';
import type { CellStyle } from './style.ts';

const NARROWEST = 9;
const WIDEST = 44;
/** The button of the filter, and a little air. */
const BESIDE_HEADER = 4;
const BESIDE_TEXT = 2;
/** A time or a number with its unit; formats are longer than what they show. */
const NUMBER = 13;

/** In characters, for tables one below the other: each column as wide as the widest needs. */
export function columnWidths(tables: readonly (readonly (readonly SheetCell[])[])[]): readonly number[] {
  const widths: number[] = [];
  for (const [head = [], ...rows] of tables) {
    for (const [at, cell] of head.entries()) widen(widths, at, longestWord(cell) + BESIDE_HEADER);
    for (const row of rows) {
      for (const [at, cell] of row.entries()) widen(widths, at, textWidth(cell) + BESIDE_TEXT);
    }
  }
  return widths;
}

function widen(widths: number[], at: number, width: number): void {
  widths[at] = Math.min(WIDEST, Math.max(widths[at] ?? NARROWEST, width));
}

function textWidth({ value }: SheetCell): number {
  if (typeof value === 'number') return NUMBER;
  if (typeof value !== 'string') return 0;
  return Math.max(
    ...value
      .slice(0, MOST_READ)
      .split('\n', MOST_LINES)
      .map(({ length }) => length),
  );
}

function longestWord({ value }: SheetCell): number {
  return typeof value === 'string'
    ? Math.max(
        ...value
          .slice(0, MOST_READ)
          .split(' ')
          .map(({ length }) => length),
      )
    : 0;
}

/** Enough to fill the widest column with; longer texts need not be measured to their end. */
const MOST_READ = 2000;
const MOST_LINES = 50;

/** Points a line takes of a text of one point. */
const LINE = 1.36;
/** A spreadsheet has no higher row. */
const HIGHEST_PT = 409;
/** Lines end between words, and bold letters are wider: of a column's characters so many are used. */
const FILLED = 0.9;
/** The size that widths are counted in. */
const COUNTED_PT = 11;

/** Of a text in a column, or in several that were made one. */
export function heightOf(text: string, width: number, { sizePt, isWrapped }: CellStyle): number {
  const room = Math.max(1, (width * FILLED * COUNTED_PT) / sizePt);
  const lines = text.split('\n').map((line) => (isWrapped ? Math.max(1, Math.ceil(line.length / room)) : 1));
  return Math.min(HIGHEST_PT, Math.ceil(lines.reduce((sum, count) => sum + count, 0) * LINE * sizePt));
}

/** Given rather than left to the spreadsheet: not every one works it out when it opens a file. */
export function rowHeight(cells: readonly SheetCell[], widths: readonly number[]): number {
  return Math.max(...cells.map(({ value, style }, at) => heightOf(textOf(value), widths[at] ?? NARROWEST, style)));
}

function textOf(value: SheetCell['value']): string {
  return typeof value === 'string' ? value : '';
}
