/**
 * A line between two boxes while one of them is dragged: the plain way, without looking at what stands between.
 *
 * The scene finds the real route on release; per frame that would cost more than the frame has.
 */
import { type Curve, pathData, smoothCurve } from '../../../src/scene/curves.ts';
import type { Point, Rect } from '../../../src/scene/scene.ts';
import { NORMALS, OPPOSITE, type Side, sideMiddle, sideTowards } from '../../../src/scene/sides.ts';

export interface PreviewRoute {
  readonly path: string;
  readonly head: string;
  readonly middle: Point;
}

export function routeBetween(from: Rect, to: Rect): PreviewRoute {
  const [out, into] = sidesBetween(from, to);
  return routeOf(sideMiddle(from, out), out, sideMiddle(to, into), into);
}

/** From a box to a bare point: the flow that is being drawn. */
export function routeToPoint(from: Rect, to: Point): PreviewRoute {
  const out = sideTowards(from, to);
  return routeOf(sideMiddle(from, out), out, to, OPPOSITE[out]);
}

function routeOf(start: Point, out: Side, end: Point, into: Side): PreviewRoute {
  const [a, b] = [NORMALS[out], NORMALS[into]];
  const curve = smoothCurve({ at: start, dx: a.x, dy: a.y }, [], { at: end, dx: -b.x, dy: -b.y });
  return { path: pathData(curve), head: headAt(end, b), middle: middleOf(curve) };
}

/** Halfway along a single Bézier curve. */
function middleOf([a, b, c, d]: Curve): Point {
  if (!a || !b || !c || !d) return { x: 0, y: 0 };
  return { x: (a.x + 3 * b.x + 3 * c.x + d.x) / 8, y: (a.y + 3 * b.y + 3 * c.y + d.y) / 8 };
}

/** Across when there is room across, otherwise down; the sides that look at each other. */
function sidesBetween(from: Rect, to: Rect): readonly [Side, Side] {
  const gapX = Math.max(to.x - from.x - from.width, from.x - to.x - to.width);
  const gapY = Math.max(to.y - from.y - from.height, from.y - to.y - to.height);
  const isRight = to.x + to.width / 2 >= from.x + from.width / 2;
  const isBelow = to.y + to.height / 2 >= from.y + from.height / 2;
  const out: Side = gapX >= gapY ? (isRight ? 'right' : 'left') : isBelow ? 'bottom' : 'top';
  return [out, OPPOSITE[out]];
}

const LENGTH = 10;
const HALF_WIDTH = 5;

/** An arrow head at the point, coming from the side's outside. */
function headAt({ x, y }: Point, { x: outX, y: outY }: Point): string {
  const [bx, by] = [x + outX * LENGTH, y + outY * LENGTH];
  return `M${x} ${y}L${bx - outY * HALF_WIDTH} ${by + outX * HALF_WIDTH}L${bx + outY * HALF_WIDTH} ${by - outX * HALF_WIDTH}Z`;
}
