/** Moves what was placed anew out of the way of what may not move. */
import type { Id } from '../model/field.ts';
import { freeSpot } from './free-spot.ts';
import { createGrid } from './grid.ts';
import type { Point, Rect } from './scene.ts';

const GAP = 40;

export function keptApart(moved: ReadonlyMap<Id, Rect>, fixed: readonly Rect[]): ReadonlyMap<Id, Point> {
  const taken = createGrid<Rect>();
  for (const rect of fixed) taken.add(rect);
  const places = new Map<Id, Point>();
  for (const [id, rect] of moved) {
    const spot = freeSpot(rect, rect, taken, fixed.length === 0 ? 0 : GAP);
    if (fixed.length > 0) taken.add(spot);
    places.set(id, { x: spot.x, y: spot.y });
  }
  return places;
}
