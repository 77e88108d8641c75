/** How good an arrangement looks, as one number: short lines that neither cross nor run through cards. */
import type { ArrangeGraph } from './arrange-graph.ts';
import type { Places } from './arrange-places.ts';

const CROSSING = 160;
const THROUGH_CARD = 420;
/** Against the usual reading direction, source left of target. */
const BACKWARD = 40;
/** Above or below each other: labels have less room there than between columns. */
const STACKED = 130;
/** What one unit up or down costs, against one sideways. */
const STEEP = 1.15;
/** About that of a screen. */
const ASPECT = 1.6;
const OUT_OF_SHAPE = 0.35;
const LARGE = 0.2;

/** Gives up, with whatever it has come to, once it is past `enough`. */
export function costOf(graph: ArrangeGraph, places: Places, enough: number): number {
  const { cards, links } = graph;
  const { x1, y1, x2, y2 } = segmentsOf(graph, places);
  let cost = shapeCost(graph, places);
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index];
    if (!link) continue;
    const dx = (x2[index] ?? 0) - (x1[index] ?? 0);
    const dy = (y2[index] ?? 0) - (y1[index] ?? 0);
    cost += (Math.abs(dx) + STEEP * Math.abs(dy)) * (1 + 0.25 * (link.count - 1));
    if (link.direction * dx < -1) cost += BACKWARD;
    if (Math.abs(dx) < 1 && cards[link.a]?.block !== cards[link.b]?.block) cost += STACKED;
  }
  for (let index = 0; index < links.length && cost < enough; index += 1) {
    const link = links[index];
    if (!link) continue;
    for (let card = 0; card < cards.length; card += 1) {
      if (card !== link.a && card !== link.b && runsThrough(graph, places, index, card)) cost += THROUGH_CARD;
    }
    for (let other = index + 1; other < links.length; other += 1) {
      if (!sharesEnd(graph, index, other) && isBetween(index, other) && isBetween(other, index)) cost += CROSSING;
    }
  }
  return cost;
}

/** One set for all: a search fills it thousands of times. */
const segments = { x1: new Float64Array(0), y1: new Float64Array(0), x2: new Float64Array(0), y2: new Float64Array(0) };

/** Between the sides that face each other. */
function segmentsOf({ cards, links }: ArrangeGraph, { xs, ys }: Places): typeof segments {
  if (segments.x1.length < links.length) {
    for (const name of ['x1', 'y1', 'x2', 'y2'] as const) segments[name] = new Float64Array(links.length + 32);
  }
  for (let index = 0; index < links.length; index += 1) {
    const { a = 0, b = 0 } = links[index] ?? {};
    const { width: widthA = 0, height: heightA = 0 } = cards[a] ?? {};
    const { width: widthB = 0, height: heightB = 0 } = cards[b] ?? {};
    const ax = xs[a] ?? 0;
    const ay = ys[a] ?? 0;
    const bx = xs[b] ?? 0;
    const by = ys[b] ?? 0;
    const isRight = ax + widthA < bx;
    const isLeft = bx + widthB < ax;
    const isAbove = ay < by;
    segments.x1[index] = isRight ? ax + widthA : isLeft ? ax : ax + widthA / 2;
    segments.x2[index] = isRight ? bx : isLeft ? bx + widthB : bx + widthB / 2;
    segments.y1[index] = isRight || isLeft ? ay + heightA / 2 : isAbove ? ay + heightA : ay;
    segments.y2[index] = isRight || isLeft ? by + heightB / 2 : isAbove ? by : by + heightB;
  }
  return segments;
}

function shapeCost({ cards }: ArrangeGraph, { xs, ys }: Places): number {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let card = 0; card < cards.length; card += 1) {
    const x = xs[card] ?? 0;
    const y = ys[card] ?? 0;
    if (x < left) left = x;
    if (y < top) top = y;
    right = Math.max(right, x + (cards[card]?.width ?? 0));
    bottom = Math.max(bottom, y + (cards[card]?.height ?? 0));
  }
  if (left > right) return 0;
  const width = right - left;
  const height = bottom - top;
  return (
    OUT_OF_SHAPE * (Math.max(0, width - ASPECT * height) + Math.max(0, height * ASPECT - width)) +
    LARGE * (width + height)
  );
}

const MARGIN = 10;

/** Clips the segment to the card (Liang and Barsky). */
function runsThrough({ cards }: ArrangeGraph, { xs, ys }: Places, index: number, card: number): boolean {
  const x1 = segments.x1[index] ?? 0;
  const y1 = segments.y1[index] ?? 0;
  const x2 = segments.x2[index] ?? 0;
  const y2 = segments.y2[index] ?? 0;
  const left = (xs[card] ?? 0) - MARGIN;
  const top = (ys[card] ?? 0) - MARGIN;
  const right = left + (cards[card]?.width ?? 0) + 2 * MARGIN;
  const bottom = top + (cards[card]?.height ?? 0) + 2 * MARGIN;
  if (Math.max(x1, x2) < left || Math.min(x1, x2) > right || Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) {
    return false;
  }
  const dx = x2 - x1;
  const dy = y2 - y1;
  const acrossX = dx === 0 ? [0, 1] : span((left - x1) / dx, (right - x1) / dx);
  const acrossY = dy === 0 ? [0, 1] : span((top - y1) / dy, (bottom - y1) / dy);
  return Math.max(0, acrossX[0] ?? 0, acrossY[0] ?? 0) < Math.min(1, acrossX[1] ?? 1, acrossY[1] ?? 1);
}

function span(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}

function sharesEnd({ links }: ArrangeGraph, one: number, other: number): boolean {
  const [p, q] = [links[one], links[other]];
  return !p || !q || p.a === q.a || p.a === q.b || p.b === q.a || p.b === q.b;
}

/** The ends of the other lie on different sides of this line. */
function isBetween(one: number, other: number): boolean {
  const x = segments.x1[one] ?? 0;
  const y = segments.y1[one] ?? 0;
  const dx = (segments.x2[one] ?? 0) - x;
  const dy = (segments.y2[one] ?? 0) - y;
  const first = dx * ((segments.y1[other] ?? 0) - y) - dy * ((segments.x1[other] ?? 0) - x);
  const second = dx * ((segments.y2[other] ?? 0) - y) - dy * ((segments.x2[other] ?? 0) - x);
  return first > 0 !== second > 0;
}
