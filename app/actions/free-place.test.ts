import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../src/scene/geometry.ts';
import { CARD } from '../../src/scene/metrics.ts';
import type { Card, Scene } from '../../src/scene/scene.ts';
import { cornerFor, freePlace } from './free-place.ts';

function sceneWith(rects: readonly { x: number; y: number }[]): Scene {
  const cards = new Map(
    rects.map((rect, i) => [`s${i}`, { ...rect, width: CARD.minWidth, height: CARD.headerHeight } as Card]),
  );
  const bounds = { x: 0, y: 0, width: 0, height: 0 };
  return { cards, notes: new Map(), frames: new Map(), edges: new Map(), zones: new Map(), bounds };
}

test('on an empty canvas the card comes to stand where it was wanted, on the grid', () => {
  const at = { x: 503, y: 212 };
  expect(freePlace(sceneWith([]), at)).toEqual(cornerFor(at));
  expect(cornerFor(at).x % 10).toBe(0);
});

test('a new card never covers one that is there', () => {
  const place = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -300, max: 300 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), place, (rects, at) => {
      const scene = sceneWith(rects);
      const corner = freePlace(scene, at);
      const card = { ...corner, width: CARD.minWidth, height: CARD.headerHeight };
      expect([...scene.cards.values()].filter((other) => overlaps(other, card))).toEqual([]);
    }),
  );
});
