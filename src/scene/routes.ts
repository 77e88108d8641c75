/** The line of one edge: from its place on one card to its place on the other, with arrow heads. */
import {
  type Curve,
  type Heading,
  middleOf,
  pathData,
  pointsOf,
  type Samples,
  sampled,
  smoothCurve,
} from './curves.ts';
import { rounded, sameRect } from './geometry.ts';
import { ARROW } from './metrics.ts';
import type { Arrow, Point, Rect } from './scene.ts';
import { NORMALS, type Side, sidePoint } from './sides.ts';

export interface RouteEnd {
  readonly card: Rect;
  readonly side: Side;
  /** On the axis of the side. */
  readonly along: number;
}

export interface RouteWishes {
  readonly source: RouteEnd;
  readonly target: RouteEnd;
  /** From source to target. */
  readonly vias: readonly Point[];
  readonly handles: readonly [number, number] | null;
  /** How far the middle is pushed aside, to the right of the way from source to target when positive. */
  readonly bow: number;
  readonly isTwoWay: boolean;
}

export function sameWishes(a: RouteWishes, b: RouteWishes): boolean {
  return (
    sameEnd(a.source, b.source) &&
    sameEnd(a.target, b.target) &&
    a.bow === b.bow &&
    a.isTwoWay === b.isTwoWay &&
    a.handles?.[0] === b.handles?.[0] &&
    a.handles?.[1] === b.handles?.[1] &&
    a.vias.length === b.vias.length &&
    a.vias.every(({ x, y }, index) => b.vias[index]?.x === x && b.vias[index].y === y)
  );
}

function sameEnd(a: RouteEnd, b: RouteEnd): boolean {
  return a.side === b.side && a.along === b.along && sameRect(a.card, b.card);
}

/** Between points of a flattened path. */
const STEP = 30;

/**
 * The line of one edge. It keeps what it follows from and its middle; the drawing of a line, a kilobyte of it, is kept
 * while in use and made again when somebody comes back: most lines of a large design are outside the window.
 */
export class EdgeGeometry {
  readonly #wishes: RouteWishes;
  /** Half way along. */
  readonly middle: Point;
  #drawn: WeakRef<Drawn> | null = null;

  constructor(wishes: RouteWishes) {
    this.#wishes = wishes;
    const samples = sampled(curveOf(wishes), STEP);
    this.middle = middleOf(samples, wishes.isTwoWay ? HEAD : 0, HEAD);
    // Of the same samples, as everybody who draws a scene asks for them next.
    this.#draw().bounds = boundsAround(samples, tipsOf(wishes));
  }

  get path(): string {
    const drawn = this.#draw();
    drawn.path ??= pathData(curveOf(this.#wishes));
    return drawn.path;
  }

  get bounds(): Rect {
    const drawn = this.#draw();
    drawn.bounds ??= boundsAround(sampled(curveOf(this.#wishes), STEP), tipsOf(this.#wishes));
    return drawn.bounds;
  }

  get arrows(): readonly Arrow[] {
    const drawn = this.#draw();
    const { source, target, isTwoWay } = this.#wishes;
    drawn.arrows ??= [arrowAt(target), ...(isTwoWay ? [arrowAt(source)] : [])];
    return drawn.arrows;
  }

  /** The path flattened. */
  get points(): readonly Point[] {
    const drawn = this.#draw();
    drawn.points ??= withTips(pointsOf(sampled(curveOf(this.#wishes), STEP)), tipsOf(this.#wishes));
    return drawn.points;
  }

  #draw(): Drawn {
    const known = this.#drawn?.deref();
    if (known) return known;
    const drawn: Drawn = { path: null, bounds: null, arrows: null, points: null };
    this.#drawn = new WeakRef(drawn);
    return drawn;
  }
}

interface Drawn {
  path: string | null;
  bounds: Rect | null;
  arrows: readonly Arrow[] | null;
  points: readonly Point[] | null;
}

/** What an arrow's tip is ahead of the end of its line. */
const HEAD = ARROW.length - 1;

function curveOf({ source, target, vias: between, handles, bow, isTwoWay }: RouteWishes): Curve {
  const [out, back] = [NORMALS[source.side], NORMALS[target.side]];
  const start = endPoint(source, isTwoWay ? ARROW.gap + HEAD : 0);
  const end = endPoint(target, ARROW.gap + HEAD);
  // A way that leaves and returns on one side is pushed outward by longer handles, whichever way it bows.
  const more = handles ? Math.abs(bow) / 0.75 : 0;
  const from: Heading = { at: start, dx: out.x, dy: out.y, handle: handles ? handles[0] + more : null };
  const to: Heading = { at: end, dx: -back.x, dy: -back.y, handle: handles ? handles[1] + more : null };
  const vias = handles ? between : bowed(start, between, end, bow);
  return smoothCurve(from, vias, to);
}

function boundsAround({ xs, ys, count }: Samples, tips: readonly Point[]): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let at = 0; at < count; at += 1) {
    const x = xs[at] ?? 0;
    const y = ys[at] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  for (const { x, y } of tips) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function withTips(points: readonly Point[], [end, start]: readonly Point[]): readonly Point[] {
  return [...(start ? [start] : []), ...points, ...(end ? [end] : [])];
}

/** Of the arrows, as these are, without their drawing: bounds are asked of every edge, arrows of those on screen. */
function tipsOf({ source, target, isTwoWay }: RouteWishes): readonly Point[] {
  return isTwoWay ? [tipAt(target), tipAt(source)] : [tipAt(target)];
}

function tipAt({ card, side, along }: RouteEnd): Point {
  return sidePoint(card, side, along, ARROW.gap);
}

function endPoint({ card, side, along }: RouteEnd, out: number): Point {
  return sidePoint(card, side, along, out);
}

function arrowAt(end: RouteEnd): Arrow {
  const tip = tipAt(end);
  const { x, y } = NORMALS[end.side];
  const [baseX, baseY] = [tip.x + x * ARROW.length, tip.y + y * ARROW.length];
  const [wingX, wingY] = [-y * ARROW.halfWidth, x * ARROW.halfWidth];
  // Joined, not summed: see pathData.
  const corners = [at(tip.x, tip.y), at(baseX + wingX, baseY + wingY), at(baseX - wingX, baseY - wingY)];
  const path = ['M', corners[0], 'L', corners[1], 'L', corners[2], 'Z'].join('');
  return { tip, angle: Math.atan2(-y, -x), path };
}

function at(x: number, y: number): string {
  return `${rounded(x)},${rounded(y)}`;
}

function bowed(start: Point, vias: readonly Point[], end: Point, bow: number): readonly Point[] {
  if (bow === 0) return vias;
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const [asideX, asideY] = [(-(end.y - start.y) / length) * bow, ((end.x - start.x) / length) * bow];
  if (vias.length > 0) return vias.map(({ x, y }) => ({ x: x + asideX, y: y + asideY }));
  return [{ x: (start.x + end.x) / 2 + asideX, y: (start.y + end.y) / 2 + asideY }];
}

/** A flow from a system to itself: an arc over the card's top right corner, larger for each further one. */
export function loopWishes(card: Rect, index: number, isTwoWay: boolean): RouteWishes {
  const grow = index * 14;
  const reach = 52 + 2 * grow;
  return {
    source: { card, side: 'top', along: card.x + Math.max(12, card.width - 24 - grow) },
    target: { card, side: 'right', along: card.y + Math.min(card.height - 8, 11 + grow) },
    vias: [],
    handles: [reach, reach],
    bow: 0,
    isTwoWay,
  };
}
