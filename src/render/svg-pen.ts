/** What everything is drawn with: the theme, the glyphs used so far, and how text is set. */
import { GLYPHS } from '../catalog/glyphs.ts';
import type { Theme } from '../catalog/theme.ts';
import { type Font, textWidth } from '../scene/measure.ts';
import { escaped, short } from './xml.ts';

export interface Pen {
  readonly theme: Theme;
  /** Each glyph is in the file once, as a symbol, and used by reference within it. */
  readonly glyphs: Set<string>;
  /** The fonts are in the file; otherwise text is held to its measured width whatever font a machine has. */
  readonly hasFonts: boolean;
}

export function glyphMarkup({ glyphs }: Pen, id: string, x: number, y: number, size: number, color: string): string {
  if (!Object.hasOwn(GLYPHS, id)) return '';
  glyphs.add(id);
  const s = short(size);
  return `<use href="#g-${id}" x="${short(x)}" y="${short(y)}" width="${s}" height="${s}" stroke="${color}"/>`;
}

/** Colour never alone: the sign of what is missing is crossed out. */
export function struckThrough(x: number, y: number, size: number, color: string): string {
  return `<path d="M${short(x)},${short(y)}l${size},${size}" stroke="${color}" stroke-width="1.2"/>`;
}

/** `style` names a class of the sheet; the font is the one it sets. */
export function textMarkup({ hasFonts }: Pen, style: string, x: number, y: number, text: string, font: Font): string {
  if (text === '') return '';
  const fit = hasFonts ? '' : ` textLength="${short(textWidth(text, font))}" lengthAdjust="spacingAndGlyphs"`;
  return `<text class="${style}" x="${short(x)}" y="${short(y)}"${fit}>${escaped(text)}</text>`;
}

export function symbolsOf({ glyphs }: Pen): string {
  return Object.values(GLYPHS)
    .filter(({ id }) => glyphs.has(id))
    .map(
      ({ id, paths }) =>
        `<symbol id="g-${id}" viewBox="0 0 24 24">${paths.map((d) => `<path d="${d}"/>`).join('')}</symbol>`,
    )
    .join('');
}
