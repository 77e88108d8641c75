/** Puts a sheet together from the top down. */
import { looksLikeFormula } from '../../lib/formula.ts';
import { cellText } from './cell-text.ts';
import { heightOf, rowHeight } from './column-widths.ts';
import type { Area, Sheet, SheetCell, SheetLink, SheetRow, SheetTable } from './sheet.ts';
import type { CellStyle } from './style.ts';

export interface SheetBuilder {
  row(cells: readonly SheetCell[]): void;
  /** Across as many columns as a line of text is long. */
  text(text: string, style: CellStyle): void;
  /** An empty row, unless one is there. */
  gap(): void;
  /** Of the row that comes next, from zero. */
  nextRow(): number;
  /** From the header to the last row. */
  filter(top: number, bottom: number, columnCount: number): void;
  freeze(rows: number, columns: number): void;
  /** From the header in row `top` to the row before the next. */
  table(name: string, top: number, columns: readonly string[]): void;
  link(link: SheetLink): void;
  sheet(): Sheet;
}

/** Characters that are read comfortably in one line. */
const LINE_LENGTH = 110;
const GAP_PT = 8;
/** Of a column that nobody set. */
const USUAL_WIDTH = 9;

export function createSheetBuilder(name: string, widths: readonly number[]): SheetBuilder {
  const rows: SheetRow[] = [];
  const merged: Area[] = [];
  const tables: SheetTable[] = [];
  const links: SheetLink[] = [];
  let filter: Area | null = null;
  let frozen: Sheet['frozen'] = { rows: 0, columns: 0 };
  const line = lineOf(widths);

  return {
    row: (cells) => void rows.push({ heightPt: rowHeight(cells, widths), cells }),
    text(text, style) {
      const value = cellText(text);
      const at = rows.length;
      const heightPt = heightOf(value, line.width, style);
      rows.push({ heightPt, cells: [{ value, style: { ...style, isQuoted: looksLikeFormula(value) } }] });
      if (style.isWrapped) merged.push({ top: at, left: 0, bottom: at, right: line.lastColumn });
    },
    gap() {
      if ((rows.at(-1)?.cells.length ?? 0) > 0) rows.push({ heightPt: GAP_PT, cells: [] });
    },
    nextRow: () => rows.length,
    filter(top, bottom, columnCount) {
      filter = { top, left: 0, bottom, right: columnCount - 1 };
    },
    freeze(rowCount, columns) {
      frozen = { rows: rowCount, columns };
    },
    table(title, top, columns) {
      const area = { top, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
      tables.push({ name: title.replaceAll(/[^A-Za-z0-9]+/g, '_'), area, columns });
    },
    link: (link) => void links.push(link),
    sheet: () => ({ name, rows, widths, frozen, filter, tables, merged, links }),
  };
}

/** How many columns a line of text takes, and how many characters those hold. */
function lineOf(widths: readonly number[]): { readonly lastColumn: number; readonly width: number } {
  let width = widths[0] ?? USUAL_WIDTH;
  let lastColumn = 0;
  while (width < LINE_LENGTH) {
    lastColumn += 1;
    width += widths[lastColumn] ?? USUAL_WIDTH;
  }
  return { lastColumn, width };
}
