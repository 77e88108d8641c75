import { expect, test } from 'vitest';
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

test('is the same every time', () => {
  expect(hugeDesign(50)).toEqual(hugeDesign(50));
});
