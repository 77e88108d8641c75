import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAreas } from './areas.ts';

const rect = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
  width: fc.integer({ min: 0, max: 200 }),
  height: fc.integer({ min: 0, max: 200 }),
});

test('what a rectangle touches is found, nothing else, in the order of the slots, whatever moved or went', () => {
  const changes = fc.array(fc.record({ slot: fc.nat(59), area: fc.option(rect) }), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(rect, { maxLength: 60 }), changes, rect, (first, later, asked) => {
      const areas = createAreas<number>();
      const known = first.map((area, slot) => {
        areas.put(areas.next(), slot, area);
        return area as typeof area | null;
      });
      areas.pack();
      for (const { slot, area } of later) {
        if (slot >= known.length) continue;
        known[slot] = area;
        if (area) areas.put(slot, slot, area);
        else areas.free(slot);
      }
      areas.pack();
      const touched = known.flatMap((area, slot) => (area && touch(area, asked) ? slot : []));
      expect(areas.within(asked)).toEqual(touched);
    }),
  );
});

test('an area between whole numbers is grown to them', () => {
  const areas = createAreas<string>();
  areas.put(areas.next(), 'card', { x: 0.5, y: -0.5, width: 1, height: 1 });
  areas.pack();
  expect(areas.areaAt(0)).toEqual({ x: 0, y: -1, width: 2, height: 2 });
  expect(areas.within({ x: -5, y: -5, width: 5, height: 5 })).toEqual(['card']);
});

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function touch(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && a.y <= b.y + b.height && a.x + a.width >= b.x && a.y + a.height >= b.y;
}
