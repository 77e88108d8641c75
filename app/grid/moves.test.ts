import { expect, test } from 'vitest';
import { placeAfter } from './moves.ts';

const bounds = { rows: 100, columns: 8, page: 20 };
const press = (key: string, held = '') => ({ key, ctrlKey: held === 'ctrl', metaKey: held === 'meta' });

test.each([
  ['down', { row: 3, column: 2 }, press('ArrowDown'), { row: 4, column: 2 }],
  ['stays at the last row', { row: 99, column: 2 }, press('ArrowDown'), { row: 99, column: 2 }],
  ['from the first row into the header', { row: 0, column: 2 }, press('ArrowUp'), { row: -1, column: 2 }],
  ['not above the header', { row: -1, column: 2 }, press('ArrowUp'), { row: -1, column: 2 }],
  ['to the first row, not the header', { row: 9, column: 2 }, press('ArrowUp', 'ctrl'), { row: 0, column: 2 }],
  ['to the end of the row', { row: 9, column: 2 }, press('End'), { row: 9, column: 7 }],
  ['to the last cell', { row: 9, column: 2 }, press('End', 'ctrl'), { row: 99, column: 7 }],
  ['to the first cell', { row: 9, column: 2 }, press('Home', 'meta'), { row: 0, column: 0 }],
  ['a page down', { row: 3, column: 2 }, press('PageDown'), { row: 23, column: 2 }],
  ['a page up stops at the first row', { row: 3, column: 2 }, press('PageUp'), { row: 0, column: 2 }],
] as const)('%s', (_what, from, key, to) => {
  expect(placeAfter(from, key, bounds)).toEqual(to);
});

test('a letter leads nowhere', () => {
  expect(placeAfter({ row: 0, column: 0 }, press('a'), bounds)).toBeUndefined();
});
