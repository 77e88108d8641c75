/** The findings for machines; the form is part of what the command line promises. */
import type { Finding } from '../rules/rule.ts';
import { countBySeverity } from '../rules/severity.ts';
import { type CheckedFile, type FileReport, type FindingsReport, isChecked, problemText } from './report.ts';

export const FINDINGS_FORMAT = 'headwater.findings';
export const FINDINGS_VERSION = 1;

export function jsonReport({ files, baseline }: FindingsReport): string {
  const entries = files.map((file) => fileEntry(file, baseline !== null));
  return `${JSON.stringify({ format: FINDINGS_FORMAT, version: FINDINGS_VERSION, files: entries }, null, 2)}\n`;
}

function fileEntry(report: FileReport, hasBaseline: boolean): object {
  if (isChecked(report)) return checkedEntry(report, hasBaseline);
  return { path: report.path, error: { place: report.problems[0]?.place ?? 'file', message: problemText(report) } };
}

/** With a baseline all findings are listed still, so that the report can be the next one. */
function checkedEntry({ path, name, result, known }: CheckedFile, hasBaseline: boolean): object {
  const { findings, waived } = result;
  return {
    path,
    name,
    findings: findings.map((finding) => ({
      ...findingEntry(finding),
      ...(hasBaseline && { known: known.has(finding) }),
    })),
    waived: waived.map(({ finding, waiver }) => ({ ...findingEntry(finding), waiverId: waiver.id })),
    summary: { ...countBySeverity(findings), waived: waived.length, ...(hasBaseline && { known: known.size }) },
  };
}

function findingEntry({ ruleId, severity, subject, message }: Finding): object {
  return { rule: ruleId, severity, subject, message };
}
