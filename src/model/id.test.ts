import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ID_PATTERN } from './field.ts';
import { freshId, keepOrFreshId } from './id.ts';

test.each([
  ['Sales Cloud', [], 'sales-cloud'],
  ['Sales Cloud', ['sales-cloud'], 'sales-cloud-2'],
  ['Sales Cloud', ['sales-cloud', 'sales-cloud-2'], 'sales-cloud-3'],
  ['sales-2', ['sales-2'], 'sales-3'],
  ['Bücher & Märkte', [], 'bucher-and-markte'],
  ['顧客', [], 'item'],
  ['..', [], 'item'],
  ['', ['item'], 'item-2'],
  ['__proto__', [], '__proto__'],
] as const)('"%s" beside %j becomes %s', (base, taken, id) => {
  expect(freshId(base, new Set<string>(taken))).toBe(id);
});

test('an id that is free and legal is kept', () => {
  expect(keepOrFreshId('ContactKey', new Set())).toBe('ContactKey');
  expect(keepOrFreshId('ContactKey', new Set(['ContactKey']))).toBe('contactkey');
});

test('ids are legal and new, whatever the name', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 20 }), (names) => {
      const taken = new Set<string>();
      for (const name of [...names, ...names]) {
        const id = freshId(name, taken);
        expect(id).toMatch(ID_PATTERN);
        expect(taken.has(id)).toBe(false);
        taken.add(id);
      }
    }),
  );
});
