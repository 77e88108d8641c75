/**
 * Glyphs and marks as pictures for backgrounds. A background costs no element, and elements are what the canvas has most of.
 *
 * All paths are our own constants, so nothing in them needs escaping but what an address forbids.
 */
import { GLYPHS, type Glyph } from '../../../src/catalog/glyphs.ts';
import type { Theme } from '../../../src/catalog/theme.ts';
import { TILES } from '../../../src/catalog/theme-tiles.ts';
import { CARD } from '../../../src/scene/metrics.ts';
import type { Card, EdgeLabel } from '../../../src/scene/scene.ts';
import { pathOf } from './Glyph.tsx';

/** A missing key is not only red but also struck through. */
export const STRUCK_KEY: Pick<Glyph, 'paths'> = { paths: [...GLYPHS['key-round'].paths, 'M3 3l18 18'] };

/** A stroked glyph of one colour. */
export function markPicture({ paths }: Pick<Glyph, 'paths'>, color: string): string {
  return picture(24, `<g ${strokeOf(color)}>${paths.map((path) => `<path d="${path}"/>`).join('')}</g>`);
}

/** The square before an object's name. */
export function swatchPicture(color: string): string {
  const { swatch } = CARD;
  return picture(swatch, `<rect width="${swatch}" height="${swatch}" rx="3" fill="${color}"/>`);
}

/** A system's coloured tile with its glyph; the same in both themes. */
export const tilePicture = remembered(
  ({ glyph, tile }: Pick<Card, 'glyph' | 'tile'>) => {
    const { tile: size, tileRadius, tileGlyph } = CARD;
    const colors: Readonly<Record<string, string>> = TILES;
    const inset = (size - tileGlyph) / 2;
    const ground = `<rect width="${size}" height="${size}" rx="${tileRadius}" fill="${colors[tile] ?? TILES.slate}"/>`;
    const place = `transform="translate(${inset} ${inset}) scale(${tileGlyph / 24})"`;
    return picture(size, `${ground}<path ${place} ${strokeOf('#fff')} d="${pathOf(glyph)}"/>`);
  },
  ({ glyph, tile }) => `${glyph} ${tile}`,
);

/** The mechanism's glyph on a label, in the colour of its tone. */
export const labelPicture = remembered(
  ({ glyph, tone }: Pick<EdgeLabel, 'glyph' | 'tone'>, { text, severity }: Theme) =>
    picture(24, `<path ${strokeOf(tone === 'plain' ? text.secondary : severity.error.text)} d="${pathOf(glyph)}"/>`),
  ({ glyph, tone }, { mode }) => `${glyph} ${tone} ${mode}`,
);

function strokeOf(color: string): string {
  return `fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;
}

function picture(size: number, drawing: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${drawing}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

function remembered<Args extends readonly unknown[]>(
  make: (...args: Args) => string,
  keyOf: (...args: Args) => string,
) {
  const known = new Map<string, string>();
  return (...args: Args): string => {
    const key = keyOf(...args);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(...args);
    known.set(key, made);
    return made;
  };
}
