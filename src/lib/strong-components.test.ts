import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strongComponents } from './strong-components.ts';

const sorted = (components: readonly (readonly number[])[]) =>
  components.map((nodes) => [...nodes].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

test('a chain has one component per node, what is needed first', () => {
  expect(strongComponents([[1], [2], []])).toEqual([[2], [1], [0]]);
});

test('nodes on a circle are one component, and what hangs on it is not', () => {
  expect(sorted(strongComponents([[1], [2], [0, 3], [], [0]]))).toEqual([[0, 1, 2], [3], [4]]);
});

test('a chain of a hundred thousand does not exhaust the stack', () => {
  const length = 100_000;
  const chain = Array.from({ length }, (_, node) => (node + 1 < length ? [node + 1] : []));
  expect(strongComponents(chain)).toHaveLength(length);
});

const graph = fc
  .integer({ min: 1, max: 9 })
  .chain((count) => fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), { minLength: count, maxLength: count }));

test('two nodes share a component exactly when each reaches the other, and components come in order of need', () => {
  fc.assert(
    fc.property(graph, (targets) => {
      const reach = targets.map((_, node) => reached(targets, node));
      const components = strongComponents(targets);
      const placeOf = new Map(components.flatMap((nodes, place) => nodes.map((node) => [node, place] as const)));
      expect(placeOf.size).toBe(targets.length);
      for (const [a, all] of reach.entries()) {
        for (const b of all) {
          const isMutual = reach[b]?.has(a) === true;
          expect(placeOf.get(a) === placeOf.get(b)).toBe(isMutual || a === b);
          expect(placeOf.get(b)).toBeLessThanOrEqual(placeOf.get(a) ?? -1);
        }
      }
    }),
    { numRuns: 300 },
  );
});

function reached(targets: readonly (readonly number[])[], from: number): ReadonlySet<number> {
  const found = new Set<number>();
  const queue = [...(targets[from] ?? [])];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    queue.push(...(targets[node] ?? []));
  }
  return found;
}
