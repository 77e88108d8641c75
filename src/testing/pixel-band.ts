/** The pixel engine as workers use it, and what it painted. */
import { type CommandList, createCommandList } from '../pixels/commands.ts';
import { createPixelEngine, type PixelEngine, type Place } from '../pixels/engine.ts';

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** As many as the whole has if not said. */
  readonly bandRows?: number;
  readonly hasAlpha?: boolean;
  /** After each band. */
  readonly afterBand?: (engine: PixelEngine, rows: number) => void;
}

/** One for all tests of a file: each picture starts anew. */
export const engine = createPixelEngine();

/** The pixels that commands leave, row by row, painted in bands. */
export function paintedPixels(canvas: Canvas, add: (list: CommandList) => void): Uint32Array {
  const { width, height, bandRows = height, hasAlpha = true, afterBand } = canvas;
  engine.start(width, bandRows, height, hasAlpha ? 1 : 0);
  const list = createCommandList(engine);
  add(list);
  const { from, end } = list.put();
  const pixels = new Uint32Array(width * height);
  for (let top = 0; top < height; top += bandRows) {
    const rows = Math.min(bandRows, height - top);
    engine.paintBand(from, end, top, rows);
    afterBand?.(engine, rows);
    for (let row = 0; row < rows; row += 1) {
      const start = (engine.bandAt() + (row + 1) * engine.bandStride()) / 4;
      pixels.set(engine.words().subarray(start, start + width), (top + row) * width);
    }
  }
  list.free();
  return pixels;
}

/** Pixels as a sprite that is so wide. */
export function spriteOf(pixels: Uint32Array, width: number) {
  const place = engine.allocate(4 * pixels.length);
  engine.words().set(pixels, place / 4);
  return { place, stride: width, width, height: pixels.length / width };
}

/** Letters of a path, for as long as they are read. False where the browser has to draw it. */
export function readPath(d: string, scale = 1, x = 0, y = 0): boolean {
  const letters = new TextEncoder().encode(d);
  const place = engine.allocate(letters.length);
  engine.bytes().set(letters, place);
  const isKnown = engine.readPath(place, letters.length, scale, x, y) === 1;
  engine.free(place);
  return isKnown;
}

/** The points of an area's contours, x and y in turns. */
export function contoursAt(area: Place): readonly number[][] {
  const count = engine.integers()[area / 4 + 1] ?? 0;
  const contours: number[][] = [];
  let at = area + 48;
  for (let contour = 0; contour < count; contour += 1) {
    const numbers = 2 * (engine.integers()[at / 4] ?? 0);
    contours.push([...engine.floats().subarray(at / 8 + 1, at / 8 + 1 + numbers)]);
    at += 8 + 8 * numbers;
  }
  return contours;
}
