/** How wide the columns of a preview are: from all rows, so that nothing jumps while one scrolls. */
import { cellTexts } from '../../../src/deliverables/cell-text.ts';
import type { Table } from '../../../src/deliverables/document.ts';

const NARROWEST = 72;
const WIDEST = 280;
const LETTER_PX = 6.4;
const PADDING_PX = 18;
/** Enough to know how wide a column is. */
const MOST_ROWS = 400;

export function columnPixels({ columns, rows }: Table): readonly number[] {
  const sample = rows.slice(0, MOST_ROWS);
  return columns.map((column, at) => {
    const head = Math.max(...column.title.split(' ').map(({ length }) => length)) + 2;
    const longest = sample.reduce((most, { cells }) => {
      const cell = cells[at];
      if (!cell) return most;
      const texts = cellTexts(cell, column).map(({ length }) => length);
      return Math.max(most, cell.mark === null ? 0 : cell.mark.length + 4, ...texts);
    }, head);
    return Math.round(Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER_PX + PADDING_PX)));
  });
}
