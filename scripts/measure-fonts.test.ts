import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { advancesSource } from './measure-fonts.ts';

test('the advance table is that of the installed fonts', () => {
  const written = readFileSync(new URL('../src/scene/glyph-advances.ts', import.meta.url), 'utf8');
  expect(written).toBe(advancesSource());
});
