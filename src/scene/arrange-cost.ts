/** How good an arrangement looks, as one number: short lines that neither cross nor run through cards. */
import type { ArrangeGraph, CardNode } from './arrange-graph.ts';
import type { Arrangement } from './arrange-places.ts';
import type { Point } from './scene.ts';

const CROSSING = 160;
const THROUGH_CARD = 420;
/** Against the usual reading direction, source left of target. */
const BACKWARD = 40;
/** What one unit up or down costs, against one sideways. */
const STEEP = 1.15;
/** About that of a screen. */
const ASPECT = 1.6;
const OUT_OF_SHAPE = 0.35;

interface Segment {
  readonly a: number;
  readonly b: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function costOf(graph: ArrangeGraph, _arrangement: Arrangement, places: readonly Point[]): number {
  const { cards, links } = graph;
  const segments: Segment[] = [];
  let cost = shapeCost(cards, places);
  for (const { a, b, count, direction } of links) {
    const segment = segmentOf(cards, places, a, b);
    if (!segment) continue;
    segments.push(segment);
    const { x1, y1, x2, y2 } = segment;
    cost += (Math.abs(x2 - x1) + STEEP * Math.abs(y2 - y1)) * (1 + 0.25 * (count - 1));
    if (direction * (x2 - x1) < -1) cost += BACKWARD;
    for (let card = 0; card < cards.length; card += 1) {
      if (card !== a && card !== b && runsThrough(segment, cards[card], places[card])) cost += THROUGH_CARD;
    }
  }
  for (let i = 0; i < segments.length; i += 1) {
    for (let j = i + 1; j < segments.length; j += 1) {
      const [one, other] = [segments[i], segments[j]];
      if (one && other && cross(one, other)) cost += CROSSING;
    }
  }
  return cost;
}

/** Between the sides that face each other. */
function segmentOf(cards: readonly CardNode[], places: readonly Point[], a: number, b: number): Segment | null {
  const [cardA, cardB, from, to] = [cards[a], cards[b], places[a], places[b]];
  if (!cardA || !cardB || !from || !to) return null;
  const [midA, midB] = [from.y + cardA.height / 2, to.y + cardB.height / 2];
  if (from.x + cardA.width < to.x) return { a, b, x1: from.x + cardA.width, y1: midA, x2: to.x, y2: midB };
  if (to.x + cardB.width < from.x) return { a, b, x1: from.x, y1: midA, x2: to.x + cardB.width, y2: midB };
  const [x1, x2] = [from.x + cardA.width / 2, to.x + cardB.width / 2];
  if (from.y < to.y) return { a, b, x1, y1: from.y + cardA.height, x2, y2: to.y };
  return { a, b, x1, y1: from.y, x2, y2: to.y + cardB.height };
}

function shapeCost(cards: readonly CardNode[], places: readonly Point[]): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  cards.forEach(({ width, height }, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  });
  if (left > right) return 0;
  const [width, height] = [right - left, bottom - top];
  return (
    OUT_OF_SHAPE * (Math.max(0, width - ASPECT * height) + Math.max(0, height * ASPECT - width)) +
    0.2 * (width + height)
  );
}

const MARGIN = 10;

function runsThrough(segment: Segment, card: CardNode | undefined, place: Point | undefined): boolean {
  if (!card || !place) return false;
  const { x1, y1, x2, y2 } = segment;
  const [left, top] = [place.x - MARGIN, place.y - MARGIN];
  const [right, bottom] = [place.x + card.width + MARGIN, place.y + card.height + MARGIN];
  if (Math.max(x1, x2) < left || Math.min(x1, x2) > right || Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) {
    return false;
  }
  // Clip the segment to the card (Liang and Barsky).
  let [from, to] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  for (const [p, q] of [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const) {
    if (p === 0 && q < 0) return false;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from < to;
}

function cross(one: Segment, other: Segment): boolean {
  if (one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b) return false;
  return isBetween(one, other) && isBetween(other, one);
}

/** The ends of the other lie on different sides of this line. */
function isBetween(one: Segment, other: Segment): boolean {
  const [dx, dy] = [one.x2 - one.x1, one.y2 - one.y1];
  const first = dx * (other.y1 - one.y1) - dy * (other.x1 - one.x1);
  const second = dx * (other.y2 - one.y1) - dy * (other.x2 - one.x1);
  return first > 0 !== second > 0;
}
