/**
 * Glyphs and marks as pictures for backgrounds. A background costs no element, and elements are what the canvas has most of.
 *
 * All paths are our own constants, so nothing in them needs escaping but what an address forbids.
 */
import { GLYPHS, type Glyph, type GlyphId } from '../../../src/catalog/glyphs.ts';
import type { TileColor } from '../../../src/catalog/theme.ts';
import { TILES } from '../../../src/catalog/theme-tiles.ts';
import { CARD } from '../../../src/scene/metrics.ts';
import { pathOf } from './Glyph.tsx';

/** A missing key is not only red but also struck through. */
export const STRUCK_KEY: Pick<Glyph, 'paths'> = { paths: [...GLYPHS['key-round'].paths, 'M3 3l18 18'] };

/** A stroked glyph of one colour. */
export function markPicture({ paths }: Pick<Glyph, 'paths'>, color: string): string {
  return picture(24, `<g ${strokeOf(color)}>${paths.map((path) => `<path d="${path}"/>`).join('')}</g>`);
}

/** A system's coloured tile with its glyph; the same in both themes. */
export function tilePicture(glyph: GlyphId, tile: TileColor): string {
  const { tile: size, tileRadius, tileGlyph } = CARD;
  const inset = (size - tileGlyph) / 2;
  const ground = `<rect width="${size}" height="${size}" rx="${tileRadius}" fill="${TILES[tile]}"/>`;
  const place = `transform="translate(${inset} ${inset}) scale(${tileGlyph / 24})"`;
  return picture(size, `${ground}<path ${place} ${strokeOf('#fff')} d="${pathOf(glyph)}"/>`);
}

/** One stroked glyph. */
export function glyphPicture(glyph: GlyphId, color: string): string {
  return picture(24, `<path ${strokeOf(color)} d="${pathOf(glyph)}"/>`);
}

function strokeOf(color: string): string {
  return `fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;
}

function picture(size: number, drawing: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${drawing}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
