/** Values as a PDF writes them. */

/** A text of any characters, for titles, bookmarks and the like. */
export function pdfText(text: string): string {
  return `<FEFF${utf16(text)}>`;
}

export function utf16(text: string): string {
  let hex = '';
  for (let at = 0; at < text.length; at += 1) hex += hex16(text.charCodeAt(at));
  return hex;
}

export function hex16(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}

/** Never with an exponent, which the format does not know; a hundredth of a point is finer than any printer. */
export function pdfNumber(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

/** From `#16202e` or `#fff`. */
export function pdfColor(hex: string): string {
  const known = colors.get(hex);
  if (known !== undefined) return known;
  const digits = hex.length === 4 ? hex.replaceAll(/[^#]/g, '$&$&') : hex;
  const pairs = digits.slice(1).match(/../g) ?? [];
  const color = pairs.map((pair) => (Number.parseInt(pair, 16) / 255).toFixed(3)).join(' ');
  colors.set(hex, color);
  return color;
}

/** A handful, asked for a hundred thousand times. */
const colors = new Map<string, string>();

/** `D:20261122000000Z` of an ISO date. */
export function pdfDate(isoDate: string): string {
  return `(D:${isoDate.replaceAll('-', '')}000000Z)`;
}
