/** Lines and areas of a picture as the engine keeps them, each worked out once however many rows it goes through. */

import { type Drawing, KIND, type PlainStep, STEP_NUMBERS } from '../render/steps.ts';
import type { Look } from '../render/svg-sheet.ts';
import { colorOf } from './color.ts';
import type { PixelEngine, Place } from './engine.ts';

type Rect = Extract<PlainStep, { readonly kind: 'rect' }>;

/** Whole pixels of the picture; `right` and `bottom` are the first outside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Shape extends Box {
  readonly kind: 'line' | 'area';
  readonly place: Place;
}

export interface Shapes {
  /** Of the step at that place among the numbers; null when it has to be painted by the browser. */
  ofPath(at: number): Shape | null;
  /** The dashed line around a box. */
  ofOutline(at: number, step: Rect): Shape;
  /** Gives the engine's memory back. */
  free(): void;
}

export function createShapes({ numbers, looks, paths, pathEnds }: Drawing, engine: PixelEngine, scale: number): Shapes {
  const places: Place[] = [];
  const outlines = new Map<number, Shape>();
  const letters = engine.allocate(paths.length);
  new TextEncoder().encodeInto(paths, engine.bytes().subarray(letters, letters + paths.length));
  const known = new Map<number, Shape>();
  for (let at = 0; at < numbers.length; at += STEP_NUMBERS) {
    if (numbers[at] !== KIND.path) continue;
    const look = looks[numbers[at + 1] ?? -1];
    const shape = look && pathShape(at, look);
    if (shape) known.set(at, shape);
  }
  engine.free(letters);

  function pathShape(at: number, look: Look): Shape | null {
    const index = numbers[at + 2] ?? 0;
    const from = pathEnds[index - 1] ?? 0;
    const count = (pathEnds[index] ?? 0) - from;
    if (!engine.readPath(letters + from, count, scale, numbers[at + 3] ?? 0, numbers[at + 4] ?? 0)) return null;
    // A straight line has nothing to be filled.
    const isFilled = look.fill !== null && !engine.isAllStraight();
    if (isFilled && look.stroke) return null;
    if (look.stroke) return line(look, look.stroke);
    return shapeAt('area', engine.keepArea(look.fill ? colorOf(look.fill, look.opacity) : 0));
  }

  function line(look: Look, stroke: string): Shape {
    const dashes = look.dash.map((length) => length * scale);
    engine.floats().set(dashes, engine.dashesAt() / Float64Array.BYTES_PER_ELEMENT);
    return shapeAt('line', engine.keepLine(colorOf(stroke, look.opacity), look.lineWidth * scale, dashes.length));
  }

  function shapeAt(kind: Shape['kind'], place: Place): Shape {
    places.push(place);
    const box = place / 4 + 2;
    const words = engine.integers();
    return {
      kind,
      place,
      left: words[box] ?? 0,
      top: words[box + 1] ?? 0,
      right: words[box + 2] ?? 0,
      bottom: words[box + 3] ?? 0,
    };
  }

  function outline({ look, x, y, width, height, radius }: Rect): Shape {
    engine.readRoundedRect(x * scale, y * scale, (x + width) * scale, (y + height) * scale, radius * scale);
    return line(look, look.stroke ?? '');
  }

  return {
    ofPath: (at) => known.get(at) ?? null,
    ofOutline(at, step) {
      const shape = outlines.get(at) ?? outline(step);
      outlines.set(at, shape);
      return shape;
    },
    free() {
      for (const place of places.splice(0)) engine.free(place);
    },
  };
}
