/** How drawn lines lie to each other and to boxes. */
import { boundsOf, inflated, overlaps } from '../../scene/geometry.ts';
import type { Point, Rect } from '../../scene/scene.ts';

export interface DrawnLine {
  readonly points: readonly Point[];
  readonly bounds: Rect;
  /** Points along it, no further apart than a step. */
  readonly steps: readonly Point[];
}

export function drawnLine(points: readonly Point[]): DrawnLine {
  return { points, bounds: boundsOf(points), steps: stepsAlong(points) };
}

/** In units of the scene. */
const STEP = 5;

function stepsAlong(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, at): readonly Point[] => {
    const before = points[at - 1];
    if (!before) return [point];
    const count = Math.ceil(Math.hypot(point.x - before.x, point.y - before.y) / STEP);
    return Array.from({ length: count }, (_, index) => {
      const part = (index + 1) / count;
      return { x: before.x + (point.x - before.x) * part, y: before.y + (point.y - before.y) * part };
    });
  });
}

/** A line ends on the border of its card: that is not over it. */
const HAIR = 1;

/** Whether a line runs through a box. */
export function isOver({ bounds, steps }: DrawnLine, box: Rect): boolean {
  const inner = inflated(box, -HAIR);
  const [right, bottom] = [inner.x + inner.width, inner.y + inner.height];
  if (bounds.x > right || bounds.y > bottom) return false;
  if (bounds.x + bounds.width < inner.x || bounds.y + bounds.height < inner.y) return false;
  return steps.some(({ x, y }) => x > inner.x && x < right && y > inner.y && y < bottom);
}

/** Nearer than this two lines look like one. */
const NEAR = 5;

/** Along how much of its length a line lies on others. */
export function nearLength(line: DrawnLine, others: readonly DrawnLine[]): number {
  let length = 0;
  for (const other of others) {
    const around = inflated(other.bounds, NEAR);
    if (!overlaps(around, inflated(line.bounds, HAIR))) continue;
    const [right, bottom] = [around.x + around.width, around.y + around.height];
    for (const step of line.steps) {
      const isAround = step.x > around.x && step.x < right && step.y > around.y && step.y < bottom;
      if (isAround && isWithin(step, other.points, NEAR)) length += STEP;
    }
  }
  return length;
}

/** How far a point of one of two lines is from the other line, at most; anything beyond `limit` is infinitely far. */
export function apart(a: readonly Point[], b: readonly Point[], limit: number): number {
  return Math.max(farthest(a, b, limit), farthest(b, a, limit));
}

function farthest(points: readonly Point[], line: readonly Point[], limit: number): number {
  let most = 0;
  for (const point of points) {
    // Nearer than the farthest so far: how near does not matter.
    if (isWithin(point, line, Math.sqrt(most))) continue;
    most = Math.max(most, squaredDistance(point, line));
    if (most > limit * limit) return Number.POSITIVE_INFINITY;
  }
  return Math.sqrt(most);
}

function squaredDistance(point: Point, line: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < line.length; at += 1) least = Math.min(least, squaredToPiece(point, line[at - 1], line[at]));
  return least;
}

function isWithin(point: Point, line: readonly Point[], distance: number): boolean {
  const limit = distance * distance;
  for (let at = 1; at < line.length; at += 1) if (squaredToPiece(point, line[at - 1], line[at]) < limit) return true;
  return false;
}

/** From a point to the nearest place between two others. */
function squaredToPiece({ x, y }: Point, a: Point | undefined, b: Point | undefined): number {
  if (!a || !b) return Number.POSITIVE_INFINITY;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = dx * dx + dy * dy;
  const part = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / squared));
  const [ex, ey] = [a.x + dx * part - x, a.y + dy * part - y];
  return ex * ex + ey * ey;
}
