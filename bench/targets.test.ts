import { describe, expect, test } from 'vitest';
import type { Figures } from './measure.ts';
import { growthVerdictsOf, lineOf, verdictsOf } from './report.ts';
import { median } from './targets.ts';
import { busyUntilFrame } from './trace.ts';

const figures = (values: Readonly<Record<string, number>>): Figures =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, parts: {} }]));

test('the median is the middle, or between the two middles', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

describe('verdicts', () => {
  test('a figure passes at its part of plain React Flow and fails above it', () => {
    const [pass] = verdictsOf(figures({ pan: 4 }), figures({ pan: 60 }));
    const [fail] = verdictsOf(figures({ pan: 4.1 }), figures({ pan: 60 }));
    expect(pass && lineOf(pass)).toBe('PASS  pan, working zoom: 1/15.0 of plain React Flow, at most 1/15.0');
    expect(fail?.isMet).toBe(false);
  });

  test('growth by a quarter is too much', () => {
    expect(growthVerdictsOf(figures({ zoom: 4 }), figures({ zoom: 5 }))[0]?.isMet).toBe(false);
    expect(growthVerdictsOf(figures({ zoom: 4 }), figures({ zoom: 4.9 }))[0]?.isMet).toBe(true);
  });
});

test('a trace counts the thread time of tasks between the mark and the first frame after the change', () => {
  const at = (name: string, ts: number, more: object) => ({ name, ph: 'X', pid: 1, tid: 1, ts, args: {}, ...more });
  const mark = (message: string, ts: number) => at('TimeStamp', ts, { ph: 'I', args: { data: { message } } });
  const events = [
    mark('edit', 1_000),
    at('RunTask', 0, { dur: 2_000, tdur: 2_000 }),
    mark('edit shown', 1_800),
    at('RunTask', 3_000, { dur: 4_000, tdur: 2_000 }),
    at('Commit', 4_500, { dur: 500 }),
    at('RunTask', 8_000, { dur: 9_000, tdur: 9_000 }),
    at('RunTask', 1_000, { dur: 9_000, tdur: 9_000, tid: 2 }),
  ];
  expect(busyUntilFrame(events, 'edit', 'edit shown')).toBe(2);
});
