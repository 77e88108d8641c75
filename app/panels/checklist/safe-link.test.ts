import { expect, test } from 'vitest';
import { safeLink } from './safe-link.ts';

test.each([
  ['https://wiki.example/identity', 'https://wiki.example/identity'],
  ['http://wiki.example/', 'http://wiki.example/'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,<script>', null],
  ['wiki', null],
  ['', null],
  [null, null],
])('%s', (text, link) => {
  expect(safeLink(text)).toBe(link);
});
