/**
 * The findings as SARIF 2.1.0, which code scanning reads: rules with their help, results with line, fingerprint and
 * fixes, waivers as suppressions.
 */
import { distinct } from './distinct.ts';
import { type CheckedFile, checkedFiles, type FindingsReport, isChecked } from './report.ts';
import { sarifResults } from './sarif-results.ts';
import { sarifRules } from './sarif-rules.ts';
import { artifactLocation } from './sarif-uri.ts';

export function sarifReport(report: FindingsReport): string {
  const { rules, indexOf } = sarifRules(report);
  const run = {
    tool: { driver: { name: 'Headwater', rules } },
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report)],
    artifacts: distinct(report.files.map(({ path }) => ({ location: artifactLocation(path) }))),
    results: checkedFiles(report).flatMap((file) => sarifResults(file, report, indexOf)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** A file that cannot be used and a rule that crashed are no findings, and no silence either. */
function invocation({ files }: FindingsReport): object {
  const notifications = files.flatMap((file) =>
    isChecked(file) ? crashes(file) : file.problems.map(({ message }) => notification(message, file.path)),
  );
  return { executionSuccessful: notifications.length === 0, toolExecutionNotifications: distinct(notifications) };
}

function crashes({ path, result }: CheckedFile): readonly object[] {
  return result.crashes.map(({ ruleId, error }) => notification(`The rule ${ruleId} failed: ${String(error)}`, path));
}

function notification(text: string, path: string): object {
  return {
    level: 'error',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  };
}
