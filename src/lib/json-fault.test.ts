import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFaultAt } from './json-fault.ts';

test.each([
  ['', 0],
  ['  x', 2],
  ['{"a":\n  oops}', 8],
  ['{"a": 1,}', 8],
  ['[1, 2', 5],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['{a: 1}', 1],
  ['["tab\there"]', 1],
  ['{} {}', 3],
  ['[}', 1],
  ["{'a': 1}", 1],
])('%j stops being JSON at %i', (text, at) => {
  expect(jsonFaultAt(text)).toBe(at);
});

test('JSON is JSON to its end, and a cut of it up to the cut', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, cut) => {
      expect(jsonFaultAt(text)).toBe(text.length);
      const shorter = text.slice(0, cut % text.length);
      expect(jsonFaultAt(shorter)).toBeLessThanOrEqual(shorter.length);
    }),
  );
});

test('it agrees with the engine on what is JSON', () => {
  const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-', '0.5', 'true', 'nul', ' ');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      (text) => {
        if (parses(text)) expect(jsonFaultAt(text)).toBe(text.length);
        else expect(jsonFaultAt(`${text} !`)).toBeLessThan(text.length + 2);
      },
    ),
    { numRuns: 2_000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
