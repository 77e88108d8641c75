/** The findings for people: a block a file, gravest first, each with its rule and subject to look up or to waive. */
import type { WaivedFinding } from '../rules/lint.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { countBySeverity, SEVERITIES } from '../rules/severity.ts';
import { plain } from './plain.ts';
import { type CheckedFile, type FileReport, isChecked } from './report.ts';

export function textReport(reports: readonly FileReport[], hasColor: boolean): string {
  const paint = hasColor ? painted : asIs;
  const blocks = reports.map((report) =>
    isChecked(report) ? fileBlock(report, paint) : unusableBlock(report.path, paint),
  );
  return `${blocks.join('\n')}${reports.length > 1 ? `\n${totalLine(reports, paint)}` : ''}`;
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

function fileBlock({ path, name, profile, result, rulesRun }: CheckedFile, paint: Paint): string {
  const head = `${paint('bold', plain(path))}${name === '' ? '' : `  ${plain(name)}`}`;
  const groups = SEVERITIES.map((severity) => group(severity, result.findings, paint));
  const lines = [head, ...groups, waivedGroup(result.waived, paint), summary(result.findings, result.waived, paint)];
  const rules = paint(
    'dim',
    `  ${rulesRun} ${profile === 'core' ? 'core rules' : 'rules, core and extended,'} looked.`,
  );
  return `${lines.filter((line) => line !== '').join('\n\n')}${rules}\n`;
}

function group(severity: Severity, findings: readonly Finding[], paint: Paint): string {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return '';
  const heading = `  ${paint(severity, `${MARKS[severity]} ${counted(own.length, severity)}`)}`;
  return [heading, ...own.map((finding) => findingLines(finding, paint))].join('\n');
}

const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' };

function findingLines({ message, ruleId, subject }: Finding, paint: Paint): string {
  return `    ${plain(message)}\n      ${paint('dim', `${ruleId}  ${plain(subject)}`)}`;
}

function waivedGroup(waived: readonly WaivedFinding[], paint: Paint): string {
  if (waived.length === 0) return '';
  const lines = waived.map(({ finding, waiver }) => {
    const until = waiver.expires ? `, until ${plain(waiver.expires)}` : '';
    const why = `waived by ${plain(waiver.approvedBy ?? '')}${until}: ${plain(waiver.reason)}`;
    return `${findingLines(finding, paint)}\n      ${paint('dim', why)}`;
  });
  return [`  ${paint('dim', `○ ${waived.length} waived`)}`, ...lines].join('\n');
}

function summary(findings: readonly Finding[], waived: readonly WaivedFinding[], paint: Paint): string {
  const counts = countBySeverity(findings);
  const said = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    counted(counts[severity], severity),
  );
  if (waived.length > 0) said.push(`${waived.length} waived`);
  if (findings.length === 0) said.unshift('nothing found');
  const style = SEVERITIES.find((severity) => counts[severity] > 0) ?? 'good';
  return `  ${paint(style, `${findings.length === 0 ? '✔ ' : ''}${said.join(', ')}.`)}`;
}

function unusableBlock(path: string, paint: Paint): string {
  return `${paint('bold', plain(path))}\n\n  ${paint('error', '✖ cannot be used')}\n`;
}

function totalLine(reports: readonly FileReport[], paint: Paint): string {
  const checked = reports.filter(isChecked);
  const counts = countBySeverity(checked.flatMap(({ result }) => result.findings));
  const said = SEVERITIES.map((severity) => counted(counts[severity], severity));
  const unusable = reports.length - checked.length;
  if (unusable > 0) said.push(`${unusable} unusable`);
  return `${paint('bold', `${reports.length} files: ${said.join(', ')}.`)}\n`;
}

function counted(count: number, severity: Severity): string {
  if (severity === 'info') return `${count} info`;
  return `${count} ${severity}${count === 1 ? '' : 's'}`;
}
