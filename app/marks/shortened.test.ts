import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test('a text that is too long to read ends in an ellipsis', () => {
  expect(shortened('abcdef', 6)).toBe('abcdef');
  expect(shortened('abcdefg', 6)).toBe('abcde…');
  expect(shortened('W'.repeat(10_000)).length).toBeLessThan(1000);
});
