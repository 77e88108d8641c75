import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { loadCases } from '../testing/cases.ts';
import { mutatedDesign } from '../testing/mutated-design.ts';
import { shuffledDesign } from '../testing/shuffled-design.ts';
import { sketch } from '../testing/sketch.ts';
import { versionHash } from './version-hash.ts';

const design = sketch('Customer of sales\nsales:Contact is Customer\nmc:Subscriber is Customer');

/** The design with other fields in its `about`. */
function about(fields: object): Design {
  return { ...design, about: new Map([['the', { ...design.about.get('the'), ...fields }]]) } as Design;
}

test('the version changes with what is said, and not with when it was saved', () => {
  const hash = versionHash(design);
  expect(hash).toMatch(/^[0-9a-z]{10}$/);
  expect(versionHash(about({ updatedAt: '2026-01-01' }))).toBe(hash);
  expect(versionHash(about({ name: 'Other' }))).not.toBe(hash);
  expect(versionHash({ ...design, placements: new Map() })).not.toBe(hash);
});

test('what is unlike has another version', () => {
  const values = [1, '1', true, 'true', '', [], {}, [[]], [1], ['1'], [1, 2], [2, 1], [12], { a: 1 }, { b: 1 }, [{}]];
  const versions = values.map((value) => versionHash(about({ purpose: value })));
  expect(new Set(versions).size).toBe(values.length);
  expect(versionHash(about({ purpose: 'x', client: 'y' }))).not.toBe(versionHash(about({ purpose: 'y', client: 'x' })));
});

test('the order of fields and fields without an answer make no difference', () => {
  expect(versionHash(about({ x: { a: 1, b: 2 }, y: 3 }))).toBe(versionHash(about({ y: 3, x: { b: 2, a: 1 } })));
  expect(versionHash(about({ client: null }))).toBe(versionHash(about({ client: undefined })));
});

test('nor does the order of records, in any design', () => {
  fc.assert(
    fc.property(arbitraryDesign({ most: 3 }), fc.nat(), (any, seed) => {
      expect(versionHash(shuffledDesign(any, seed))).toBe(versionHash(any));
    }),
    { numRuns: 50 },
  );
});

test('a hundred edits, a hundred versions', () => {
  const base = loadCases().find(({ name }) => name.startsWith('C02'))?.design ?? design;
  const said = new Map<string, string>();
  for (let seed = 0; seed < 100; seed += 1) {
    const edited = mutatedDesign(base, seed, 3);
    const text = JSON.stringify(Object.values(edited).map((records) => [...records.values()]));
    const hash = versionHash(edited);
    expect(said.get(hash) ?? text).toBe(text);
    said.set(hash, text);
  }
});
