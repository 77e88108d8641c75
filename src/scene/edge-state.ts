/** What is known of one edge between updates, and how its two ends and its line follow from cards and bundle. */
import type { Id, Subject } from '../model/field.ts';
import { type LayoutBox, SIDES } from '../model/records/drawing.ts';
import type { EdgeFacts } from './edge-facts.ts';
import type { Bundle } from './edge-groups.ts';
import { center, clamped, drawable } from './geometry.ts';
import type { PlacedLabel } from './labels.ts';
import { LABEL } from './metrics.ts';
import { EdgeGeometry, loopWishes, type RouteEnd, type RouteWishes, sameWishes } from './routes.ts';
import type { Card, EdgeLabel, Point, Rect } from './scene.ts';
import { isUpright, OPPOSITE, type Side, sideLength, sideStart, sideTowards } from './sides.ts';
import { slotsOn } from './slots.ts';

export interface EdgeState {
  facts: EdgeFacts;
  box: LayoutBox | undefined;
  source: EndState;
  target: EndState;
  /** What the line was drawn from. */
  drawnFrom: RouteWishes | null;
  geometry: EdgeGeometry | null;
  label: EdgeLabel | null;
  placed: PlacedLabel | null;
  reach: Rect | null;
  rank: number;
  /** What the rank was made from. */
  rankedAs: number;
  isLabelStale: boolean;
}

export interface EndState {
  side: Side;
  along: number;
  /** Nothing else ends on that side, so it may move to make the line straight. */
  isLone: boolean;
}

export function newEdgeState(facts: EdgeFacts): EdgeState {
  return {
    facts,
    box: undefined,
    source: newEnd(),
    target: newEnd(),
    drawnFrom: null,
    geometry: null,
    label: null,
    placed: null,
    reach: null,
    rank: -1,
    rankedAs: -1,
    isLabelStale: false,
  };
}

function newEnd(): EndState {
  return { side: 'right', along: 0, isLone: false };
}

/** An end of an edge on a card, with what its place on the side depends on. */
export interface EndWish {
  readonly end: EndState;
  readonly side: Side;
  /** 0 to 1 along the side where a person chose the place. */
  readonly pinned: number | null;
  readonly other: Rect;
  /** Where the line heads first. */
  readonly towards: Point;
  /** Orders the edges of a bundle the same way on both cards. */
  readonly rank: Point;
}

export function endsOf(
  id: Id,
  bundle: Bundle,
  cards: ReadonlyMap<Id, Card>,
  states: ReadonlyMap<Subject, EdgeState>,
): readonly EndWish[] {
  const [a, b] = [cards.get(bundle.a), cards.get(bundle.b)];
  const { route } = bundle;
  if (!a || !b || a === b || !route) return [];
  const [card, other] = id === bundle.a ? [a, b] : [b, a];
  const aside = asideOf(a, b);
  return bundle.edges.flatMap((facts, index) => {
    const state = states.get(facts.subject);
    if (!state) return [];
    const isSource = facts.source === id;
    const pin = isSource ? state.box?.sourcePin : state.box?.targetPin;
    const waypoints = waypointsOf(state);
    const first = isSource ? waypoints[0] : waypoints.at(-1);
    const via = id === bundle.a ? route.vias[0] : route.vias.at(-1);
    const bow = bowOf(bundle, index, route.sides);
    return {
      end: isSource ? state.source : state.target,
      side: pin?.side ?? (first ? sideTowards(card, first) : route.sides[id === bundle.a ? 0 : 1]),
      pinned: pin ? clamped(drawable(pin.offset), 0, 1) : null,
      other,
      towards: first ?? via ?? center(other),
      rank: { x: aside.x * bow, y: aside.y * bow },
    };
  });
}

/** Gives each end its place on its side of the card. */
export function spreadEnds(card: Rect, wishes: readonly EndWish[]): void {
  for (const side of SIDES) {
    const here = wishes.filter((wish) => wish.side === side && wish.pinned === null);
    if (here.length === 0) continue;
    const slots = slotsOn(
      card,
      side,
      here.map((wish) => slotWish(card, side, wish)),
    );
    here.forEach(({ end }, index) => {
      setEnd(end, side, slots[index] ?? 0, here.length === 1);
    });
  }
  for (const { end, side, pinned } of wishes) {
    if (pinned === null) continue;
    const along = sideStart(card, side) + pinned * sideLength(card, side);
    setEnd(end, side, along, false);
  }
}

function setEnd(end: EndState, side: Side, along: number, isLone: boolean): void {
  end.side = side;
  end.along = along;
  end.isLone = isLone;
}

/** Less common stretch than this is no reason for a straight line. */
const LEAST_SHARED = 24;

function slotWish(card: Rect, side: Side, { other, towards, rank }: EndWish) {
  const isY = isUpright(side);
  const [start, length] = [sideStart(card, side), sideLength(card, side)];
  const [from, to] = [
    Math.max(start, isY ? other.y : other.x),
    Math.min(start + length, isY ? other.y + other.height : other.x + other.width),
  ];
  const heading = isY ? towards.y : towards.x;
  const middle = start + length / 2;
  const leaning = middle + clamped((heading - middle) * 0.15, -length * 0.2, length * 0.2);
  const isFacing = to - from >= LEAST_SHARED && heading === (isY ? center(other).y : center(other).x);
  return { wanted: isFacing ? (from + to) / 2 : leaning, towards: heading, rank: isY ? rank.y : rank.x };
}

/** The new line, or null where what it follows from is what it was. */
export function geometryOf(
  state: EdgeState,
  bundle: Bundle,
  index: number,
  cards: ReadonlyMap<Id, Card>,
): EdgeGeometry | null {
  const { facts } = state;
  const [source, target] = [cards.get(facts.source), cards.get(facts.target)];
  if (!source || !target) return null;
  const wishes =
    source === target ? loopWishes(source, index, facts.isTwoWay) : routeWishes(state, bundle, index, source, target);
  if (state.drawnFrom && sameWishes(state.drawnFrom, wishes)) return null;
  state.drawnFrom = wishes;
  return new EdgeGeometry(wishes);
}

function routeWishes(state: EdgeState, bundle: Bundle, index: number, source: Card, target: Card): RouteWishes {
  const { facts } = state;
  const ends = straightened(state, source, target);
  const waypoints = waypointsOf(state);
  const isForward = facts.source === bundle.a;
  const route = waypoints.length > 0 ? null : bundle.route;
  const isPlain =
    route?.sides[isForward ? 0 : 1] === ends.source.side && route.sides[isForward ? 1 : 0] === ends.target.side;
  const bow = bundle.route && route ? bowOf(bundle, index, bundle.route.sides) : 0;
  return {
    ...ends,
    vias: route && isPlain ? turned(route.vias, isForward) : waypoints,
    handles: route?.handles && isPlain ? (turned(route.handles, isForward) as [number, number]) : null,
    bow: isForward ? bow : -bow,
    isTwoWay: facts.isTwoWay,
  };
}

function turned<T>(items: readonly T[], isForward: boolean): readonly T[] {
  return isForward ? items : [...items].reverse();
}

/** Moves a lone end opposite the other one, so that the line between them is straight. */
function straightened({ source, target }: EdgeState, from: Card, to: Card): { source: RouteEnd; target: RouteEnd } {
  const ends = {
    source: { card: from, side: source.side, along: source.along },
    target: { card: to, side: target.side, along: target.along },
  };
  if (source.side !== OPPOSITE[target.side]) return ends;
  if (source.isLone && reaches(from, source.side, target.along)) {
    return { ...ends, source: { ...ends.source, along: target.along } };
  }
  if (target.isLone && reaches(to, target.side, source.along)) {
    return { ...ends, target: { ...ends.target, along: source.along } };
  }
  return ends;
}

function reaches(card: Rect, side: Side, along: number): boolean {
  const start = sideStart(card, side);
  return along >= start + 8 && along <= start + sideLength(card, side) - 8;
}

function waypointsOf({ box }: EdgeState): readonly Point[] {
  return (box?.waypoints ?? []).slice(0, MOST_WAYPOINTS).map(({ x, y }) => ({ x: drawable(x), y: drawable(y) }));
}

const MOST_WAYPOINTS = 50;

/** How far an edge of a bundle keeps from the middle: enough for the labels to stand side by side. */
function bowOf({ edges }: Bundle, index: number, sides: readonly [Side, Side]): number {
  if (edges.length < 2) return 0;
  const [from, to] = sides.map(isUpright);
  const widest = edges.reduce((most, { label }) => Math.max(most, label.width), 0);
  const spread = from && to ? LABEL.height + 12 : from || to ? 70 : widest + 14;
  return (index - (edges.length - 1) / 2) * spread;
}

/** To the right of the way from the bundle's first card to its second. */
function asideOf(a: Rect, b: Rect): Point {
  const [from, to] = [center(a), center(b)];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
}
