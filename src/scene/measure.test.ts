import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Font, shortened, singleLine, textWidth } from './measure.ts';

const title: Font = { family: 'sans', weight: 600, size: 13 };
const mono: Font = { family: 'mono', weight: 400, size: 12 };

describe('textWidth', () => {
  test.each<[string, Font, number]>([
    ['', title, 0],
    // Advances of Inter at 400: 1150/2048 em for "a".
    ['aa', { family: 'sans', weight: 400, size: 10 }, (2 * 1150 * 10) / 2048],
    ['aa', { family: 'sans', weight: 500, size: 10 }, (2 * 1163 * 10) / 2048],
    ['aa', { family: 'sans', weight: 600, size: 10 }, (2 * 1176 * 10) / 2048],
    ['Contact', mono, 7 * 0.6 * 12],
    ['顧客', title, 26],
    ['顧客', mono, 24],
  ])('%s', (text, font, width) => {
    expect(textWidth(text, font)).toBeCloseTo(width, 1);
  });

  test('a combining mark takes no room', () => {
    expect(textWidth('e\u0301', title)).toBeCloseTo(textWidth('e', title), 5);
  });

  test('is never negative, and grows with the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(textWidth(a + b, title)).toBeGreaterThanOrEqual(textWidth(a, title));
      }),
    );
  });
});

describe('shortened', () => {
  test('leaves alone what fits', () => {
    expect(shortened('Sales Cloud', title, 200)).toBe('Sales Cloud');
  });

  test('always fits, unless not even the ellipsis does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 20, max: 200 }), (text, room) => {
        const short = shortened(text, title, room);
        expect(textWidth(short, title)).toBeLessThanOrEqual(room + 0.001);
        expect(() => encodeURIComponent(short)).not.toThrow();
      }),
    );
  });

  test('cuts no character in two and leaves no blank before the ellipsis', () => {
    expect(shortened('Sales 😀😀😀😀😀😀', title, 62)).toBe('Sales…');
    expect(shortened('😀😀😀', title, 40)).toBe('😀…');
  });
});

test('singleLine turns breaks into blanks and drops controls and direction overrides', () => {
  expect(singleLine('Sales Cloud')).toBe('Sales Cloud');
  expect(singleLine(' Sales  Cloud ')).toBe('Sales Cloud');
  expect(singleLine(' a\n\tb\u0000\u001b[31m \u202ec\ud800 ')).toBe('a b[31m c');
});
