/** Where a new card fits without covering another; nothing else is moved. */

import { inflated, overlaps } from '../../src/scene/geometry.ts';
import { CARD } from '../../src/scene/metrics.ts';
import type { Point, Rect, Scene } from '../../src/scene/scene.ts';

/** Between a new card and the ones that are there: room for a flow's label. */
const GAP = 48;
/** Where a person pointed at the place: only right on top of another card is too near. */
export const POINTED_GAP = 12;
/** Canvas units between the places that are tried, and how far out they go. */
const STEP = 40;
const RINGS = 60;

/** The new card's top left corner, as near as possible to where its middle was wanted. */
export function freePlace({ cards, notes }: Scene, middle: Point, gap = GAP): Point {
  const taken = [...cards.values(), ...notes.values()].map((rect) => inflated(rect, gap / 2));
  for (const { x, y } of around(cornerFor(middle))) {
    const room = inflated({ x, y, width: CARD.minWidth, height: CARD.headerHeight + CARD.rowHeight }, gap / 2);
    if (!taken.some((rect) => overlaps(rect, room))) return { x, y };
  }
  return cornerFor(middle);
}

/** The top left corner of a new card whose head is to be in the middle of the point. */
export function cornerFor({ x, y }: Point): Point {
  return { x: onGrid(x - CARD.minWidth / 2), y: onGrid(y - CARD.headerHeight / 2) };
}

/** Canvas units: what is put side by side lines up. */
const GRID = 10;

function onGrid(value: number): number {
  return Math.round(value / GRID) * GRID;
}

/** Where a system that follows `rect` would stand: to its right, as one reads. */
export function besides(rect: Rect): Point {
  return { x: rect.x + rect.width + 3 * GAP + CARD.minWidth / 2, y: rect.y + CARD.headerHeight / 2 };
}

/** Square rings around the point, nearest first, to the right before to the left. */
function* around({ x, y }: Point): Generator<Point> {
  yield { x, y };
  for (let ring = 1; ring <= RINGS; ring++) {
    for (let along = 0; along <= ring; along++) {
      for (const side of along === 0 ? [1] : [1, -1]) {
        yield { x: x + ring * STEP, y: y + side * along * STEP };
        yield { x: x + side * along * STEP, y: y + ring * STEP };
        yield { x: x - ring * STEP, y: y + side * along * STEP };
        yield { x: x + side * along * STEP, y: y - ring * STEP };
      }
    }
  }
}
