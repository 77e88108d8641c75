/** Small pictures that the browser paints once each: texts, glyphs, corners of boxes. */
import type { Sprite as Placed } from '../../src/pixels/commands.ts';
import type { PixelEngine, Place } from '../../src/pixels/engine.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** Found again, and put where it belongs. */
export interface Sprite extends Placed {
  /** Of its top left from where it is put. */
  readonly dx: number;
  readonly dy: number;
}

/** Whole pixels. */
export type SpriteBox = Pick<Sprite, 'width' | 'height' | 'dx' | 'dy'>;

export interface Sprites {
  find(name: string): Sprite | undefined;
  /** `paint` draws it from where it will be put. */
  add(name: string, box: SpriteBox, paint: (context: Context) => void): Sprite;
  /** The same by a number of the caller's own, which is quicker, until the next picture. */
  readonly byNumber: Map<number, Sprite>;
  read(): void;
  /** Gives back what was forgotten; nobody may use it from now on. */
  clear(): void;
  /** Forgets everything. */
  free(): void;
  /** To measure with. */
  readonly context: Context;
}

const SHEET_WIDTH = 1024;
const SHEET_HEIGHT = 512;
const PIXEL = 4;
/** Pixels of all sheets; beyond them what was painted is forgotten, since texts of a large picture seldom repeat. */
const MOST_KEPT = 8_000_000;

export function createSprites(engine: PixelEngine): Sprites {
  const canvas = new OffscreenCanvas(SHEET_WIDTH, SHEET_HEIGHT);
  const context = contextOf(canvas);
  const known = new Map<string, Sprite>();
  const byNumber = new Map<number, Sprite>();
  /** Where sheets lie: in use, and no longer. */
  let kept: Place[] = [];
  const forgotten: Place[] = [];
  let keptPixels = 0;
  /** That is being painted; 0 if none is. */
  let sheet: Place = 0;
  // Sprites stand in lines, as words do.
  let [x, y, lineHeight] = [0, 0, 0];
  let readTo = 0;

  function allocate(pixels: number): Place {
    const place = engine.allocate(PIXEL * pixels);
    kept.push(place);
    keptPixels += pixels;
    return place;
  }

  /** Only what was painted since the last time: the sheet goes on below it. */
  function read(): void {
    const height = y + lineHeight - readTo;
    if (height === 0) return;
    copyPixels(engine, context, { y: readTo, width: SHEET_WIDTH, height }, sheet + PIXEL * SHEET_WIDTH * readTo);
    [x, y, lineHeight] = [0, y + lineHeight, 0];
    readTo = y;
  }

  function endSheet(): void {
    read();
    if (sheet > 0) context.reset();
    sheet = 0;
    [x, y, readTo] = [0, 0, 0];
    if (keptPixels > MOST_KEPT) forget();
  }

  function forget(): void {
    known.clear();
    byNumber.clear();
    forgotten.push(...kept);
    [kept, keptPixels] = [[], 0];
  }

  function placed(box: SpriteBox): Sprite {
    if (x + box.width > SHEET_WIDTH) [x, y, lineHeight] = [0, y + lineHeight, 0];
    if (y + box.height > SHEET_HEIGHT) endSheet();
    sheet ||= allocate(SHEET_WIDTH * SHEET_HEIGHT);
    const sprite = { ...box, place: sheet + PIXEL * (y * SHEET_WIDTH + x), stride: SHEET_WIDTH };
    lineHeight = Math.max(lineHeight, box.height);
    x += box.width;
    return sprite;
  }

  /** On a canvas of its own. */
  function large(box: SpriteBox, paint: (context: Context) => void): Sprite {
    const { width, height } = box;
    const own = contextOf(new OffscreenCanvas(width, height));
    paintAt(own, box, 0, 0, paint);
    const place = allocate(width * height);
    copyPixels(engine, own, { y: 0, width, height }, place);
    return { ...box, place, stride: width };
  }

  function small(box: SpriteBox, paint: (context: Context) => void): Sprite {
    const sprite = placed(box);
    paintAt(context, sprite, x - box.width, y, paint);
    return sprite;
  }

  return {
    find: (name) => known.get(name),
    add(name, box, paint) {
      const isLarge = box.width > SHEET_WIDTH || box.height > SHEET_HEIGHT;
      const sprite = isLarge ? large(box, paint) : small(box, paint);
      known.set(name, sprite);
      return sprite;
    },
    byNumber,
    read,
    clear() {
      for (const place of forgotten.splice(0)) engine.free(place);
    },
    free() {
      endSheet();
      forget();
      this.clear();
    },
    context,
  };
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

function contextOf(canvas: OffscreenCanvas): Context {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no more canvases.');
  return context;
}

/** Rows of the canvas, whole ones, to a place of the engine's. */
function copyPixels(
  engine: PixelEngine,
  context: Context,
  { y, width, height }: { readonly y: number; readonly width: number; readonly height: number },
  place: Place,
): void {
  engine.bytes().set(context.getImageData(0, y, width, height).data, place);
  engine.multiplyAlpha(place, width * height);
}
