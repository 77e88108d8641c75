/** Where each card stands: where the layout says, and for those it does not know yet, in rows. */
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { drawable } from './geometry.ts';
import type { Point, Rect } from './scene.ts';

export type Sizes = ReadonlyMap<Id, Pick<Rect, 'width' | 'height'>>;

export function placesOf({ layout }: Design, sizes: Sizes): ReadonlyMap<Id, Point> {
  const places = new Map<Id, Point>();
  let unplaced = 0;
  for (const id of sizes.keys()) {
    const box = layout.get(`system:${id}`);
    if (box && box.x !== null && box.y !== null) {
      places.set(id, { x: drawable(box.x), y: drawable(box.y) });
      continue;
    }
    places.set(id, { x: (unplaced % 4) * 360, y: Math.floor(unplaced / 4) * 240 });
    unplaced += 1;
  }
  return places;
}
