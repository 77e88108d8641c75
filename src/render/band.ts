/** A few rows of a picture as pixels, small enough to stay near the processor, and colours laid over them. */

export interface Band {
  readonly width: number;
  /** The first row's place in the picture. */
  top: number;
  rows: number;
  /** Red in the lowest byte, premultiplied. In front of the first row stands the one before it. */
  readonly pixels: Uint32Array;
}

/** Premultiplied, red in the lowest byte, as everything here. */
export type Color = number;

export function createBand(width: number, rows: number): Band {
  return { width, top: 0, rows, pixels: new Uint32Array(width * (rows + 1)) };
}

/** `#rrggbb`, the only form our themes have. */
export function colorOf(css: string, opacity: number): Color {
  const digits = /^#([\da-f]{6})$/i.exec(css)?.[1];
  if (digits === undefined) throw new Error(`The painter does not know the colour ${css}.`);
  const value = Number.parseInt(digits, 16);
  const opaque = (0xff000000 | ((value & 0xff) << 16) | (value & 0xff00) | (value >>> 16)) >>> 0;
  return opacity < 1 ? faded(opaque, Math.round(255 * opacity)) : opaque;
}

/** All four parts times `part` of 255, each rounded. */
export function faded(color: Color, part: number): Color {
  let low = Math.imul(color & 0xff00ff, part) + 0x800080;
  low = (low + ((low >>> 8) & 0xff00ff)) >>> 8;
  let high = Math.imul((color >>> 8) & 0xff00ff, part) + 0x800080;
  high = high + ((high >>> 8) & 0xff00ff);
  return ((low & 0xff00ff) | (high & 0xff00ff00)) >>> 0;
}

function laidOver(over: Color, under: Color): Color {
  return (over + faded(under, 255 - (over >>> 24))) >>> 0;
}

const SHORT_SPAN = 48;

/** From one column up to another, in a row of the picture that the band has. */
export function fillRow(band: Band, row: number, from: number, to: number, color: Color): void {
  const start = (row - band.top + 1) * band.width;
  const left = start + Math.max(0, from);
  const right = start + Math.min(band.width, to);
  const { pixels } = band;
  if (color >>> 24 === 255) {
    // A call costs more than a few pixels.
    if (right - left > SHORT_SPAN) pixels.fill(color, left, right);
    else for (let at = left; at < right; at += 1) pixels[at] = color;
    return;
  }
  if (color === 0) return;
  // Under most of a span lies one colour.
  let [under, mixed] = [0, color];
  for (let at = left; at < right; at += 1) {
    const pixel = pixels[at] ?? 0;
    if (pixel !== under) {
      under = pixel;
      mixed = laidOver(color, pixel);
    }
    pixels[at] = mixed;
  }
}

/** A row of a sprite, `count` of its pixels from `at` on, to the picture's column `x`. */
export function copyRow(
  { pixels, width, top }: Band,
  row: number,
  x: number,
  sprite: Uint32Array,
  at: number,
  count: number,
): void {
  const start = (row - top + 1) * width + x;
  const to = Math.min(count, width - x);
  for (let step = x < 0 ? -x : 0; step < to; step += 1) {
    const over = sprite[at + step] ?? 0;
    if (over === 0) continue;
    if (over >= 0xff000000) pixels[start + step] = over;
    else blend(pixels, start + step, sprite, at + step);
  }
}

/**
 * Lays one pixel over another. By their places: a colour handed over as a number would be put on the heap, since it is
 * too large for a small one.
 */
export function blend(pixels: Uint32Array, place: number, over: Uint32Array, from: number): void {
  const color = over[from] ?? 0;
  const under = pixels[place] ?? 0;
  const part = 255 - (color >>> 24);
  let low = (Math.imul(under & 0xff00ff, part) + 0x800080) | 0;
  low = ((low + ((low >>> 8) & 0xff00ff)) >>> 8) & 0xff00ff;
  let high = (Math.imul((under >>> 8) & 0xff00ff, part) + 0x800080) | 0;
  high = (high + ((high >>> 8) & 0xff00ff)) & 0xff00ff00;
  pixels[place] = ((color | 0) + (low | high)) | 0;
}

/** The colour at every part of 255. */
export function fadedColors(color: Color): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, part) => faded(color, part));
}

/** The last row becomes the one in front, and the rest is `ground`. */
export function nextBand(band: Band, top: number, rows: number, ground: Color): void {
  const { pixels, width } = band;
  pixels.copyWithin(0, band.rows * width, (band.rows + 1) * width);
  pixels.fill(ground, width);
  band.top = top;
  band.rows = rows;
}

/** As bands have them, from what a canvas gives. In place. */
export function multiplyAlpha(pixels: Uint32Array): void {
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at] ?? 0;
    const alpha = pixel >>> 24;
    if (alpha === 255 || pixel === 0) continue;
    let low = (Math.imul(pixel & 0xff00ff, alpha) + 0x800080) | 0;
    low = ((low + ((low >>> 8) & 0xff00ff)) >>> 8) & 0xff00ff;
    let high = (Math.imul((pixel >>> 8) & 0xff, alpha) + 0x80) | 0;
    high = (high + (high >>> 8)) & 0xff00;
    pixels[at] = (alpha << 24) | low | high;
  }
}

/** As files have them: with alpha, and not premultiplied. In place, but not the row in front. */
export function withPlainAlpha({ pixels, width, rows }: Band): void {
  let [before, plain] = [0, 0];
  for (let at = width; at < (rows + 1) * width; at += 1) {
    const pixel = pixels[at] ?? 0;
    if (pixel !== before) {
      before = pixel;
      plain = unmultiplied(pixel);
    }
    pixels[at] = plain;
  }
}

function unmultiplied(pixel: Color): Color {
  const alpha = pixel >>> 24;
  if (alpha === 255 || alpha === 0) return pixel;
  const part = (shift: number) => Math.min(255, Math.round((255 * ((pixel >>> shift) & 0xff)) / alpha));
  return ((alpha << 24) | (part(16) << 16) | (part(8) << 8) | part(0)) >>> 0;
}
