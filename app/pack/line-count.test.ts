import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/render/tables/line-breaks.ts';
import { textWidth } from '../../src/scene/measure.ts';
import { lineCount } from './line-count.ts';

const FONT = { family: 'sans', weight: 400, size: 12 } as const;
const widthOf = (text: string) => textWidth(text, FONT);

test('a text gets as many lines as breaking it takes, or more where a word is longer than the column', () => {
  const words = fc.array(fc.string({ maxLength: 24 }), { maxLength: 14 });
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 300 }), (parts, room) => {
      const text = parts.join(' ').trim();
      expect(lineCount(text, room, FONT)).toBeGreaterThanOrEqual(linesOf(text, room, widthOf).length);
    }),
    { examples: [[['@<!0%@'], 40]] },
  );
});

test('a usual sentence gets exactly its lines', () => {
  const text =
    'Sales Cloud is the record, but two integrations write to Marketing Cloud and nothing says which of them wins.';
  expect(lineCount(text, 180, FONT)).toBe(linesOf(text, 180, widthOf).length);
  expect(lineCount('yes', 60, FONT)).toBe(1);
});
