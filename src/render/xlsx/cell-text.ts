/** Texts as a spreadsheet may hold them. */

/** Characters; Excel refuses a file with more in a cell. */
export const LONGEST_CELL = 32_767;

/** Several lines stay several; what no file may hold, or would move what was read before it, is shown as its code. */
export function cellText(text: string): string {
  const shown = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return shown.length > LONGEST_CELL ? `${whole(shown.slice(0, LONGEST_CELL - 1))}…` : shown;
}

/** A header is one line, so that a table can be named after it. */
export function headerText(text: string): string {
  return cellText(text.replaceAll(/\s+/gu, ' ').trim()).slice(0, LONGEST_HEADER);
}

/** Of a column of a table in Excel. */
const LONGEST_HEADER = 255;

/** Controls but tab and line feed, direction marks, halves of characters, and what XML has no place for. */
const UNSAFE = /(?![\t\n])\p{Cc}|\p{Cs}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** Not with half a character at its end. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

/** Excel reads `_x0041_` in a file as "A": what only looks like such a code is written as one. */
export function withoutCodes(text: string): string {
  return text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
