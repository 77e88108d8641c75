/**
 * The findings as JUnit XML, for pipelines that show test results: a suite a file, a case a finding, and one for each
 * rule that found nothing. What fails there is what fails the check: new errors.
 */

import { groupBy } from '../lib/group-by.ts';
import { escaped } from '../lib/xml.ts';
import type { RuleMeta } from '../rules/rule.ts';
import {
  type CheckedFile,
  type FileReport,
  type FindingsReport,
  isChecked,
  type Listed,
  listedIn,
  type UnusableFile,
} from './report.ts';

export function junitReport({ files }: FindingsReport): string {
  const suites = files.map(suite);
  const counts = attributes(totalOf(suites.map((one) => one.counts)));
  const body = suites.map(({ xml }) => xml).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Headwater"${counts}>\n${body}</testsuites>\n`;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Case {
  readonly counts: Counts;
  readonly xml: string;
}

function suite(file: FileReport): Case {
  const cases = isChecked(file) ? checkedCases(file) : [unusableCase(file)];
  const counts = totalOf(cases.map((one) => one.counts));
  const body = cases.map(({ xml }) => xml).join('');
  return { counts, xml: `  <testsuite name="${escaped(file.path)}"${attributes(counts)}>\n${body}  </testsuite>\n` };
}

function checkedCases(file: CheckedFile): readonly Case[] {
  const all = groupBy(listedIn(file), ({ finding }) => finding.ruleId);
  const crashes = new Map(file.result.crashes.map(({ ruleId, error }) => [ruleId, error]));
  return file.rules.flatMap((meta) => {
    if (crashes.has(meta.id)) return [crashedCase(meta, crashes.get(meta.id))];
    const found = all.get(meta.id) ?? [];
    return found.length === 0
      ? [testCase(meta.id, meta.title, NOTHING, '')]
      : found.map((one) => findingCase(meta, one));
  });
}

const NOTHING: Omit<Counts, 'tests'> = { failures: 0, errors: 0, skipped: 0 };

function findingCase({ id, title }: RuleMeta, { finding, standing, waiver }: Listed): Case {
  const { severity, message, subject } = finding;
  const name = `${title}: ${subject}`;
  if (waiver !== null) return skipped(id, name, `waived by ${waiver.approvedBy ?? ''}: ${waiver.reason}`, message);
  if (standing === 'known') return skipped(id, name, 'known to the baseline', message);
  if (severity !== 'error')
    return testCase(id, name, NOTHING, `<system-out>${escaped(`${severity}: ${message}`)}</system-out>`);
  const failure = `<failure type="${severity}" message="${attribute(message)}">${escaped(`${message}\n${id} ${subject}`)}</failure>`;
  return testCase(id, name, { ...NOTHING, failures: 1 }, failure);
}

function skipped(ruleId: string, name: string, why: string, message: string): Case {
  const xml = `<skipped message="${attribute(`${why} (${message})`)}"/>`;
  return testCase(ruleId, name, { ...NOTHING, skipped: 1 }, xml);
}

function crashedCase({ id, title }: RuleMeta, error: unknown): Case {
  return testCase(
    id,
    title,
    { ...NOTHING, errors: 1 },
    `<error type="rule" message="${attribute(`The rule failed: ${String(error)}`)}"/>`,
  );
}

function unusableCase({ problems }: UnusableFile): Case {
  const lines = problems.map(({ message }) => message);
  const xml = `<error type="file" message="${attribute(lines[0] ?? '')}">${escaped(lines.join('\n'))}</error>`;
  return testCase('file', 'The file can be used', { ...NOTHING, errors: 1 }, xml);
}

function testCase(ruleId: string, name: string, counts: Omit<Counts, 'tests'>, inner: string): Case {
  const head = `    <testcase classname="${attribute(ruleId)}" name="${attribute(name)}" time="0"`;
  return { counts: { tests: 1, ...counts }, xml: inner === '' ? `${head}/>\n` : `${head}>${inner}</testcase>\n` };
}

/** Line breaks in an attribute would be read as blanks. */
function attribute(text: string): string {
  return escaped(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function totalOf(all: readonly Counts[]): Counts {
  const sum = (name: keyof Counts) => all.reduce((total, counts) => total + counts[name], 0);
  return { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') };
}

function attributes({ tests, failures, errors, skipped: left }: Counts): string {
  return ` tests="${tests}" failures="${failures}" errors="${errors}" skipped="${left}" time="0"`;
}
