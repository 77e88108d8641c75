import { expect, test } from 'vitest';
import { linkAdvice, scansAsCode } from './link-advice.ts';

test.each([
  [1, 'good'],
  [2_000, 'good'],
  [8_000, 'good'],
  [8_001, 'warning'],
  [32_000, 'warning'],
  [32_001, 'refused'],
])('a link of %d characters is %s', (length, tone) => {
  expect(linkAdvice(length).tone).toBe(tone);
});

test('each step says something else', () => {
  expect(new Set([2_000, 8_000, 32_000, 32_001].map((length) => linkAdvice(length).text)).size).toBe(4);
});

test('a code is offered only while it still scans', () => {
  expect(scansAsCode(900)).toBe(true);
  expect(scansAsCode(3_000)).toBe(false);
});
