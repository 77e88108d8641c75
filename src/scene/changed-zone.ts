import { createBounds, overlaps } from './geometry.ts';
import type { Rect } from './scene.ts';

/** The places where something changed; mostly near each other, so one box around all answers most questions. */
export interface ChangedZone {
  add(rect: Rect): void;
  touches(area: Rect | null): boolean;
}

export function createChangedZone(rects: Iterable<Rect>): ChangedZone {
  const all: Rect[] = [];
  const around = createBounds();
  let box: Rect | null = null;
  const add = (rect: Rect): void => {
    all.push(rect);
    around.add(rect);
    box = null;
  };
  for (const rect of rects) add(rect);
  return {
    add,
    touches(area) {
      if (area === null || all.length === 0) return false;
      box ??= around.rect();
      return overlaps(box, area) && all.some((rect) => overlaps(rect, area));
    },
  };
}
