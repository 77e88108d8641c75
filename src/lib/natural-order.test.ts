import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalOrder } from './natural-order.ts';

test('numbers in names count as numbers, everything else goes by its letters', () => {
  const names = ['Shop 10', 'shop', 'Shop 2', 'Shop', 'Shop 2b', 'Shop 1', 'Shop 010', 'ERP', 'Shop 2.10', 'Shop 2.9'];
  expect(names.sort(naturalOrder)).toEqual([
    'ERP',
    'Shop',
    'Shop 1',
    'Shop 2',
    'Shop 2.9',
    'Shop 2.10',
    'Shop 2b',
    'Shop 010',
    'Shop 10',
    'shop',
  ]);
});

test('it is one order: the same from wherever one starts', () => {
  const name = fc.string({ unit: fc.constantFrom('0', '1', '2', 'a', ' '), maxLength: 5 });
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) + 0);
      expect(naturalOrder(a, b) === 0).toBe(a === b);
      if (naturalOrder(a, b) <= 0 && naturalOrder(b, c) <= 0) expect(naturalOrder(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
