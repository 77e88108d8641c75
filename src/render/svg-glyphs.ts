/** Glyphs as symbols: each is in the file once and used by reference within it. */
import { GLYPHS } from '../catalog/glyphs.ts';
import { short } from './xml.ts';

/** The glyphs used so far. */
export type Glyphs = Set<string>;

export function glyphMarkup(glyphs: Glyphs, id: string, x: number, y: number, size: number, color: string): string {
  if (!Object.hasOwn(GLYPHS, id)) return '';
  glyphs.add(id);
  const s = short(size);
  return `<use href="#g-${id}" x="${short(x)}" y="${short(y)}" width="${s}" height="${s}" stroke="${color}"/>`;
}

export function symbolsOf(glyphs: Glyphs): string {
  return Object.values(GLYPHS)
    .filter(({ id }) => glyphs.has(id))
    .map(
      ({ id, paths }) =>
        `<symbol id="g-${id}" viewBox="0 0 24 24">${paths.map((d) => `<path d="${d}"/>`).join('')}</symbol>`,
    )
    .join('');
}
