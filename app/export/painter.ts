/**
 * Paints a picture, a few rows at a time, and packs them at once: nothing is ever larger than what stays near the
 * processor. Lines and areas the engine works out; letters, glyphs and round corners the browser paints, once.
 */
import { createCommandList } from '../../src/pixels/commands.ts';
import type { PixelEngine } from '../../src/pixels/engine.ts';
import type { PngStrip } from '../../src/pixels/png-strips.ts';
import { createStripPacker } from '../../src/pixels/strip-packer.ts';
import type { Drawing } from '../../src/render/steps.ts';
import { createPaintedSteps } from './paint-steps.ts';
import type { Sprites } from './sprites.ts';

/** Of pixels and what covers them, both near the processor at once even where a picture is very wide. */
const BAND_ROWS = 16;

export interface Painter {
  /** Its bytes stay as they are until the next one. */
  pack(part: Part): PngStrip;
  /** Gives the engine's memory back. */
  free(): void;
}

export interface PictureShape {
  /** In pixels. */
  readonly width: number;
  readonly scale: number;
  readonly hasAlpha: boolean;
  /** That no part has more of. */
  readonly mostRows: number;
}

/** Whole rows of the picture, in pixels. */
export interface Part {
  readonly top: number;
  readonly height: number;
}

/** `sprites` may have some of another picture at the same scale. */
export function createPainter(
  drawing: Drawing,
  engine: PixelEngine,
  sprites: Sprites,
  { width, scale, hasAlpha, mostRows }: PictureShape,
): Painter {
  engine.start(width, BAND_ROWS, mostRows, hasAlpha ? 1 : 0);
  const steps = createPaintedSteps(drawing, engine, sprites, scale);
  const list = createCommandList(engine);
  const packer = createStripPacker(engine, width, hasAlpha);

  function pack({ top, height }: Part): PngStrip {
    list.clear();
    steps.addTo(list, top, top + height);
    sprites.read();
    const { from, end } = list.put();
    for (let at = top; at < top + height; at += BAND_ROWS) {
      const rows = Math.min(BAND_ROWS, top + height - at);
      engine.paintBand(from, end, at, rows);
      if (hasAlpha) engine.plainAlpha();
      packer.add(rows);
    }
    sprites.clear();
    return packer.end();
  }

  function free(): void {
    steps.free();
    list.free();
  }
  return { pack, free };
}
