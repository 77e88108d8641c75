import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuantityUnit } from '../fields/field-spec.ts';
import { formatQuantity, parseQuantity, quantityExample } from './quantity-text.ts';

const read = (text: string, unit: QuantityUnit) => {
  const result = parseQuantity(text, unit);
  return result.ok ? result.value : result.error;
};

describe('figures as people type them', () => {
  test.each([
    ['15 min', 'ms', 900_000],
    ['800ms', 'ms', 800],
    ['1 h', 'minutes', 60],
    ['90 s', 'minutes', 1.5],
    ['2 days', 'hours', 48],
    ['1 week', 'days', 7],
    ['40k', 'count', 40_000],
    ['40k/day', 'per-day', 40_000],
    ['1000/h', 'per-day', 24_000],
    ['12k/day', 'per-hour', 500],
    ['256 KB', 'bytes', 256_000],
    ['99,9 %', 'percent', 99.9],
    ['0.5', 'number', 0.5],
  ] as const)('%s in %s is %d', (text, unit, value) => {
    expect(read(text, unit)).toBe(value);
  });

  test.each([
    ['15', 'ms', '"15" has no unit'],
    ['soon', 'minutes', '"soon" is not a time'],
    ['2.5', 'count', '"2.5" is not a whole number'],
    ['-1', 'number', '"-1" is not a number'],
    ['101 %', 'percent', 'more than 100 %'],
  ] as const)('%s in %s is refused with a sentence', (text, unit, sentence) => {
    expect(read(text, unit)).toContain(sentence);
  });

  const units: readonly QuantityUnit[] = [
    'ms',
    'minutes',
    'hours',
    'days',
    'count',
    'per-day',
    'per-hour',
    'bytes',
    'percent',
    'number',
  ];
  test.each(units)('what %s shows reads back as the same figure, its example too', (unit) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: unit === 'percent' ? 100 : 30_000 }), (value) => {
        expect(read(formatQuantity(value, unit), unit)).toBe(value);
      }),
    );
    for (const part of quantityExample(unit).split(', ')) expect(read(part, unit)).toBeTypeOf('number');
  });
});
