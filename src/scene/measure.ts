/**
 * How wide text will be, known without a screen: the sum of the bundled fonts' advances.
 *
 * Who draws must switch kerning and ligatures off (`TEXT_RENDERING`), or the sum is not what is shown.
 * Characters the fonts lack come from whatever font the machine has: those widths are guessed on the wide side.
 */
import { INTER_400, INTER_600, INTER_RUNS, MONO_ADVANCE } from './glyph-advances.ts';

export interface Font {
  readonly family: 'sans' | 'mono';
  readonly weight: 400 | 500 | 600;
  /** Pixels at 100 %. */
  readonly size: number;
}

/** CSS that makes text as wide as measured here. */
export const TEXT_RENDERING = { fontKerning: 'none', fontVariantLigatures: 'none' } as const;

export const SANS_FAMILY = "'Inter Variable', Inter, system-ui, sans-serif";
export const MONO_FAMILY = "'JetBrains Mono Variable', 'JetBrains Mono', ui-monospace, monospace";

/** In canvas units. */
export function textWidth(text: string, font: Font): number {
  let em = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    em += advanceOf(code, font);
  }
  return em * font.size;
}

/** The text if it fits, otherwise as much of it as fits with an ellipsis. */
export function shortened(text: string, font: Font, maxWidth: number): string {
  if (textWidth(text, font) <= maxWidth) return text;
  const room = maxWidth / font.size - advanceOf(ELLIPSIS, font);
  let em = 0;
  let end = 0;
  for (const character of text) {
    em += advanceOf(character.codePointAt(0) ?? 0, font);
    if (em > room) break;
    end += character.length;
  }
  return `${text.slice(0, end).replace(DANGLING_END, '')}…`;
}

/** One line without what a line cannot show: breaks and tabs become spaces, other controls go, the far end is cut. */
export function singleLine(text: string): string {
  if (text.length <= MAX_LENGTH && PLAIN.test(text)) return text;
  return text.slice(0, MAX_LENGTH).replace(BLANKS, ' ').replace(CONTROLS, '').trim();
}

/** No shape is wide enough for more; a name of megabytes must not cost more than one of a line. */
const MAX_LENGTH = 500;
const ELLIPSIS = 0x2026;
const DANGLING_END = /(?:\s|\p{Mn}|\u200d)+$/u;
/** Nearly every name: nothing to clean, and told in one pass. */
const PLAIN = /^[!-~]*(?: [!-~]+)*$/;
const BLANKS = /[\s\u0085]+/g;
/** Also lone surrogates, non-characters and the marks that turn the reading direction around. */
const CONTROLS = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

const UNITS_PER_EM = 2048;
/** No character of these fonts lies beyond. */
const TABLE_SIZE = 0x10000;
/** In the table, one more than the advance: zero means "not in the font". */
const REGULAR = decode(INTER_400);
const SEMIBOLD = decode(INTER_600);

function advanceOf(code: number, font: Font): number {
  if (font.family === 'mono') return code < 0x250 && REGULAR[code] ? MONO_ADVANCE : Math.max(guess(code), MONO_ADVANCE);
  const regular = REGULAR[code] ?? 0;
  if (regular === 0) return guess(code);
  if (font.weight === 400) return (regular - 1) / UNITS_PER_EM;
  const semibold = SEMIBOLD[code] ?? 0;
  return ((font.weight === 600 ? semibold : (regular + semibold) / 2) - 1) / UNITS_PER_EM;
}

/** For a character of another font, in em. */
function guess(code: number): number {
  if (isZeroWidth(code)) return 0;
  if (code >= 0x1f000 && code <= 0x1faff) return 1.35;
  return isWide(code) ? 1 : 0.7;
}

function isZeroWidth(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200d) || (code >= 0xfe00 && code <= 0xfe0f);
}

/** Ideographs, kana, Hangul and their full-width forms: a whole em each. Everything astral is taken as wide. */
function isWide(code: number): boolean {
  if (code > 0xffff) return true;
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xffe6)
  );
}

function decode(advances: string): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  let at = 0;
  for (const run of INTER_RUNS.split(' ')) {
    const [first = 0, length = 0] = run.split('.').map((part) => Number.parseInt(part, 16));
    for (let index = 0; index < length; index += 1, at += 2) {
      table[first + index] = digit(advances.charCodeAt(at)) * 64 + digit(advances.charCodeAt(at + 1)) + 1;
    }
  }
  return table;
}

/** The value of a base-64 digit (A-Z a-z 0-9 - _). */
function digit(code: number): number {
  if (code >= 97) return code - 71;
  if (code === 95) return 63;
  if (code >= 65) return code - 65;
  return code === 45 ? 62 : code + 4;
}
