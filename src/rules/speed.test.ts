/** Topology and full lint of a big design stay within a frame, and grow with the design, not with its square. */
import { expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { hugeDesign } from '../testing/huge-design.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { ALL_RULES } from './all.ts';
import { lintAll } from './lint.ts';

const BUDGET_MS = 15;
/** What the yardstick takes on the machine the budget was set on, with nothing else running. */
const YARDSTICK_MS = 14;
const RUNS = 25;
const YARDSTICK_RUNS = 6;

/** Other work on the machine only ever adds time, so the best run is the truest. */
function best(run: () => unknown, runs = RUNS): number {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < runs; n += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const lintOf = (design: Design) => () => lintAll(buildTopology(design), ALL_RULES, { today: '2026-11-21' });

/** The kind of work lint does, and nothing of ours: small objects, strings, maps. */
function yardstick(): number {
  const map = new Map<string, { readonly n: number }>();
  for (let n = 0; n < 100_000; n += 1) map.set(`key ${n}`, { n });
  let sum = 0;
  for (const { n } of map.values()) sum += n;
  return sum;
}

test('1,000 systems, 4,000 placements and 1,600 flows', () => {
  const lint = lintOf(hugeDesign(1000));
  expect(lint().findings.length).toBeGreaterThan(1000);
  const slowness = Math.max(1, best(yardstick, YARDSTICK_RUNS) / YARDSTICK_MS);
  expect(best(lint) / slowness).toBeLessThan(BUDGET_MS);
});

test('four times the design takes about four times as long', () => {
  const small = best(lintOf(hugeDesign(250)));
  const big = best(lintOf(hugeDesign(1000)));
  expect(big / small).toBeLessThan(8);
});
