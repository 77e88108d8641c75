/**
 * A line between two boxes while one of them is dragged: the plain way, without looking at what stands between.
 *
 * The scene finds the real route on release; per frame that would cost more than the frame has.
 */
import { type Curve, pathData, smoothCurve } from '../../../src/scene/curves.ts';
import type { Edge, Point, Rect } from '../../../src/scene/scene.ts';
import { NORMALS, OPPOSITE, type Side, sideMiddle, sideTowards } from '../../../src/scene/sides.ts';

export interface PreviewRoute {
  readonly path: string;
  readonly head: string;
  readonly middle: Point;
}

/** `rank` tells lines between the same two boxes apart: -1, 0, 1 for three of them. */
export function routeBetween(from: Rect, to: Rect, rank = 0): PreviewRoute {
  const [out, into] = sidesBetween(from, to);
  const route = curveOf(sideMiddle(from, out), out, sideMiddle(to, into), into);
  return drawn(rank === 0 ? route : bowed(route, out, rank, [from, to]), into);
}

/** Ranks of lines between the same two boxes, whichever way they go, so that none jumps over another. */
export function ranksOf(
  edges: readonly (Pick<Edge, 'source' | 'target'> & { readonly label: Rect })[],
): readonly number[] {
  const bundles = new Map<string, number[]>();
  edges.forEach(({ source, target }, at) => {
    const pair = JSON.stringify([source, target].sort());
    bundles.set(pair, [...(bundles.get(pair) ?? []), at]);
  });
  const ranks = edges.map(() => 0);
  // Labels stand above or beside one another: either way their sum grows along the row.
  const along = (at: number) => (edges[at]?.label.x ?? 0) + (edges[at]?.label.y ?? 0);
  for (const bundle of bundles.values()) {
    bundle.sort((a, b) => along(a) - along(b));
    bundle.forEach((at, place) => {
      ranks[at] = place - (bundle.length - 1) / 2;
    });
  }
  return ranks;
}

/** From a box to a bare point: the flow that is being drawn. */
export function routeToPoint(from: Rect, to: Point): PreviewRoute {
  const out = sideTowards(from, to);
  return drawn(curveOf(sideMiddle(from, out), out, to, OPPOSITE[out]), OPPOSITE[out]);
}

function curveOf(start: Point, out: Side, end: Point, into: Side): Curve {
  const [a, b] = [NORMALS[out], NORMALS[into]];
  return smoothCurve({ at: start, dx: a.x, dy: a.y }, [], { at: end, dx: -b.x, dy: -b.y });
}

function drawn(curve: Curve, into: Side): PreviewRoute {
  const end = curve.at(-1) ?? { x: 0, y: 0 };
  return { path: pathData(curve), head: headAt(end, NORMALS[into]), middle: middleOf(curve) };
}

/** From label to label of lines that lie side by side: as high or as wide as one is, and a little. */
const GAP = { across: 42, down: 130 } as const;
/** Ends keep to the straight part of a card's border. */
const CORNER = 12;

/** The ends go aside as far as the borders let them, the middle all the way. */
function bowed(curve: Curve, out: Side, rank: number, boxes: readonly [Rect, Rect]): Curve {
  const isAcross = NORMALS[out].y === 0;
  const aside = rank * (isAcross ? GAP.across : GAP.down);
  const border = Math.min(...boxes.map(({ width, height }) => (isAcross ? height : width)));
  const most = Math.max(0, border / 2 - CORNER);
  const ends = Math.max(-most, Math.min(most, aside));
  // A cubic's middle takes three quarters of what its handles do.
  const handles = ends + ((aside - ends) * 4) / 3;
  return curve.map(({ x, y }, at) => {
    const by = at === 0 || at === curve.length - 1 ? ends : handles;
    return isAcross ? { x, y: y + by } : { x: x + by, y };
  });
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
