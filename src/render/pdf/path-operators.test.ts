/** SVG paths as PDF operators: each kind of command, against the point it leads to. */
import { describe, expect, test } from 'vitest';
import { GLYPH_PATHS } from '../../catalog/glyph-paths.ts';
import { pathOperators } from './path-operators.ts';

test.each([
  ['M1,2L3,4', '1 2 m\n3 4 l'],
  ['m1 2l3 4', '1 2 m\n4 6 l'],
  ['M0 0 5 5', '0 0 m\n5 5 l'],
  ['M1 1h2v3H0V0z', '1 1 m\n3 1 l\n3 4 l\n0 4 l\n0 0 l\nh'],
  ['M0 0C1 1 2 2 3 3', '0 0 m\n1 1 2 2 3 3 c'],
  ['M0 0q3 3 6 0', '0 0 m\n2 2 4 2 6 0 c'],
  ['M0 0q3 3 6 0t6 0', '0 0 m\n2 2 4 2 6 0 c\n8 -2 10 -2 12 0 c'],
  ['M0 0c0 2 2 2 2 0s2-2 2 0', '0 0 m\n0 2 2 2 2 0 c\n2 -2 4 -2 4 0 c'],
])('%s', (d, expected) => {
  expect(pathOperators(d)).toBe(expected);
});

describe('an arc', () => {
  test.each([
    // Half a circle over and under the line from 0 to 10, and the flags written without blanks.
    ['M0 0A5 5 0 0 1 10 0', [5, -5]],
    ['M0 0A5 5 0 0 0 10 0', [5, 5]],
    ['M0 0a5 5 0 0110 0', [5, -5]],
  ])('%s passes its top', (d, top) => {
    const curves = pathOperators(d).split('\n').slice(1);
    expect(curves).toHaveLength(2);
    expect(curves[0]?.split(' ').slice(4, 6).map(Number)).toEqual(top);
    expect(curves[1]?.split(' ').slice(4, 6).map(Number)).toEqual([10, 0]);
  });
});

test('every glyph of the product stays in its box of 24', () => {
  for (const [id, paths] of Object.entries(GLYPH_PATHS)) {
    for (const d of paths) {
      const numbers = (pathOperators(d).match(/-?\d*\.?\d+/g) ?? []).map(Number);
      for (const number of numbers) expect(number >= -2 && number <= 26, `${id}: ${d}`).toBe(true);
    }
  }
});
