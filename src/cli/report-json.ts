/** The findings for machines; the form is part of what the command line promises. */
import type { Finding } from '../rules/rule.ts';
import { countBySeverity } from '../rules/severity.ts';
import { type FileReport, isChecked } from './report.ts';

export function jsonReport(reports: readonly FileReport[]): string {
  return `${JSON.stringify({ format: 'headwater.findings', version: 1, files: reports.map(fileEntry) }, null, 2)}\n`;
}

function fileEntry(report: FileReport): object {
  if (!isChecked(report)) {
    const { path, problems } = report;
    const message = problems.map((problem) => problem.message).join(' ');
    return { path, error: { place: problems[0]?.place ?? 'file', message } };
  }
  const { findings, waived } = report.result;
  return {
    path: report.path,
    name: report.name,
    findings: findings.map(findingEntry),
    waived: waived.map(({ finding, waiver }) => ({ ...findingEntry(finding), waiverId: waiver.id })),
    summary: { ...countBySeverity(findings), waived: waived.length },
  };
}

function findingEntry({ ruleId, severity, subject, message }: Finding): object {
  return { rule: ruleId, severity, subject, message };
}
