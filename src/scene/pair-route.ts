/**
 * Which sides two cards are joined at, and around what: one answer for all edges between the two.
 *
 * The plain way is taken when nothing stands in it. Otherwise all ways are weighed: length, turns, and what they cross.
 */
import { type Curve, distance, type Samples, sampled, smoothCurve } from './curves.ts';
import { unionOf } from './geometry.ts';
import { CELL, type Grid } from './grid.ts';
import type { Point, Rect } from './scene.ts';
import { isUpright, NORMALS, type Side, sideMiddle } from './sides.ts';

export interface PairRoute {
  readonly sides: readonly [Side, Side];
  /** Between the ends, from the first card to the second. */
  readonly vias: readonly Point[];
  /** Handles of a way that leaves and returns on the same side; its bends are parallel. */
  readonly handles: readonly [number, number] | null;
}

export interface ChosenRoute {
  readonly route: PairRoute;
  /** The answer depends on the cards in here and on no others. */
  readonly region: Rect;
}

/** What stands in the way: a card with room around it. */
export interface Obstacle extends Rect {
  readonly systemId: string;
  readonly card: Rect;
}

/** Room between an edge and a card it does not end at. */
export const CLEARANCE = 12;

/** Between samples: less than a card with its clearance is high. */
const STEP = 72;
/** What crossing a card costs, in canvas units per sample inside. */
const CROSSING = 700;
const TURN = 1.2;
const BENT = 1.15;

export interface PairEnds {
  readonly ids: readonly [string, string];
  readonly cards: readonly [Rect, Rect];
}

export function choosePairRoute(ends: PairEnds, obstacles: Grid<Obstacle>): ChosenRoute {
  const plain = plainRoutes(ends.cards);
  const [first] = plain;
  if (!first) return { route: fallback(ends.cards), region: unionOf(ends.cards) };
  const trial = new Trial(ends, obstacles);
  // The likelier ways first, and no more of them than it takes to find a clear one.
  if (!trial.isClear(plain)) {
    const around = bent(detours(ends.cards, first.route, trial.blockers));
    if (!trial.isClear(around) && !trial.isClear(bent(loops(ends.cards)))) {
      trial.isClear(bent(detours(ends.cards, first.route, trial.blockers)));
    }
  }
  return { route: trial.best, region: trial.region() };
}

function bent(routes: readonly PairRoute[]): readonly Offer[] {
  return routes.map((route) => ({ route, factor: BENT }));
}

interface Offer {
  readonly route: PairRoute;
  readonly factor: number;
}

/** Keeps the cheapest of the ways offered. */
class Trial {
  best: PairRoute;
  hits = Number.POSITIVE_INFINITY;
  readonly blockers = new Set<Obstacle>();
  private cost = Number.POSITIVE_INFINITY;
  private left = Number.POSITIVE_INFINITY;
  private top = Number.POSITIVE_INFINITY;
  private right = Number.NEGATIVE_INFINITY;
  private bottom = Number.NEGATIVE_INFINITY;
  private readonly ends: PairEnds;
  private readonly obstacles: Grid<Obstacle>;

  constructor(ends: PairEnds, obstacles: Grid<Obstacle>) {
    this.ends = ends;
    this.obstacles = obstacles;
    this.best = fallback(ends.cards);
  }

  /** Weighs the ways; true when the best so far crosses nothing. The first clear one of equals ends it. */
  isClear(offers: readonly Offer[]): boolean {
    for (const offer of offers) {
      this.weigh(offer);
      if (this.hits === 0 && offer === offers[0]) return true;
    }
    return this.hits === 0;
  }

  /** Stops as soon as the way costs more than the best one. */
  private weigh({ route, factor }: Offer): void {
    const samples = sampled(curveBetween(this.ends.cards, route), STEP);
    const { xs, ys, count } = samples;
    const length = this.measured(samples) * factor;
    if (length >= this.cost) return;
    const [a, b] = this.ends.cards;
    const [idA, idB] = this.ends.ids;
    let hits = 0;
    for (let at = 1; at < count; at += 1) {
      const x = xs[at] ?? 0;
      const y = ys[at] ?? 0;
      if (isInside(a, x, y) || isInside(b, x, y)) hits += 1;
      const near = this.obstacles.inCell(Math.floor(x / CELL), Math.floor(y / CELL));
      for (let index = 0; index < near.length; index += 1) {
        const obstacle = near[index];
        if (!obstacle || !isInside(obstacle, x, y) || obstacle.systemId === idA || obstacle.systemId === idB) continue;
        hits += 1;
        this.blockers.add(obstacle);
      }
      if (length + hits * CROSSING >= this.cost) return;
    }
    this.best = route;
    this.hits = hits;
    this.cost = length + hits * CROSSING;
  }

  region(): Rect {
    return { x: this.left - 2, y: this.top - 2, width: this.right - this.left + 4, height: this.bottom - this.top + 4 };
  }

  private measured({ xs, ys, count }: Samples): number {
    let length = 0;
    for (let at = 0; at < count; at += 1) {
      const x = xs[at] ?? 0;
      const y = ys[at] ?? 0;
      if (x < this.left) this.left = x;
      if (x > this.right) this.right = x;
      if (y < this.top) this.top = y;
      if (y > this.bottom) this.bottom = y;
      if (at === 0) continue;
      const dx = x - (xs[at - 1] ?? 0);
      const dy = y - (ys[at - 1] ?? 0);
      length += Math.sqrt(dx * dx + dy * dy);
    }
    return length;
  }
}

function isInside(rect: Rect, x: number, y: number): boolean {
  return x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
}

/** The curve between the middles of the sides: what an edge of the pair will look like, before slots. */
function curveBetween([a, b]: readonly [Rect, Rect], { sides, vias, handles }: PairRoute): Curve {
  const from = NORMALS[sides[0]];
  const to = NORMALS[sides[1]];
  return smoothCurve(
    { at: sideMiddle(a, sides[0]), dx: from.x, dy: from.y, handle: handles ? handles[0] : null },
    vias,
    { at: sideMiddle(b, sides[1]), dx: -to.x, dy: -to.y, handle: handles ? handles[1] : null },
  );
}

/** Nearer than this two sides do not face each other: there is no room for an arrow between. */
const NARROWEST = 30;

/** Without any turn back, best first. */
function plainRoutes([a, b]: readonly [Rect, Rect]): readonly { route: PairRoute; factor: number }[] {
  const isRight = b.x + b.width / 2 >= a.x + a.width / 2;
  const isBelow = b.y + b.height / 2 >= a.y + a.height / 2;
  const across: [Side, Side] = isRight ? ['right', 'left'] : ['left', 'right'];
  const down: [Side, Side] = isBelow ? ['bottom', 'top'] : ['top', 'bottom'];
  const gapX = isRight ? b.x - a.x - a.width : a.x - b.x - b.width;
  const gapY = isBelow ? b.y - a.y - a.height : a.y - b.y - b.height;
  const found: { route: PairRoute; factor: number; cost: number }[] = [];
  const offer = (sides: [Side, Side], factor: number, steep: number) => {
    const cost = distance(sideMiddle(a, sides[0]), sideMiddle(b, sides[1])) * factor + steep;
    found.push({ route: { sides, vias: [], handles: null }, factor, cost });
  };
  // A curve much longer sideways than its gap bends twice within a few units: ugly, and no room for its label.
  if (gapX >= NARROWEST) offer(across, 1, steepness(gapY, gapX, 1.3));
  if (gapY >= NARROWEST) offer(down, 1, steepness(gapX, gapY, 2.4));
  if (gapX >= NARROWEST && gapY >= NARROWEST) {
    offer([across[0], down[1]], TURN, 0);
    offer([down[0], across[1]], TURN, 0);
  }
  return found.sort((x, y) => x.cost - y.cost);
}

function steepness(sideways: number, gap: number, allowed: number): number {
  return Math.max(0, sideways - gap * allowed) * 0.8;
}

/** Cards that touch or overlap: any line will do, as long as it can be drawn. */
function fallback([a, b]: readonly [Rect, Rect]): PairRoute {
  const isWide = Math.abs(a.x - b.x) >= Math.abs(a.y - b.y);
  const side: Side = isWide ? 'top' : 'right';
  return { sides: [side, side], vias: [], handles: [60, 60] };
}

const LOOP_REACH = 92;

/** Out and back on the same side of both, on those sides that the way is mostly along. */
function loops([a, b]: readonly [Rect, Rect]): readonly PairRoute[] {
  const [dx, dy] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
  const sides: Side[] = [
    ...(dx * 2 > dy ? (['top', 'bottom'] as const) : []),
    ...(dy * 2 > dx ? (['left', 'right'] as const) : []),
  ];
  return sides.map((side) => {
    const { x, y } = NORMALS[side];
    const [fromA, fromB] = [sideMiddle(a, side), sideMiddle(b, side)];
    const [reachA, reachB] = [fromA.x * x + fromA.y * y, fromB.x * x + fromB.y * y];
    const farthest = Math.max(reachA, reachB);
    return {
      sides: [side, side],
      vias: [],
      handles: [LOOP_REACH + farthest - reachA, LOOP_REACH + farthest - reachB],
    };
  });
}

/** Room for a label between the blockers and the edge that goes around them. */
const DETOUR = 34;

/** The same sides, but around the outside of what stands between. */
function detours([a, b]: readonly [Rect, Rect], { sides }: PairRoute, blockers: ReadonlySet<Obstacle>): PairRoute[] {
  if (blockers.size === 0) return [];
  const block = unionOf([...blockers].map(({ card }) => card));
  const isAcross = isUpright(sides[0]);
  const [from, to] = [sideMiddle(a, sides[0]), sideMiddle(b, sides[1])];
  const isForward = isAcross ? to.x >= from.x : to.y >= from.y;
  const levels = isAcross
    ? [block.y - DETOUR, block.y + block.height + DETOUR]
    : [block.x - DETOUR, block.x + block.width + DETOUR];
  return levels.map((level) => {
    const ends = isAcross
      ? [between(from.x, to.x, block.x), between(from.x, to.x, block.x + block.width)]
      : [between(from.y, to.y, block.y), between(from.y, to.y, block.y + block.height)];
    const vias = ends.map((end) => (isAcross ? { x: end, y: level } : { x: level, y: end }));
    return { sides, vias: isForward ? vias : vias.reverse(), handles: null };
  });
}

/** The value, kept a third of the way inside. */
function between(from: number, to: number, value: number): number {
  const margin = Math.abs(to - from) * 0.12;
  const [low, high] = [Math.min(from, to) + margin, Math.max(from, to) - margin];
  return Math.max(low, Math.min(high, value));
}
