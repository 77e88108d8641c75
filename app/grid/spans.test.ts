import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, drawnAfter, placesIn, type Span, spanBetween, startsOf } from './spans.ts';

const MARGINS = { near: 2, ahead: 5, keep: 3 };
const spans = (count: number) =>
  fc.tuple(fc.nat(count), fc.nat(count)).map(([a, b]): Span => ({ from: Math.min(a, b), to: Math.max(a, b) }));

test('what is on screen is found as it is by looking at each', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, fc.nat(2000), fc.integer({ min: 1, max: 900 }), (all, from, height) => {
      const starts = startsOf(all);
      const seen = all.flatMap((size, at) => {
        const start = starts[at] ?? 0;
        return start < from + height && start + size > from ? [at] : [];
      });
      const span = spanBetween(starts, from, from + height);
      expect(placesIn(span, -1)).toEqual(seen);
    }),
  );
});

test('what is on screen is drawn with its margin wherever one goes, and a little more at the most', () => {
  fc.assert(
    fc.property(fc.array(spans(100), { minLength: 1, maxLength: 12 }), (views) => {
      let drawn: Span = { from: 0, to: 0 };
      for (const view of views) {
        const next = drawnAfter(drawn, view, 100, MARGINS);
        const needed = { from: Math.max(0, view.from - MARGINS.near), to: Math.min(100, view.to + MARGINS.near) };
        expect(contains(next, needed)).toBe(true);
        if (next !== drawn) expect(next.to - next.from).toBeLessThanOrEqual(view.to - view.from + 2 * MARGINS.ahead);
        drawn = next;
      }
    }),
  );
});

test('steps that stay within what is drawn change nothing, and the one that leaves it draws several rows', () => {
  const start = drawnAfter({ from: 0, to: 0 }, { from: 0, to: 20 }, 100, MARGINS);
  const moved = drawnAfter(start, { from: 4, to: 24 }, 100, MARGINS);
  expect(moved).toEqual({ from: 1, to: 29 });
  expect(drawnAfter(moved, { from: 7, to: 27 }, 100, MARGINS)).toBe(moved);
  expect(drawnAfter(moved, { from: 70, to: 90 }, 100, MARGINS)).toEqual({ from: 68, to: 92 });
});

test('rows that have gone are drawn no more', () => {
  expect(drawnAfter({ from: 10, to: 40 }, { from: 0, to: 5 }, 5, MARGINS)).toEqual({ from: 0, to: 5 });
});

test('the active row is drawn wherever it is, in its place', () => {
  expect(placesIn({ from: 3, to: 5 }, 0)).toEqual([0, 3, 4]);
  expect(placesIn({ from: 3, to: 5 }, 9)).toEqual([3, 4, 9]);
  expect(placesIn({ from: 3, to: 5 }, 4)).toEqual([3, 4]);
});
