import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from './find-chromium.mjs';

interface Given {
  readonly env?: Record<string, string>;
  readonly programs?: readonly string[];
  readonly playwright?: string;
}

const find = ({ env = {}, programs = [], playwright }: Given) =>
  findChromium({ env, isExecutable: (path) => programs.includes(path), playwrightPath: () => playwright ?? null });

const PATH = ['/one', '/two'].join(delimiter);
const onPath = join('/two', 'google-chrome');

test('CHROMIUM_PATH wins over everything', () => {
  const programs = ['/my/chrome', onPath];
  expect(find({ env: { CHROMIUM_PATH: '/my/chrome', PATH }, programs })).toBe('/my/chrome');
});

test('a CHROMIUM_PATH that names nothing is said, not passed over', () => {
  expect(() => find({ env: { CHROMIUM_PATH: '/gone', PATH }, programs: [onPath] })).toThrow('/gone');
});

test('PATH comes before the usual places, and those before the one of Playwright', () => {
  const own = '/own/chrome';
  expect(find({ env: { PATH }, programs: [onPath, '/usr/bin/chromium', own], playwright: own })).toBe(onPath);
  expect(find({ env: { PATH }, programs: ['/usr/bin/chromium', own], playwright: own })).toBe('/usr/bin/chromium');
  expect(find({ env: { PATH }, programs: [own], playwright: own })).toBe(own);
});

test('none is null, also when Playwright names one that was never installed', () => {
  expect(find({ env: { PATH }, playwright: '/own/chrome' })).toBeNull();
  expect(find({})).toBeNull();
});
