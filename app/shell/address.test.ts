import { expect, test } from 'vitest';
import { theme } from '../../src/catalog/themes.ts';
import { isAboutLink } from '../start/foreign-text.ts';
import { parseAddress } from './address.ts';
import { customProperties } from './apply-theme.ts';
import { windowTitle } from './name-window.ts';

test.each([
  ['', { kind: 'start' }],
  ['#', { kind: 'start' }],
  ['#design=abc123', { kind: 'stored', id: 'abc123' }],
  ['#design=../x', { kind: 'start' }],
  ['#d1.AAAA', { kind: 'link', fragment: 'd1.AAAA' }],
  ['#d12.AAAA', { kind: 'link', fragment: 'd12.AAAA' }],
  ['#elsewhere', { kind: 'start' }],
])('the address %j', (hash, address) => expect(parseAddress(hash)).toEqual(address));

test('a pasted link is told from a pasted design', () => {
  expect(isAboutLink('https://headwater.example/app/#d1.AbC_-9')).toBe(true);
  expect(isAboutLink('  d1.AbC_-9\n')).toBe(true);
  expect(isAboutLink('<https://headwater.example/%23d1.AbC_-9>')).toBe(true);
  expect(isAboutLink('Have a look: https://headwater.example/#d1.AbC_-9AbC_-9AbC_-9AbC_-9\nBest')).toBe(true);
  expect(isAboutLink('{"format":"headwater.design"}')).toBe(false);
  expect(isAboutLink('{"format":"headwater.design","summary":"#d1.AbC_-9AbC_-9AbC_-9AbC_-9"}')).toBe(false);
  expect(isAboutLink('see #d1. and more')).toBe(false);
});

test('every colour of the catalogue becomes a custom property of its own', () => {
  const light = new Map(customProperties(theme('light')));
  expect(light.get('--hw-surface-canvas-dot')).toBe(theme('light').surface.canvasDot);
  expect(light.get('--hw-severity-error-text')).toBe(theme('light').severity.error.text);
  expect(light.get('--hw-on-tile')).toBe(theme('light').onTile);
  expect([...light.keys()]).toEqual(customProperties(theme('dark')).map(([name]) => name));
});

test('the window is called after its design', () => {
  expect(windowTitle('Northwind')).toBe('Northwind · Headwater');
  expect(windowTitle('')).toBe('Untitled design · Headwater');
  expect(windowTitle(null)).toBe('Headwater');
});
