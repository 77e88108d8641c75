import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/scene/measure.ts';
import { surelyFits } from './text-room.ts';

const CELL_FONT = { family: 'sans', weight: 600, size: 12 } as const;

test('a text that is said to fit does, whatever its letters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.integer({ min: 20, max: 300 }), (text, widthPx) => {
      if (surelyFits(text, widthPx)) expect(textWidth(text, CELL_FONT)).toBeLessThanOrEqual(widthPx - 17);
    }),
  );
});

test('every letter of the font is as narrow as is taken for granted', () => {
  for (let code = 0x20; code < 0x7f; code += 1) {
    const text = String.fromCharCode(code).repeat(20);
    const narrowest = Array.from({ length: 400 }, (_one, px) => px).find((px) => surelyFits(text, px)) ?? 0;
    expect.soft(textWidth(text, CELL_FONT), text).toBeLessThanOrEqual(narrowest - 17);
  }
});

test('names as they are usual need no clipping in a column of usual width', () => {
  expect(surelyFits('Sales Cloud 10', 176)).toBe(true);
  expect(surelyFits('Product information management 10', 176)).toBe(false);
  expect(surelyFits('Πελάτης', 400)).toBe(false);
});
