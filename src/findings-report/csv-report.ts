/** The findings as a table for spreadsheets: RFC 4180, one row a finding, nothing a spreadsheet would calculate. */
import { withoutFormula } from '../lib/formula.ts';
import { elementName } from './element-name.ts';
import {
  type CheckedFile,
  checkedFiles,
  type FindingsReport,
  isChecked,
  type Listed,
  listedIn,
  problemText,
  type UnusableFile,
} from './report.ts';

/** Without a byte order mark: a browser that saves it for Excel puts one before it. */
export function csvReport(report: FindingsReport): string {
  const titles = new Map(
    checkedFiles(report).flatMap(({ rules }) => rules.map(({ id, title }) => [id as string, title])),
  );
  const rows = report.files.flatMap((file) =>
    isChecked(file)
      ? listedIn(file).map((listed) => findingRow(file, listed, titles.get(listed.finding.ruleId) ?? ''))
      : [unusableRow(file)],
  );
  return csvText([COLUMNS, ...rows]);
}

const COLUMNS: readonly string[] = [
  'Standing',
  'Severity',
  'Rule',
  'Title',
  'Subject',
  'Element',
  'Message',
  'Field',
  'Design',
  'File',
  'Waived by',
  'Waived until',
  'Reason',
];

function findingRow(file: CheckedFile, { finding, standing, waiver }: Listed, title: string): readonly string[] {
  return [
    standing,
    finding.severity,
    finding.ruleId,
    title,
    finding.subject,
    elementName(file.design, finding.subject),
    finding.message,
    finding.field ?? '',
    file.name,
    file.path,
    waiver?.approvedBy ?? '',
    waiver?.expires ?? '',
    waiver?.reason ?? '',
  ];
}

function unusableRow(file: UnusableFile): readonly string[] {
  return ['unusable', 'error', '', 'The file cannot be used', '', '', problemText(file), '', '', file.path, '', '', ''];
}

export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = withoutFormula(text);
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
