import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled, whyTooOld } from './setup.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const react = { version: '19.0.0', integrity: 'sha512-a' };
const elsewhere = { version: '1.0.0', integrity: 'sha512-b', optional: true };

function given(wanted: object, present: object | null, files: readonly string[] = ['react']): void {
  write('package-lock.json', { packages: { '': {}, ...wanted } });
  if (present) write('node_modules/.package-lock.json', { packages: present });
  for (const name of files) write(`node_modules/${name}/package.json`, {});
}

function write(path: string, content: object): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(content));
}

test('a fresh clone is not installed', () => {
  given({ 'node_modules/react': react }, null, []);
  expect(isInstalled(folder)).toBe(false);
});

test('what matches the lock is installed, packages for other machines left out', () => {
  given({ 'node_modules/react': react, 'node_modules/for-mac': elsewhere }, { 'node_modules/react': react });
  expect(isInstalled(folder)).toBe(true);
});

test.each([
  ['another version', { 'node_modules/react': { ...react, version: '18.0.0' } }, ['react']],
  ['other content', { 'node_modules/react': { ...react, integrity: 'sha512-z' } }, ['react']],
  ['a package too few', {}, []],
  ['a package too many', { 'node_modules/react': react, 'node_modules/left': react }, ['react', 'left']],
  ['a folder that was deleted', { 'node_modules/react': react }, []],
])('%s is not installed', (_name, present, files) => {
  given({ 'node_modules/react': react }, present, files);
  expect(isInstalled(folder)).toBe(false);
});

test.each(['20.19.0', '20.20.2', '22.0.0', '100.0.0'])('Node %s will do', (version) => {
  expect(whyTooOld(version)).toBeNull();
});

test.each(['20.18.9', '18.20.4', '8.17.0'])('Node %s is too old, and the message names both versions', (version) => {
  expect(whyTooOld(version)).toContain(version);
  expect(whyTooOld(version)).toContain('20.19.0');
});
