/**
 * Paints the steps of a picture, a few rows at a time, and packs them at once: nothing is ever larger than what stays
 * near the processor. Lines and areas are worked out here; letters, glyphs and round corners the browser paints, once.
 */
import type { PngStrip } from '../../src/codecs/png-strips.ts';
import { createStripPacker } from '../../src/codecs/strip-packer.ts';
import { type Band, createBand, nextBand, withPlainAlpha } from '../../src/render/band.ts';
import { createCoverage } from '../../src/render/coverage.ts';
import type { Steps } from '../../src/render/steps.ts';
import type { Item } from './item.ts';
import { createItems } from './paint-items.ts';
import { paintItem, type Tools } from './paint-rows.ts';
import type { Sprites } from './sprites.ts';

/** Of pixels and what covers them, both near the processor at once even where a picture is very wide. */
const BAND_ROWS = 16;

export interface Painter {
  /** Its bytes stay as they are until the next one. */
  pack(part: Part): PngStrip;
}

export interface Shape {
  /** In pixels. */
  readonly width: number;
  readonly scale: number;
  readonly hasAlpha: boolean;
}

/** Whole rows of the picture, in pixels. */
export interface Part extends Shape {
  readonly top: number;
  readonly height: number;
}

/** `sprites` may have some of another picture at the same scale. */
export function createPainter(picture: Steps, sprites: Sprites, { width, scale, hasAlpha }: Shape): Painter {
  const items = createItems(picture, sprites, scale);
  const band = createBand(width, BAND_ROWS);
  const packer = createStripPacker(width, hasAlpha);
  let spare: Band | null = null;
  const tools: Tools = {
    coverage: createCoverage(width, BAND_ROWS),
    spareBand() {
      spare ??= createBand(width, BAND_ROWS);
      return spare;
    },
  };

  function pack({ top, height }: Part): PngStrip {
    const here = items.between(top, top + height);
    sprites.read();
    const { ground, rest } = groundOf(here, width, top, top + height);
    for (let at = top; at < top + height; at += BAND_ROWS) {
      nextBand(band, at, Math.min(BAND_ROWS, top + height - at), ground);
      paintAll(rest);
      if (hasAlpha) withPlainAlpha(band);
      packer.add(band.pixels, width, band.rows);
    }
    return packer.end();
  }

  function paintAll(all: readonly Item[]): void {
    const bottom = band.top + band.rows;
    for (const item of all) if (item.bottom > band.top && item.top < bottom) paintItem(item, band, tools);
  }
  return { pack };
}

/** What covers everything first needs not be painted over nothing. */
function groundOf(items: readonly Item[], width: number, top: number, bottom: number) {
  const [first, ...rest] = items;
  const coversAll =
    first?.kind === 'fill' &&
    first.left <= 0 &&
    first.right >= width &&
    first.top <= top &&
    first.bottom >= bottom &&
    first.color >= 0xff000000;
  return coversAll ? { ground: first.color, rest } : { ground: 0, rest: items };
}
