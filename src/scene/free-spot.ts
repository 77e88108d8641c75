import { inflated, overlaps } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { Point, Rect } from './scene.ts';

const STEP = 44;
const MOST_RINGS = 200;

/** The wished place, or the nearest free one around it. */
export function freeSpot(
  { width, height }: Pick<Rect, 'width' | 'height'>,
  wish: Point,
  taken: Grid<Rect>,
  gap: number,
): Rect {
  const isFree = (rect: Rect) => {
    const area = inflated(rect, gap);
    return !taken.find(area, (other) => overlaps(other, area));
  };
  const first = { x: Math.round(wish.x), y: Math.round(wish.y), width, height };
  for (let ring = 0; ring <= MOST_RINGS; ring += 1) {
    for (const [dx, dy] of ringOf(ring)) {
      const rect = { ...first, x: first.x + dx * STEP, y: first.y + dy * STEP };
      if (isFree(rect)) return rect;
    }
  }
  return first;
}

/** The steps around a square, nearest to its middle first: below, right, left, above. */
function* ringOf(ring: number): Iterable<readonly [number, number]> {
  if (ring === 0) yield [0, 0];
  for (let at = 0; at <= ring && ring > 0; at += 1) {
    for (const along of at === 0 ? [0] : [at, -at]) {
      yield [along, ring];
      yield [ring, along];
      yield [-ring, along];
      yield [along, -ring];
    }
  }
}
