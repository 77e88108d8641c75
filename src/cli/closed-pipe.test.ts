import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const design = pathOf('../testing/cases/c02-sports-lifestyle-brand-three-layer-target.design.json');
const command = (...words: readonly string[]) => ['--import', 'tsx', pathOf('main.ts'), ...words];

function start(...words: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, command(...words), { cwd: pathOf('../..') });
}

test('who stops reading in the middle gets neither a stack trace nor another exit code', async () => {
  const child = start('export', design, '--to', 'svg');
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  // Closed before anything comes, as by a reader that has seen enough.
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect(complaints).toBe('');
  expect(code).toBe(0);
});

test('nor does who stops reading the complaints', async () => {
  const child = start('check', 'no-such-file.json');
  child.stderr.destroy();
  child.stdout.resume();
  const [code] = await once(child, 'close');
  expect(code).toBe(2);
});

test.runIf(process.platform === 'linux')('a full disk is said in a sentence, and is no finding', async () => {
  const child = spawn(process.execPath, command('check', design), {
    cwd: pathOf('../..'),
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  });
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const [code] = await once(child, 'close');
  expect(complaints).toBe('Standard output: It cannot be written: there is no space left.\n');
  expect(code).toBe(2);
});
