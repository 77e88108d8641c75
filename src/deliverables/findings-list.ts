/** What the rules found, gravest first, and what was waived, by whom and why. */
import { elementName } from '../findings-report/element-name.ts';
import { counted } from '../lib/counted.ts';
import type { Design } from '../model/design.ts';
import type { Waiver } from '../model/records/governance.ts';
import { CUSTOM_GROUP, type Finding, type RuleMeta, type Severity } from '../rules/rule.ts';
import { countBySeverity, SEVERITIES } from '../rules/severity.ts';
import { bullets, heading, paragraph } from './blocks.ts';
import type { Deliverable } from './deliverable.ts';
import { sortedBy, sortedTexts } from './sorting.ts';
import type { Source } from './source.ts';
import { columnsOf, tableOf } from './table.ts';

export const findings: Deliverable = {
  id: 'findings',
  title: 'Findings',
  about: 'What the rules found, gravest first; waived findings struck through, with who and why.',
  blocks(source) {
    return [
      paragraph(summaryOf(source)),
      tableOf({
        id: 'findings',
        title: 'Findings',
        isMain: true,
        columns: findingColumns(source),
        items: findingRows(source),
        rowId: ({ finding, waiver }) => `${finding.ruleId} ${finding.subject}${waiver ? ' waived' : ''}`,
        subject: ({ finding }) => finding.subject,
        isStruck: ({ waiver }) => waiver !== null,
        emptyText: 'No finding is open, and none is waived.',
      }),
      ...crashBlocks(source),
    ];
  },
};

export interface FindingRow {
  readonly finding: Finding;
  readonly waiver: Waiver | null;
}

/** Open ones by severity, in the order of the rules, by subject; then the waived ones likewise. */
export function findingRows({ findings, waived, rules }: Source): readonly FindingRow[] {
  const rows: readonly FindingRow[] = [...findings.map((finding) => ({ finding, waiver: null })), ...waived];
  const rankOf = new Map<string, number>(rules.map(({ id }, rank) => [id, rank]));
  return sortedBy(
    rows,
    ({ waiver }) => (waiver ? 1 : 0),
    ({ finding }) => SEVERITIES.indexOf(finding.severity),
    ({ finding }) => (isCustom(finding) ? rules.length : (rankOf.get(finding.ruleId) ?? rules.length)),
    ({ finding }) => finding.ruleId,
    ({ finding }) => finding.subject,
  );
}

/** Rules of the design come last, by their ids: their order is that of the file. */
function isCustom({ ruleId }: Finding): boolean {
  return ruleId.startsWith(`${CUSTOM_GROUP}/`);
}

/** "2 errors, 5 warnings and 1 info" */
export function countText(counts: Readonly<Record<Severity, number>>): string {
  const said = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    severity === 'info' ? `${counts.info} info` : counted(counts[severity], severity),
  );
  if (said.length === 0) return 'nothing found';
  const last = said.pop() ?? '';
  return said.length === 0 ? last : `${said.join(', ')} and ${last}`;
}

function summaryOf({ findings, waived, rules, today }: Source): string {
  const text = countText(countBySeverity(findings));
  const aside = waived.length === 0 ? '' : ` ${waived.length} waived.`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}, by ${counted(rules.length, 'rule')} on ${today}.${aside}`;
}

function findingColumns({ topology, rules }: Source) {
  const titles = new Map<string, RuleMeta>(rules.map((meta) => [meta.id, meta]));
  const finding = columnsOf<FindingRow>(({ finding }) => finding.subject);
  const design: Design = topology.design;
  return [
    finding.text('severity', 'Severity', ({ finding }) => finding.severity),
    finding.text('rule', 'Rule', ({ finding }) => titles.get(finding.ruleId)?.title ?? finding.ruleId),
    finding.text('element', 'Element', ({ finding }) => elementName(design, finding.subject), {
      field: ({ finding }) => finding.field,
    }),
    finding.text('message', 'What was found', ({ finding }) => finding.message),
    finding.text('id', 'Id', ({ finding }) => `${finding.ruleId} ${finding.subject}`),
    finding.text('waived-by', 'Waived by', ({ waiver }) => waiver?.approvedBy ?? null),
    finding.date('until', 'Until', ({ waiver }) => waiver?.expires ?? null),
    finding.text('reason', 'Reason', ({ waiver }) => waiver?.reason ?? null),
  ];
}

/** A rule that fails says nothing, which must not look like nothing found. */
function crashBlocks({ crashes }: Source) {
  if (crashes.length === 0) return [];
  return [heading('Rules that could not be run'), bullets(sortedTexts(crashes.map(({ ruleId }) => ruleId)))];
}
