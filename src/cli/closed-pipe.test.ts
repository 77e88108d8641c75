import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test('who stops reading in the middle gets neither a stack trace nor another exit code', async () => {
  const design = pathOf('../testing/cases/c02-sports-lifestyle-brand-three-layer-target.design.json');
  const child = spawn(process.execPath, ['--import', 'tsx', pathOf('main.ts'), 'export', design, '--to', 'svg'], {
    cwd: pathOf('../..'),
  });
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
