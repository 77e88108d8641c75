/** The findings for people at a terminal: gravest first, grouped by rule, each with its subject to look up or to waive. */

import { groupBy } from '../lib/group-by.ts';
import { plain } from '../lib/plain.ts';
import type { Severity } from '../rules/rule.ts';
import { countBySeverity, SEVERITIES } from '../rules/severity.ts';
import { counted } from './counted.ts';
import {
  type CheckedFile,
  checkedFiles,
  type FindingsReport,
  isChecked,
  type Listed,
  listedIn,
  newFindings,
} from './report.ts';

/** Known findings are counted, not listed: they are not what anybody asks about. */
export function textReport(report: FindingsReport, hasColor: boolean): string {
  const paint = hasColor ? painted : asIs;
  const blocks = report.files.map((file) =>
    isChecked(file) ? fileBlock(file, report, paint) : unusableBlock(file.path, paint),
  );
  return `${blocks.join('\n')}${report.files.length > 1 ? `\n${totalLine(report, paint)}` : ''}`;
}

type Style = 'bold' | 'dim' | Severity | 'good';
type Paint = (style: Style, text: string) => string;

/** SGR codes: bold, faint, red, yellow, cyan, green. */
const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, error: 31, warning: 33, info: 36, good: 32 };

function painted(style: Style, text: string): string {
  return `\u001b[${CODES[style]}m${text}\u001b[0m`;
}

function asIs(_style: Style, text: string): string {
  return text;
}

function fileBlock(file: CheckedFile, { baseline }: FindingsReport, paint: Paint): string {
  const { path, name, profile, rules } = file;
  const head = `${paint('bold', plain(path))}${name === '' ? '' : `  ${plain(name)}`}`;
  const all = listedIn(file);
  const isNew = baseline !== null;
  const groups = SEVERITIES.map((severity) => {
    const own = all.filter(({ finding, standing }) => standing === 'new' && finding.severity === severity);
    const heading = `${MARKS[severity]} ${isNew ? newCounted(own.length, severity) : counted(own.length, severity)}`;
    return group(own, paint(severity, heading), file, paint);
  });
  const waived = all.filter(({ standing }) => standing === 'waived');
  const lines = [head, ...groups, group(waived, paint('dim', `○ ${waived.length} waived`), file, paint)];
  const looked = `  ${rules.length} ${RULES[profile ?? 'chosen']} looked.`;
  const foot = `${summary(file, isNew, paint)}${paint('dim', looked)}`;
  return `${[...lines.filter((line) => line !== ''), foot].join('\n\n')}\n`;
}

const RULES = { core: 'core rules', extended: 'rules, core and extended,', chosen: 'chosen rules' } as const;
const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' };

function newCounted(count: number, severity: Severity): string {
  return counted(count, severity).replace(' ', ' new ');
}

function group(all: readonly Listed[], heading: string, { rules }: CheckedFile, paint: Paint): string {
  if (all.length === 0) return '';
  const blocks = [...groupBy(all, ({ finding }) => finding.ruleId)].map(([ruleId, own]) => {
    const title = rules.find(({ id }) => id === ruleId)?.title ?? '';
    const count = own.length > 1 ? ` (${own.length})` : '';
    return [
      `    ${paint('bold', plain(ruleId))}${paint('dim', `  ${plain(title)}${count}`)}`,
      ...own.map((one) => lines(one, paint)),
    ];
  });
  return [`  ${heading}`, ...blocks.flat()].join('\n');
}

function lines({ finding, waiver }: Listed, paint: Paint): string {
  const said = `      ${plain(finding.message)}\n        ${paint('dim', plain(finding.subject))}`;
  if (waiver === null) return said;
  const until = waiver.expires ? `, until ${plain(waiver.expires)}` : '';
  const why = `waived by ${plain(waiver.approvedBy ?? '')}${until}: ${plain(waiver.reason)}`;
  return `${said}\n        ${paint('dim', why)}`;
}

function summary(file: CheckedFile, isNew: boolean, paint: Paint): string {
  const found = newFindings(file);
  const counts = countBySeverity(found);
  const said = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    counted(counts[severity], severity),
  );
  if (found.length === 0) said.unshift(isNew ? 'nothing new' : 'nothing found');
  if (file.result.waived.length > 0) said.push(`${file.result.waived.length} waived`);
  if (isNew) said.push(`${file.known.size} known`);
  const style = SEVERITIES.find((severity) => counts[severity] > 0) ?? 'good';
  return `  ${paint(style, `${found.length === 0 ? '✔ ' : ''}${said.join(', ')}.`)}`;
}

function unusableBlock(path: string, paint: Paint): string {
  return `${paint('bold', plain(path))}\n\n  ${paint('error', '✖ cannot be used')}\n`;
}

function totalLine(report: FindingsReport, paint: Paint): string {
  const checked = checkedFiles(report);
  const counts = countBySeverity(checked.flatMap(newFindings));
  const said = SEVERITIES.map((severity) => counted(counts[severity], severity));
  const known = checked.reduce((sum, file) => sum + file.known.size, 0);
  if (report.baseline !== null) said.push(`${known} known`);
  const unusable = report.files.length - checked.length;
  if (unusable > 0) said.push(`${unusable} unusable`);
  return `${paint('bold', `${report.files.length} files: ${said.join(', ')}.`)}\n`;
}
