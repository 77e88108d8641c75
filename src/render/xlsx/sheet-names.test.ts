import { expect, test } from 'vitest';
import { PAYLOADS } from '../../testing/payloads.ts';
import { cellText, withoutCodes } from './cell-text.ts';
import { columnName } from './sheet.ts';
import { quotedName, sheetNames } from './sheet-names.ts';

test('every name is one a spreadsheet takes, and stands once', () => {
  const names = sheetNames([...Object.values(PAYLOADS), ...Object.values(PAYLOADS), 'History', '', "''", 'a/b', 'A b']);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[^[\]/\\:*?']/);
    expect(name).not.toMatch(/[[\]/\\:*?]|'$/);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name.toLowerCase()).not.toBe('history');
  }
  expect(sheetNames(['Findings', 'findings'])).toEqual(['Findings', 'findings 2']);
  expect(quotedName("It's")).toBe("'It''s'");
});

test('columns count on after Z', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('texts keep their lines, show what would hide, and are no codes of the format', () => {
  expect(cellText('a\r\nb\u0007\ud800\u202e')).toBe('a\nb\\u0007\\ud800\\u202e');
  expect(cellText('x'.repeat(40_000))).toHaveLength(32_767);
  expect(withoutCodes('_x0041_ _y')).toBe('_x005F_x0041_ _y');
});
