import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { playwrightCount, sum, vitestCount } from './test-count.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-count-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const unit = (passed: number, failed: number, testResults: object[] = []) =>
  report({ numPassedTests: passed, numFailedTests: failed, testResults });
const browser = (expected: number, unexpected: number, flaky: number) =>
  report({ stats: { expected, unexpected, flaky } });

test('counts what the suites report', () => {
  expect(vitestCount(unit(7, 0), 0)).toEqual({ passed: 7, failed: 0 });
  expect(vitestCount(unit(7, 2), 1)).toEqual({ passed: 7, failed: 2 });
  expect(playwrightCount(browser(5, 1, 1), 1)).toEqual({ passed: 6, failed: 1 });
});

test('a test file that does not load is a failure', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  expect(vitestCount(unit(7, 0, [unloaded]), 1)).toEqual({ passed: 7, failed: 1 });
});

test('a suite that fails without a failed test, or runs none, is a failure', () => {
  expect(vitestCount(unit(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
  expect(vitestCount(unit(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightCount(browser(0, 0, 0), 0)).toEqual({ passed: 0, failed: 1 });
});

test('no report, or half of one, is a failure', () => {
  const path = join(folder, 'report.json');
  expect(vitestCount(path, 0)).toEqual({ passed: 0, failed: 1 });
  writeFileSync(path, '{"stats":');
  expect(playwrightCount(path, 0)).toEqual({ passed: 0, failed: 1 });
});

test('sums the stages', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 3, failed: 2 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
