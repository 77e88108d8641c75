import { expect, test } from 'vitest';
import { overlaps } from '../scene/geometry.ts';
import type { Rect } from '../scene/scene.ts';
import { buildScene } from '../scene/scene-cache.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { hugeDesign } from './huge-design.ts';

test.each([50, 200, 1000])(
  '%i systems: four placements each, 1.6 flows each, all laid out, nothing dangling',
  (count) => {
    const design = hugeDesign(count);
    const topology = buildTopology(design);

    expect(design.systems.size).toBe(count);
    expect(topology.placements).toHaveLength(4 * count);
    expect(topology.links).toHaveLength(1.6 * count);
    expect(topology.links.every(({ source, target, entities }) => source !== target && entities.length > 0)).toBe(true);
    expect(topology.orgs.some(({ systems }) => systems.length === 2)).toBe(true);
    expect(design.layout.size).toBe(count);
  },
);

test.each([50, 1000])('%i systems: half of the systems, entities and flows are careless', (count) => {
  const { systems, entities, flows } = hugeDesign(count);
  const ownerless = [...systems.values()].filter(({ owner }) => !owner);
  const undecided = [...entities.values()].filter(({ systemOfRecord }) => systemOfRecord === null);
  const unprotected = [...flows.values()].filter(({ errorHandling }) => errorHandling === null);

  expect(ownerless.length / systems.size).toBe(0.5);
  expect(undecided.length / entities.size).toBe(0.5);
  expect(unprotected.length / flows.size).toBeCloseTo(0.5);
});

test('is the same every time', () => {
  expect(hugeDesign(50)).toEqual(hugeDesign(50));
});

test('a thousand systems lie as close as in the densest case, with room for every label', () => {
  const { cards, edges, bounds } = buildScene(hugeDesign(1000));
  const rects = [...cards.values(), ...[...edges.values()].map(({ label }) => label)].sort((a, b) => a.x - b.x);
  const cardArea = [...cards.values()].reduce((sum, { width, height }) => sum + width * height, 0);

  expect(cardArea / (bounds.width * bounds.height)).toBeGreaterThan(0.35);
  expect(rects.filter((rect, at) => meetsNext(rect, rects, at))).toEqual([]);
});

/** Whether one of those further to the right begins before this one ends, and overlaps it. */
function meetsNext(rect: Rect, rects: readonly Rect[], at: number): boolean {
  for (let next = rects[at + 1]; next && next.x < rect.x + rect.width; next = rects[++at + 1]) {
    if (overlaps(rect, next)) return true;
  }
  return false;
}
