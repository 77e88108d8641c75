/** Smooth curves: cubic Béziers end to end, as a flat list start, handle, handle, end, handle, handle, end, … */
import { rounded } from './geometry.ts';
import type { Point } from './scene.ts';

export type Curve = readonly Point[];

/** A point and the direction in which the curve passes it (unit vector). */
export interface Heading {
  readonly at: Point;
  readonly dx: number;
  readonly dy: number;
  /** Length of its handle; without one it follows from the distance. */
  readonly handle?: number | null;
}

/** From the first heading through the points between to the last. */
export function smoothCurve(start: Heading, between: readonly Point[], end: Heading): Curve {
  const curve: Point[] = [start.at];
  let from = start;
  for (let index = 0; index <= between.length; index += 1) {
    const at = between[index];
    const to = at ? passing(start, between, end, at, index) : end;
    curve.push(ahead(from, handleOf(from, to, 1)), ahead(to, -handleOf(to, from, -1)), to.at);
    from = to;
  }
  return curve;
}

function passing(start: Heading, between: readonly Point[], end: Heading, at: Point, index: number): Heading {
  const before = between[index - 1] ?? start.at;
  const after = between[index + 1] ?? end.at;
  const length = distance(before, after) || 1;
  return { at, dx: (after.x - before.x) / length, dy: (after.y - before.y) / length, handle: null };
}

function ahead({ at, dx, dy }: Heading, by: number): Point {
  return { x: at.x + dx * by, y: at.y + dy * by };
}

/** Half the way in its own direction; a curve that has to turn back gets room for the turn. */
function handleOf(from: Heading, to: Heading, sign: 1 | -1): number {
  if (from.handle !== null && from.handle !== undefined) return from.handle;
  const x = to.at.x - from.at.x;
  const y = to.at.y - from.at.y;
  const away = Math.sqrt(x * x + y * y);
  const forward = sign * (x * from.dx + y * from.dy);
  if (forward <= 0) return Math.min(120, 30 + away * 0.3);
  return Math.max(forward * 0.5, Math.min(28, away * 0.45));
}

/** Joined from its parts: V8 keeps sums of texts as trees, and those of a thousand paths weigh as much as the design. */
export function pathData(curve: Curve): string {
  const start = curve[0];
  if (!start) return '';
  const parts: (string | number)[] = ['M', rounded(start.x), ',', rounded(start.y)];
  for (let index = 1; index + 2 < curve.length; index += 3) {
    const a = curve[index];
    const b = curve[index + 1];
    const c = curve[index + 2];
    if (a && b && c) {
      parts.push('C', rounded(a.x), ',', rounded(a.y), ' ', rounded(b.x), ',', rounded(b.y));
      parts.push(' ', rounded(c.x), ',', rounded(c.y));
    }
  }
  return parts.join('');
}

/**
 * The curve as points about `step` apart, both ends included, in buffers that the next call reuses.
 * Routing a thousand edges tries ten thousand curves: points as objects would be most of its cost.
 */
export function sampled(curve: Curve, step: number): Samples {
  let count = 0;
  for (let at = 0; at + 3 < curve.length; at += 3) {
    const a = curve[at];
    const b = curve[at + 1];
    const c = curve[at + 2];
    const d = curve[at + 3];
    if (!a || !b || !c || !d) break;
    const reach = (distance(a, b) + distance(b, c) + distance(c, d) + distance(a, d)) / 2;
    const pieces = Math.max(FEWEST_PIECES, Math.min(MOST_PIECES, Math.ceil(reach / step)));
    for (let piece = at === 0 ? 0 : 1; piece <= pieces && count < SAMPLES.xs.length; piece += 1, count += 1) {
      const t = piece / pieces;
      const u = 1 - t;
      SAMPLES.xs[count] = u * u * u * a.x + 3 * u * u * t * b.x + 3 * u * t * t * c.x + t * t * t * d.x;
      SAMPLES.ys[count] = u * u * u * a.y + 3 * u * u * t * b.y + 3 * u * t * t * c.y + t * t * t * d.y;
    }
  }
  SAMPLES.count = count;
  return SAMPLES;
}

export interface Samples {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  count: number;
}

const FEWEST_PIECES = 6;
const MOST_PIECES = 32;
/** Of the longest way: fifty waypoints. */
const SAMPLES: Samples = { xs: new Float64Array(2_048), ys: new Float64Array(2_048), count: 0 };

export function pointsOf({ xs, ys, count }: Samples): Point[] {
  const points: Point[] = [];
  for (let at = 0; at < count; at += 1) points.push({ x: rounded(xs[at] ?? 0), y: rounded(ys[at] ?? 0) });
  return points;
}

/** Half way along the samples, lengthened at both ends by straight pieces (an arrow head, say). */
export function middleOf({ xs, ys, count }: Samples, atStart: number, atEnd: number): Point {
  let length = atStart + atEnd;
  for (let at = 1; at < count; at += 1) length += stepAt(xs, ys, at);
  let rest = Math.max(0, length / 2 - atStart);
  for (let at = 1; at < count; at += 1) {
    const step = stepAt(xs, ys, at);
    if (step >= rest && step > 0) {
      const part = rest / step;
      const x = xs[at - 1] ?? 0;
      const y = ys[at - 1] ?? 0;
      return { x: x + ((xs[at] ?? 0) - x) * part, y: y + ((ys[at] ?? 0) - y) * part };
    }
    rest -= step;
  }
  return { x: xs[count - 1] ?? 0, y: ys[count - 1] ?? 0 };
}

function stepAt(xs: Float64Array, ys: Float64Array, at: number): number {
  const dx = (xs[at] ?? 0) - (xs[at - 1] ?? 0);
  const dy = (ys[at] ?? 0) - (ys[at - 1] ?? 0);
  return Math.sqrt(dx * dx + dy * dy);
}

export function distance(a: Point, b: Point): number {
  // Several times faster than Math.hypot, and nothing here overflows.
  return Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
}

export function lengthOf(points: readonly Point[]): number {
  let length = 0;
  let before = points[0];
  for (const point of points) {
    if (before) length += distance(before, point);
    before = point;
  }
  return length;
}

/** The point at `t` (0 to 1) of the way along the points; whoever asks often says how long the way is. */
export function pointAlong(points: readonly Point[], t: number, length = lengthOf(points)): Point {
  let rest = length * Math.min(1, Math.max(0, t));
  let before = points[0] ?? { x: 0, y: 0 };
  for (const point of points) {
    const step = distance(before, point);
    if (step >= rest && step > 0) {
      const part = rest / step;
      return { x: before.x + (point.x - before.x) * part, y: before.y + (point.y - before.y) * part };
    }
    rest -= step;
    before = point;
  }
  return before;
}

/** How far along (0 to 1) the points come nearest to a place. */
export function nearestAlong(points: readonly Point[], place: Point): number {
  const total = lengthOf(points);
  if (total === 0) return 0;
  let [best, bestAt, gone] = [Infinity, 0, 0];
  let before = points[0] ?? place;
  for (const point of points) {
    const step = distance(before, point);
    const part = step === 0 ? 0 : partAlong(before, point, place, step);
    const near = Math.hypot(
      before.x + (point.x - before.x) * part - place.x,
      before.y + (point.y - before.y) * part - place.y,
    );
    if (near < best) [best, bestAt] = [near, gone + part * step];
    gone += step;
    before = point;
  }
  return bestAt / total;
}

function partAlong(from: Point, to: Point, place: Point, step: number): number {
  const dot = (place.x - from.x) * (to.x - from.x) + (place.y - from.y) * (to.y - from.y);
  return Math.min(1, Math.max(0, dot / (step * step)));
}
