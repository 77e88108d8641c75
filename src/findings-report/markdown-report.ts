/** The findings as a page: for a wiki, a pull request, a mail. */

import { groupBy } from '../lib/group-by.ts';
import type { RuleMeta, Severity } from '../rules/rule.ts';
import { countBySeverity, SEVERITIES } from '../rules/severity.ts';
import { listed as listedNames } from '../rules/wording.ts';
import { counted } from './counted.ts';
import { elementName } from './element-name.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import {
  type CheckedFile,
  type FileReport,
  type FindingsReport,
  isChecked,
  type Listed,
  listedIn,
  newFindings,
  problemText,
} from './report.ts';

export function markdownReport(report: FindingsReport): string {
  const blocks = report.files.map((file) => fileBlock(file, report));
  return `${['# Headwater findings', ...blocks].join('\n\n')}\n`;
}

function fileBlock(file: FileReport, report: FindingsReport): string {
  if (!isChecked(file)) {
    return `## ${markdownCode(file.path)}\n\n**This file cannot be used.** ${markdownText(problemText(file))}`;
  }
  const head = `## ${markdownText(file.name || file.path)}`;
  const lines = [head, summary(file, report), ...sections(file, report)];
  return lines.filter((line) => line !== '').join('\n\n');
}

function summary(file: CheckedFile, { baseline }: FindingsReport): string {
  const counts = countBySeverity(file.result.findings);
  const said = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    counted(counts[severity], severity),
  );
  if (file.result.waived.length > 0) said.push(`${file.result.waived.length} waived`);
  const total = said.length === 0 ? 'Nothing found' : capital(listedNames(said));
  const known = baseline === null ? '' : ` ${newFindings(file).length} new, ${file.known.size} known.`;
  return `${markdownCode(file.path)}: ${total}.${known} ${file.rules.length} rules looked.`;
}

function sections(file: CheckedFile, report: FindingsReport): readonly string[] {
  const all = listedIn(file);
  const open = SEVERITIES.map((severity) =>
    section(
      HEADINGS[severity],
      all.filter(({ finding, waiver }) => waiver === null && finding.severity === severity),
      file,
      report,
    ),
  );
  return [
    ...open,
    section(
      'Waived',
      all.filter(({ waiver }) => waiver !== null),
      file,
      report,
    ),
  ];
}

const HEADINGS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Info' };

function section(heading: string, all: readonly Listed[], file: CheckedFile, report: FindingsReport): string {
  if (all.length === 0) return '';
  const groups = groupBy(all, ({ finding }) => finding.ruleId);
  const blocks = [...groups].map(([ruleId, group]) => ruleBlock(ruleId, group, file, report));
  return [`### ${heading} (${all.length})`, ...blocks].join('\n\n');
}

function ruleBlock(ruleId: string, group: readonly Listed[], file: CheckedFile, report: FindingsReport): string {
  const meta = file.rules.find(({ id }) => id === ruleId);
  const items = group.map((listed) => item(listed, file, report));
  return `**${markdownText(meta?.title ?? ruleId)}** (${ruleLink(ruleId, meta, report)})\n\n${items.join('\n')}`;
}

function ruleLink(ruleId: string, meta: RuleMeta | undefined, { docs, pageOf }: FindingsReport): string {
  const code = markdownCode(ruleId);
  return docs === null || !meta || pageOf(ruleId) === null ? code : `[${code}](<${docs}rules/${ruleId}.md>)`;
}

function item({ finding, standing, waiver }: Listed, { design }: CheckedFile, { baseline }: FindingsReport): string {
  const where = `${markdownText(elementName(design, finding.subject))}, ${markdownCode(finding.subject)}`;
  const message = markdownText(finding.message);
  if (waiver !== null) {
    const until = waiver.expires ? ` until ${markdownText(waiver.expires)}` : '';
    const why = `waived by ${markdownText(waiver.approvedBy ?? '')}${until}: ${markdownText(waiver.reason)}`;
    return `- ~~${message}~~ (${where}; ${why})`;
  }
  return `- ${baseline !== null && standing === 'new' ? '**New:** ' : ''}${message} (${where})`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
