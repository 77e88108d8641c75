/** Steps that the browser paints: each different one once, however often it stands in the picture. */

import type { Step } from '../../src/render/steps.ts';
import type { Look } from '../../src/render/svg-sheet.ts';
import type { Item } from './item.ts';
import type { Sprite, SpriteBox, Sprites } from './sprites.ts';

type Context = OffscreenCanvasRenderingContext2D;
type Kind<K extends Step['kind']> = Extract<Step, { readonly kind: K }>;

export interface SpriteSteps {
  /** Null when nothing of it is seen. */
  text(step: Kind<'text'>): Item | null;
  glyph(step: Kind<'glyph'>): Item | null;
  path(step: Kind<'path'>): Item;
  rect(step: Kind<'rect'>): Item;
}

/** Of a glyph, in its own 24 units. */
const GLYPH_UNITS = 24;
const GLYPH_LINE = 2;
/** A text is measured at 1x, in whole pixels at worst: larger letters reach out a little further. */
const TEXT_ROOM = 1;

export function createSpriteSteps(
  glyphs: ReadonlyMap<string, readonly string[]>,
  sprites: Sprites,
  scale: number,
): SpriteSteps {
  const paths = new Map<string, Path2D>();

  function pathOf(name: string, parts: readonly string[]): Path2D {
    const known = paths.get(name);
    if (known) return known;
    const whole = new Path2D();
    for (const d of parts) whole.addPath(new Path2D(d));
    paths.set(name, whole);
    return whole;
  }

  /** What is the same but for whole pixels is one sprite. */
  function at(x: number, y: number, name: string, make: (inX: number, inY: number) => Painted): Item {
    const [pixelX, pixelY] = [Math.floor(x * scale), Math.floor(y * scale)];
    const [inX, inY] = [x * scale - pixelX, y * scale - pixelY];
    const key = `${name}|${thousandths(inX)}|${thousandths(inY)}`;
    let sprite = sprites.find(key);
    if (!sprite) {
      const { box, paint } = make(inX, inY);
      sprite = sprites.add(key, box, paint);
    }
    return { kind: 'sprite', sprite, ...boxOf(sprite, pixelX, pixelY) };
  }

  function text({ look, text: letters, x, y }: Kind<'text'>): Item | null {
    return at(x, y, `${look.font}|${look.fill}|${look.isCentred}|${letters}`, (inX, inY) => {
      const { context } = sprites;
      context.save();
      setText(context, look);
      const size = context.measureText(letters);
      context.restore();
      const box = {
        left: inX - (size.actualBoundingBoxLeft + TEXT_ROOM) * scale,
        top: inY - (size.actualBoundingBoxAscent + TEXT_ROOM) * scale,
        right: inX + (size.actualBoundingBoxRight + TEXT_ROOM) * scale,
        bottom: inY + (size.actualBoundingBoxDescent + TEXT_ROOM) * scale,
      };
      return painted(box, inX, inY, (canvas) => {
        canvas.fillStyle = look.fill ?? '#000';
        setText(canvas, look);
        canvas.fillText(letters, 0, 0);
      });
    });
  }

  /** `room` is around it for its letters' edges or its line. */
  function painted(
    { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
    inX: number,
    inY: number,
    paint: (context: Context) => void,
  ): Painted {
    const [dx, dy] = [Math.floor(left) - 1, Math.floor(top) - 1];
    const box = { dx, dy, width: Math.ceil(right) + 1 - dx, height: Math.ceil(bottom) + 1 - dy };
    return {
      box,
      paint(context) {
        context.translate(inX, inY);
        context.scale(scale, scale);
        paint(context);
      },
    };
  }

  function glyph({ look, glyph: id, x, y, size }: Kind<'glyph'>): Item | null {
    const parts = glyphs.get(id);
    if (!parts || !look.stroke) return null;
    const { stroke } = look;
    return at(x, y, `${id}|${stroke}|${size}`, (inX, inY) => {
      const box = { left: inX, top: inY, right: inX + size * scale, bottom: inY + size * scale };
      return painted(box, inX, inY, (context) => {
        context.scale(size / GLYPH_UNITS, size / GLYPH_UNITS);
        context.strokeStyle = stroke;
        context.lineWidth = GLYPH_LINE;
        context.lineCap = 'round';
        context.lineJoin = 'round';
        context.stroke(pathOf(id, parts));
      });
    });
  }

  function path({ look, d, x, y }: Kind<'path'>): Item {
    const numbers = (d.match(/-?\d*\.?\d+/g) ?? []).map((number) => Math.abs(Number(number)));
    // Of absolute places the furthest; steps from where they are lead no further than all of them together.
    const furthest = /[a-z]/.test(d) ? numbers.reduce((sum, number) => sum + number, 0) : Math.max(0, ...numbers);
    const reach = (furthest + look.lineWidth) * scale;
    return at(x, y, `${d}|${look.fill}|${look.stroke}|${look.lineWidth}|${look.dash}|${look.opacity}`, (inX, inY) => {
      const box = { left: inX - reach, top: inY - reach, right: inX + reach, bottom: inY + reach };
      return painted(box, inX, inY, (context) => {
        setLook(context, look, 1);
        const shape = pathOf(d, [d]);
        if (look.fill) context.fill(shape);
        if (look.stroke) context.stroke(shape);
      });
    });
  }

  /** Only its corners, and as much between them as to see what is there. */
  function rect({ look, x, y, width, height, radius }: Kind<'rect'>): Item {
    const half = look.stroke ? (look.lineWidth * scale) / 2 : 0;
    const [left, top] = [Math.floor(x * scale - half), Math.floor(y * scale - half)];
    const [right, bottom] = [Math.ceil((x + width) * scale + half), Math.ceil((y + height) * scale + half)];
    const corner = Math.ceil(radius * scale + 2 * half) + 1;
    const [lessX, lessY] = [right - left - 2 * corner - 1, bottom - top - 2 * corner - 1];
    const isSmall = lessX < 0 || lessY < 0;
    const [insetX, insetY] = [x * scale - left, y * scale - top];
    const [innerWidth, innerHeight] = isSmall
      ? [width * scale, height * scale]
      : [width * scale - lessX, height * scale - lessY];
    const shape = `${thousandths(insetX)}|${thousandths(insetY)}|${thousandths(innerWidth)}|${thousandths(innerHeight)}`;
    const name = `${shape}|${radius}|${look.fill}|${look.stroke}|${look.lineWidth}|${look.opacity}`;
    const size = isSmall
      ? { width: right - left, height: bottom - top }
      : { width: 2 * corner + 1, height: 2 * corner + 1 };
    const sprite =
      sprites.find(name) ??
      sprites.add(name, { dx: 0, dy: 0, ...size }, (context) => {
        setLook(context, look, scale);
        context.beginPath();
        context.roundRect(insetX, insetY, innerWidth, innerHeight, radius * scale);
        if (look.fill) context.fill();
        if (look.stroke) context.stroke();
      });
    const box = { left, top, right, bottom };
    return isSmall
      ? { kind: 'sprite', sprite, ...box }
      : { kind: 'frame', sprite, corner, hiddenFrom: 0, hiddenTo: 0, ...box };
  }
  return { text, glyph, path, rect };
}

/** Of a pixel; what differs by less looks the same. */
const thousandths = (value: number) => Math.round(1000 * value);

interface Painted {
  readonly box: SpriteBox;
  readonly paint: (context: Context) => void;
}

function boxOf({ dx, dy, width, height }: Sprite, x: number, y: number) {
  return { left: x + dx, top: y + dy, right: x + dx + width, bottom: y + dy + height };
}

function setLook(context: Context, look: Look, scale: number): void {
  context.globalAlpha = look.opacity;
  if (look.fill) context.fillStyle = look.fill;
  if (!look.stroke) return;
  context.strokeStyle = look.stroke;
  context.lineWidth = look.lineWidth * scale;
  context.setLineDash(look.dash.map((length) => length * scale));
}

function setText(context: Context, look: Look): void {
  context.font = look.font;
  // As the widths were measured; a font of its own brings the browser's default back.
  context.fontKerning = 'none';
  context.textAlign = look.isCentred ? 'center' : 'left';
}
