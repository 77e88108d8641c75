/** How wide the columns of a preview are: from the first hundreds of rows, so that nothing jumps while one scrolls. */
import { cellTexts } from '../../src/deliverables/cell-text.ts';
import { columnTitle } from '../../src/deliverables/csv-tables.ts';
import type { Table } from '../../src/deliverables/document.ts';
import { type Font, textWidth } from '../../src/scene/measure.ts';

/** Room for "12 findings" with its sign. */
const NARROWEST = 96;
const WIDEST = 280;
/** Of both sides, and the line. */
const PADDING_PX = 20;
/** Enough to know how wide a column is. */
const MOST_ROWS = 400;
/** As the preview's style sheet has them. */
export const CELL: Font = { family: 'sans', weight: 400, size: 12 };
export const HEAD: Font = { family: 'sans', weight: 600, size: 12 };

export function columnPixels({ columns, rows }: Table): readonly number[] {
  const sample = rows.slice(0, MOST_ROWS);
  return columns.map((column, at) => {
    // A heading may break between its words, and nowhere else.
    const head = Math.max(
      ...columnTitle(column)
        .split(' ')
        .map((word) => textWidth(word, HEAD)),
    );
    const longest = sample.reduce((most, { cells }) => {
      const cell = cells[at];
      if (!cell || cell.value === null || most > WIDEST) return most;
      const texts = cellTexts(cell, column).map((text) => textWidth(text, CELL));
      return Math.max(most, ...texts);
    }, head);
    return Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, longest + PADDING_PX)));
  });
}
