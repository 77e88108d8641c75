/** Small pictures that the browser paints once each: texts, glyphs, corners of boxes. */
import { multiplyAlpha } from '../../src/render/band.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** Pixels of a sheet, premultiplied, among which the sprite's lie. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  /** Of its top left from where it is put. */
  readonly dx: number;
  readonly dy: number;
  /** Of the sprite's first pixel. */
  readonly start: number;
  readonly sheet: Sheet;
}

/** Whole pixels. */
export type SpriteBox = Pick<Sprite, 'width' | 'height' | 'dx' | 'dy'>;

export interface Sheet {
  readonly width: number;
  /** Empty until the sheet is full, or read. */
  pixels: Uint32Array;
}

export interface Sprites {
  find(name: string): Sprite | undefined;
  /** `paint` draws it from where it will be put. Its pixels are there after `read`. */
  add(name: string, box: SpriteBox, paint: (context: Context) => void): Sprite;
  read(): void;
  /** To measure with. */
  readonly context: Context;
}

const SHEET_WIDTH = 1024;
const SHEET_HEIGHT = 512;
/** Pixels of all sheets; beyond them what was painted is forgotten, since texts of a large picture seldom repeat. */
const MOST_KEPT = 8_000_000;

export function createSprites(): Sprites {
  const canvas = new OffscreenCanvas(SHEET_WIDTH, SHEET_HEIGHT);
  const context = contextOf(canvas);
  let known = new Map<string, Sprite>();
  let kept = 0;
  let sheet: Sheet = { width: SHEET_WIDTH, pixels: new Uint32Array() };
  // Sprites stand in lines, as words do.
  let [x, y, lineHeight] = [0, 0, 0];

  function read(): void {
    const height = y + lineHeight;
    if (height === 0) return;
    sheet.pixels = pixelsOf(context, SHEET_WIDTH, height);
    kept += sheet.pixels.length;
    context.reset();
    sheet = { width: SHEET_WIDTH, pixels: new Uint32Array() };
    [x, y, lineHeight] = [0, 0, 0];
    if (kept < MOST_KEPT) return;
    known = new Map();
    kept = 0;
  }

  function placed(box: SpriteBox): Sprite {
    if (x + box.width > SHEET_WIDTH) [x, y, lineHeight] = [0, y + lineHeight, 0];
    if (y + box.height > SHEET_HEIGHT) read();
    const sprite = { ...box, start: y * SHEET_WIDTH + x, sheet };
    lineHeight = Math.max(lineHeight, box.height);
    x += box.width;
    return sprite;
  }

  function add(name: string, box: SpriteBox, paint: (context: Context) => void): Sprite {
    const isLarge = box.width > SHEET_WIDTH || box.height > SHEET_HEIGHT;
    const sprite = isLarge ? large(box, paint) : placed(box);
    if (isLarge) kept += box.width * box.height;
    else paintAt(context, sprite, sprite.start % SHEET_WIDTH, Math.floor(sprite.start / SHEET_WIDTH), paint);
    known.set(name, sprite);
    return sprite;
  }
  return { find: (name) => known.get(name), add, read, context };
}

function paintAt(
  context: Context,
  { width, height, dx, dy }: SpriteBox,
  left: number,
  top: number,
  paint: (context: Context) => void,
): void {
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.translate(left - dx, top - dy);
  paint(context);
  context.restore();
}

/** On a canvas of its own. */
function large(box: SpriteBox, paint: (context: Context) => void): Sprite {
  const { width, height } = box;
  const context = contextOf(new OffscreenCanvas(width, height));
  paintAt(context, box, 0, 0, paint);
  return { ...box, start: 0, sheet: { width, pixels: pixelsOf(context, width, height) } };
}

function contextOf(canvas: OffscreenCanvas): Context {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no more canvases.');
  return context;
}

function pixelsOf(context: Context, width: number, height: number): Uint32Array {
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  multiplyAlpha(pixels);
  return pixels;
}
