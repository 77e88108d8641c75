/** Steps that the browser paints: each different one once, however often it stands in the picture. */
import { reachOf } from '../../src/pixels/step-rows.ts';
import type { PlainStep } from '../../src/render/steps.ts';
import type { Look } from '../../src/render/svg-sheet.ts';
import type { Sprite, SpriteBox, Sprites } from './sprites.ts';

type Context = OffscreenCanvasRenderingContext2D;
type Kind<K extends PlainStep['kind']> = Extract<PlainStep, { readonly kind: K }>;

/** Where a step lies within its pixel, from 0 to 1. */
export interface Within {
  readonly inX: number;
  readonly inY: number;
}

export interface SpriteSteps {
  /** Null when nothing of it is seen. */
  of(step: Kind<'text' | 'glyph' | 'path'>, within: Within): Sprite | null;
  rect(step: Kind<'rect'>): RectSprite;
}

export interface RectSprite {
  readonly sprite: Sprite;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Of a frame, whose corners are all of it that was painted; null for one painted whole. */
  readonly corner: number | null;
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

  function add(name: string, { inX, inY }: Within, make: () => Painted): Sprite {
    const key = `${name}|${thousandths(inX)}|${thousandths(inY)}`;
    const known = sprites.find(key);
    if (known) return known;
    const { box, paint } = make();
    return sprites.add(key, box, paint);
  }

  function text({ look, text: letters }: Kind<'text'>, within: Within): Sprite {
    return add(`${look.font}|${look.fill}|${look.isCentred}|${letters}`, within, () => {
      const { inX, inY } = within;
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
      return painted(box, within, (canvas) => {
        canvas.fillStyle = look.fill ?? '#000';
        setText(canvas, look);
        canvas.fillText(letters, 0, 0);
      });
    });
  }

  /** `room` is around it for its letters' edges or its line. */
  function painted(
    { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
    { inX, inY }: Within,
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

  function glyph({ look, glyph: id, size }: Kind<'glyph'>, within: Within): Sprite | null {
    const parts = glyphs.get(id);
    const { stroke } = look;
    if (!parts || !stroke) return null;
    return add(`${id}|${stroke}|${size}`, within, () => {
      const { inX, inY } = within;
      const box = { left: inX, top: inY, right: inX + size * scale, bottom: inY + size * scale };
      return painted(box, within, (context) => {
        context.scale(size / GLYPH_UNITS, size / GLYPH_UNITS);
        context.strokeStyle = stroke;
        context.lineWidth = GLYPH_LINE;
        context.lineCap = 'round';
        context.lineJoin = 'round';
        context.stroke(pathOf(id, parts));
      });
    });
  }

  function path({ look, d }: Kind<'path'>, within: Within): Sprite {
    return add(`${d}|${look.fill}|${look.stroke}|${look.lineWidth}|${look.dash}|${look.opacity}`, within, () => {
      const { inX, inY } = within;
      const reach = reachOf(d, look) * scale;
      const box = { left: inX - reach, top: inY - reach, right: inX + reach, bottom: inY + reach };
      return painted(box, within, (context) => {
        setLook(context, look, 1);
        const shape = pathOf(d, [d]);
        if (look.fill) context.fill(shape);
        if (look.stroke) context.stroke(shape);
      });
    });
  }

  /** Only its corners, and as much between them as to see what is there. */
  function rect({ look, x, y, width, height, radius }: Kind<'rect'>): RectSprite {
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
    return { sprite, left, top, right, bottom, corner: isSmall ? null : corner };
  }
  return {
    of(step, within) {
      switch (step.kind) {
        case 'text':
          return text(step, within);
        case 'glyph':
          return glyph(step, within);
        case 'path':
          return path(step, within);
      }
    },
    rect,
  };
}

/** Of a pixel; what differs by less looks the same. */
const thousandths = (value: number) => Math.round(1000 * value);

interface Painted {
  readonly box: SpriteBox;
  readonly paint: (context: Context) => void;
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
