import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatPercent,
  formatRate,
  parseBytes,
  parseCount,
  parsePercent,
  parseRate,
} from './quantity.ts';
import type { Result } from './result.ts';

const value = (read: Result<number, string>) => (read.ok ? read.value : read.error);

describe('counts', () => {
  test.each([
    ['40k', 40_000],
    ['40 K', 40_000],
    ['40,000', 40_000],
    ['40.000,5', 40_000.5],
    ["40'000", 40_000],
    ['40 000', 40_000],
    ['1.2M', 1_200_000],
    ['1,2 million', 1_200_000],
    ['1.1k', 1100],
    ['2bn', 2_000_000_000],
    ['~500', 500],
    ['0', 0],
  ])('%s is read', (text, count) => expect(value(parseCount(text))).toBe(count));

  test.each([
    [9999, '9,999'],
    [40_000, '40k'],
    [12_345, '12,345'],
    [1_250_000, '1.25M'],
    [1_234_567, '1,234,567'],
    [3_000_000_000, '3B'],
  ])('%d reads %s', (count, text) => expect(formatCount(count)).toBe(text));

  test.each([
    ['', 'Nothing was entered'],
    ['many', '"many" is not a number'],
    ['-5', 'negative'],
    ['5 dozen', '"dozen" in "5 dozen" is not known'],
    ['1,2,3', 'is not a number'],
  ])('%s is refused with a sentence and an example', (text, part) => {
    expect(value(parseCount(text))).toContain(part);
    expect(value(parseCount(text))).toContain('"40k"');
  });
});

describe('rates', () => {
  test.each([
    ['40k/day', 'day', 40_000],
    ['40k', 'day', 40_000],
    ['40,000 events/day', 'day', 40_000],
    ['500/h', 'day', 12_000],
    ['500 per hour', 'hour', 500],
    ['2 per second', 'hour', 7200],
    ['12 a day', 'day', 12],
    ['24/day', 'hour', 1],
    ['70/week', 'day', 10],
    ['365k/yr', 'day', 1000],
    ['40k daily', 'day', 40_000],
    ['90 monthly', 'day', 3],
    ['2 tps', 'hour', 7200],
  ] as const)('%s per %s is read', (text, per, count) => expect(value(parseRate(text, per))).toBe(count));

  test('a rate is written in the period of its field', () => {
    expect([formatRate(40_000, 'day'), formatRate(500, 'hour')]).toEqual(['40k/day', '500/h']);
  });

  test.each(['1/week', '12M/year', '100/month'])(
    '%s is read out as it was typed, as it is no round figure a day',
    (text) => {
      const read = parseRate(text, 'day');
      expect(read.ok && formatRate(read.value, 'day')).toBe(text);
    },
  );

  test.each(['', 'lots/day', '5/fortnight', '-3/day'])('%s is refused', (text) => {
    expect(parseRate(text, 'day').ok).toBe(false);
  });
});

describe('sizes', () => {
  test.each([
    ['1 MB', 1_000_000],
    ['256KB', 256_000],
    ['1 MiB', 1_048_576],
    ['1.5 GB', 1_500_000_000],
    ['200', 200],
    ['1,048,576 bytes', 1_048_576],
    ['≤ 1 MB', 1_000_000],
  ])('%s is read', (text, bytes) => expect(value(parseBytes(text))).toBe(bytes));

  test.each([
    [1_048_576, '1 MiB'],
    [1_000_000, '1 MB'],
    [200_001, '200,001 bytes'],
    [0, '0 bytes'],
  ])('%d reads %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

  test.each(['', 'big', '1 MBit', '-1 KB'])('%s is refused', (text) => expect(parseBytes(text).ok).toBe(false));
});

describe('shares', () => {
  test.each([
    ['99.9 %', 99.9],
    ['99,95%', 99.95],
    ['99.9', 99.9],
    ['5 percent', 5],
  ])('%s is read', (text, share) => expect(value(parsePercent(text))).toBe(share));

  test.each(['', '101 %', 'most', '-1'])('%s is refused', (text) => expect(parsePercent(text).ok).toBe(false));
});

test('what is written is read back as the same figure', () => {
  const counts = fc.oneof(
    fc.nat(),
    fc.nat(100_000).map((n) => n * 1000),
    fc.nat(1_000_000).map((n) => n / 100),
  );
  fc.assert(
    fc.property(counts, (count) => {
      expect(value(parseCount(formatCount(count)))).toBe(count);
      expect(value(parseRate(formatRate(count, 'day'), 'day'))).toBe(count);
      expect(value(parseRate(formatRate(count, 'hour'), 'hour'))).toBe(count);
      expect(value(parseBytes(formatBytes(Math.round(count))))).toBe(Math.round(count));
      expect(value(parsePercent(formatPercent(count % 100)))).toBe(count % 100);
    }),
    { numRuns: 3000 },
  );
});

test('any text is answered without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const read of [parseCount(text), parseRate(text, 'day'), parseBytes(text), parsePercent(text)]) {
        expect(typeof read.ok).toBe('boolean');
      }
    }),
  );
});
