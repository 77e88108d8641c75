/**
 * Whether a text surely has room in its cell, told without measuring it. A cell that clips is a layer of the picture by
 * itself, and a table has hundreds: so only those do whose text may be too long.
 */

/** Pixels at the size of a cell's text; no letter of the bundled font is wider. */
const WIDE_PX = 12.5;
const USUAL_PX = 8.2;
/** The paddings and the border of a cell. */
const AROUND_PX = 18;

export function surelyFits(text: string, widthPx: number): boolean {
  const room = widthPx - AROUND_PX;
  if (text.length * WIDE_PX <= room) return !FOREIGN.test(text);
  if (text.length * USUAL_PX > room || FOREIGN.test(text)) return false;
  const wide = text.match(WIDE)?.length ?? 0;
  return wide * WIDE_PX + (text.length - wide) * USUAL_PX <= room;
}

const WIDE = /[mwA-Z%@&#<>=+~]/g;
/** From other fonts, of whatever width. */
const FOREIGN = /[^ -~]/;
