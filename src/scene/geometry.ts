/** Rectangles and points. */
import type { Point, Rect } from './scene.ts';

/** Beyond it a coordinate is a slip, and sums over it lose whole pixels. */
const FARTHEST = 1_000_000;

export function right(rect: Rect): number {
  return rect.x + rect.width;
}

export function bottom(rect: Rect): number {
  return rect.y + rect.height;
}

export function center(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

export function inflated(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** Rects that only touch do not overlap. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(rect: Rect, { x, y }: Point): boolean {
  return x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

export function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

export function unionOf(rects: Iterable<Rect>): Rect {
  const bounds = createBounds();
  for (const rect of rects) bounds.add(rect);
  return bounds.rect();
}

/** Grows around what is added; nowhere while nothing was. */
export function createBounds() {
  // Captured numbers would be boxed anew on each change.
  const box = new Float64Array([Infinity, Infinity, -Infinity, -Infinity]);
  return {
    add({ x, y, width, height }: Rect): void {
      if (x < (box[0] ?? 0)) box[0] = x;
      if (y < (box[1] ?? 0)) box[1] = y;
      if (x + width > (box[2] ?? 0)) box[2] = x + width;
      if (y + height > (box[3] ?? 0)) box[3] = y + height;
    },
    rect(): Rect {
      const [left = 0, top = 0, right = 0, bottom = 0] = box;
      return left > right ? NOWHERE : { x: left, y: top, width: right - left, height: bottom - top };
    },
  };
}

export const NOWHERE: Rect = Object.freeze({ x: 0, y: 0, width: 0, height: 0 });

export function boundsOf(points: readonly Point[]): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (y < top) top = y;
    if (x > right) right = x;
    if (y > bottom) bottom = y;
  }
  return left > right ? NOWHERE : { x: left, y: top, width: right - left, height: bottom - top };
}

/** A coordinate that can be drawn, whatever a file says. */
export function drawable(value: number): number {
  if (Number.isNaN(value)) return 0;
  return rounded(clamped(value, -FARTHEST, FARTHEST));
}

export function clamped(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** To a hundredth: paths stay short, and equal places stay equal. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
