/**
 * Everything that must hold, in one run: `npm test`. Its last line is "N passed, N failed".
 *
 * Every stage runs even when an earlier one failed, except what needs a build that did not come about.
 * A static check counts as one test; the suites count theirs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwrightCount, staticCount, sum, vitestCount } from './test-count.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = join(ROOT, '.reports');

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const counts = [
  staticCheck('Types', 'types'),
  staticCheck('Lint and format', 'lint'),
  staticCheck('Layers', 'layers'),
  staticCheck('Sources', 'sources'),
  suite('Unit and property tests', 'test:unit', (code) => vitestCount(join(REPORTS, 'vitest.json'), code)),
  ...builtApp(),
];

const { passed, failed } = sum(counts);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

function builtApp() {
  const build = staticCheck('Build', 'build');
  if (build.failed > 0) return [build];
  return [
    build,
    staticCheck('Bundle size', 'size'),
    suite('Browser tests', 'test:e2e', (code) => playwrightCount(join(REPORTS, 'playwright.json'), code)),
  ];
}

/**
 * @param {string} title
 * @param {string} script
 */
function staticCheck(title, script) {
  return suite(title, script, staticCount);
}

/**
 * @param {string} title
 * @param {string} script of package.json
 * @param {(code: number) => import('./test-count.mjs').Count} count
 */
function suite(title, script, count) {
  console.log(`\n== ${title} (npm run ${script})`);
  const options = { cwd: ROOT, stdio: /** @type {const} */ ('inherit'), shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['run', '--silent', script], options);
  return count(status ?? 1);
}
