import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTsv, writeTsv } from './tsv.ts';

const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', 'é') }), {
      minLength: width,
      maxLength: width,
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
);

test('what is written is read again, whatever stands in it', () => {
  fc.assert(
    fc.property(table, (rows) => {
      // One empty cell at the very end is what a line end looks like.
      const text = `${writeTsv(rows)}\n`;
      expect(parseTsv(text)).toEqual(rows);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [
    'a spreadsheet ends its last row with a line end',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['lines and quotes inside a value', '"one\ntwo"\t"say ""hi"""\n', [['one\ntwo', 'say "hi"']]],
  ['a quote that is never closed is a sign', '"5 in\tb', [['"5 in', 'b']]],
  [
    'an empty cell at the end of a row',
    'a\t\nb\tc',
    [
      ['a', ''],
      ['b', 'c'],
    ],
  ],
  ['nothing at all', '', [['']]],
])('%s', (_what, text, rows) => {
  expect(parseTsv(text)).toEqual(rows);
});
