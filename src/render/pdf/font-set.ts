/** The three fonts of a report, and what of a text can be shown at all. */
import { createPdfFont, type PdfFont } from './pdf-font.ts';

/** The bytes of TrueType files. */
export interface PdfFonts {
  /** Inter 400. */
  readonly regular: Uint8Array;
  /** Inter 600. */
  readonly bold: Uint8Array;
  /** JetBrains Mono 400. */
  readonly mono: Uint8Array;
}

export interface FontSet {
  readonly regular: PdfFont;
  readonly bold: PdfFont;
  readonly mono: PdfFont;
  readonly all: readonly PdfFont[];
  /** A text on one line, without what no font shows: controls, marks of direction, joiners. */
  shown(text: string): string;
  /** Characters that were written and stand as a box, in the order of their code points. */
  missing(): readonly string[];
}

export function createFontSet({ regular, bold, mono }: PdfFonts): FontSet {
  const fonts = {
    regular: createPdfFont(regular, 'Inter-Regular', 'F1'),
    bold: createPdfFont(bold, 'Inter-SemiBold', 'F2'),
    mono: createPdfFont(mono, 'JetBrainsMono-Regular', 'F3'),
  };
  const all = [fonts.regular, fonts.bold, fonts.mono];
  return {
    ...fonts,
    all,
    shown,
    missing: () => {
      const characters = new Set(all.flatMap((font) => [...font.missing]));
      return [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
    },
  };
}

export function shown(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(HALVES, '\ufffd').normalize('NFC').replace(BLANKS, ' ').replace(UNSEEN, '');
}

/** Nearly every text. */
const PLAIN = /^[ -~]*$/;
/** Also the blanks of other widths, which the fonts have not got. */
const BLANKS = /[\s\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const UNSEEN = /[\p{Cc}\p{Cf}\ufffe\uffff]|\p{Variation_Selector}/gu;
/** Of a character of two, without the other. */
const HALVES = /\p{Cs}/gu;
