/** Counts what passed and failed from the reports of the suites; a stage that broke is never counted as silence. */
import { readFileSync } from 'node:fs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return counts.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * @param {number} exitCode
 * @returns {Count}
 */
export function staticCount(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A file that does not even load has no tests in the report and counts as one failure.
 * @param {string} path
 * @param {number} exitCode
 */
export function vitestCount(path, exitCode) {
  return suiteCount(path, exitCode, (report) => {
    const unloaded = report.testResults.filter(
      (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  });
}

/**
 * On CI a test is tried twice, since other work on the machine can starve a browser; one that passed then is named
 * flaky in the list and counts as passed. Elsewhere it is tried once.
 * @param {string} path
 * @param {number} exitCode
 */
export function playwrightCount(path, exitCode) {
  return suiteCount(path, exitCode, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

/**
 * @param {string} path
 * @param {number} exitCode
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function suiteCount(path, exitCode, read) {
  const count = readReport(path, read);
  if (!count) return { passed: 0, failed: 1 };
  const isUnexplained = count.failed === 0 && (exitCode !== 0 || count.passed === 0);
  return isUnexplained ? { passed: count.passed, failed: 1 } : count;
}

/**
 * @param {string} path
 * @param {(report: any) => Count} read
 */
function readReport(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
