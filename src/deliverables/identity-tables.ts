/** Rulesets, policy and key qualifiers of the identity strategy, as tables. */
import type { MatchRule } from '../model/records/activation.ts';
import { isSet } from '../topology/empty.ts';
import { openPolicies } from '../topology/identity-policy.ts';
import type { Link, RulesetNode, Topology } from '../topology/topology.ts';
import { isTested } from './deployment-gates.ts';
import type { CellValue, Table } from './document.ts';
import { entityName, flowName, systemName } from './names.ts';
import { sortedBy, sortedLinks, sortedTexts } from './sorting.ts';
import { columnsOf, tableOf } from './table.ts';
import { said } from './words.ts';

const ruleset = columnsOf<RulesetNode>(({ ruleset }) => `ruleset:${ruleset.id}`);

export const RULESET_COLUMNS = [
  ruleset.text('ruleset', 'Ruleset', ({ ruleset }) => ruleset.id),
  ruleset.text('space', 'Data space', ({ ruleset }) => ruleset.dataSpace, { field: 'dataSpace' }),
  ruleset.text('object', 'Primary object', ({ ruleset }) => ruleset.primaryDmo, { field: 'primaryDmo' }),
  ruleset.text('entities', 'Joins', ({ entities }) => sortedTexts(entities.map(entityName)), { field: 'entityIds' }),
  ruleset.text('origins', 'Origins', ({ ruleset }) => [...(ruleset.origins ?? [])], { field: 'origins' }),
  ruleset.text('anchor', 'Anchor', ({ ruleset }) => anchorText(ruleset), { field: 'anchor', isAsked: true }),
  ruleset.text('rules', 'Match rules, any of', ({ ruleset }) => ruleset.matchRules.map(matchRuleText), {
    field: 'matchRules',
    isAsked: true,
  }),
  ruleset.text('reconciliation', 'Which value wins', ({ ruleset }) => said(ruleset.reconciliation), {
    field: 'reconciliation',
  }),
  ruleset.flag('real-time', 'Real-time', ({ ruleset }) => ruleset.realTime, { field: 'realTime' }),
  ruleset.text('tested', 'Tested', ({ ruleset }) => testedText(ruleset), {
    field: 'tested',
    mark: ({ ruleset }) => (isTested(ruleset) ? null : 'missing'),
  }),
];

export function rulesetTable({ rulesets }: Topology): Table {
  return tableOf({
    id: 'rulesets',
    title: 'Rulesets',
    columns: RULESET_COLUMNS,
    items: sortedBy(rulesets, ({ ruleset }) => ruleset.id),
    rowId: ({ ruleset }) => ruleset.id,
    subject: ({ ruleset }) => `ruleset:${ruleset.id}`,
    emptyText: 'There is no ruleset.',
  });
}

function anchorText({ anchor }: RulesetNode['ruleset']): string | null {
  if (!anchor) return null;
  return `${said(anchor.type) ?? 'open'}, ${anchor.verified ? 'verified' : 'not verified'}`;
}

/** "Last Name (exact) and Email Address (exact, normalized)" */
export function matchRuleText({ origin, criteria }: MatchRule): string {
  const parts = criteria.map(({ dmo, field, method }) => {
    const where = [dmo, field].filter((name) => name !== '').join('.');
    return `${where || 'no field yet'} (${said(method) ?? 'no method yet'})`;
  });
  const rule = parts.length === 0 ? 'no criteria yet' : parts.join(' and ');
  return isSet(origin) ? `${rule}, for records from ${origin}` : rule;
}

function testedText({ tested }: RulesetNode['ruleset']): string {
  if (tested?.passed !== true) return 'no';
  const systems = isSet(tested.systems) ? `, with records of ${tested.systems} systems` : '';
  return `yes${systems}${isSet(tested.note) ? `: ${tested.note}` : ''}`;
}

interface PolicyRow {
  readonly field: string;
  readonly question: string;
  readonly answer: CellValue;
  readonly isOpen: boolean;
}

const policy = columnsOf<PolicyRow>(() => 'identity');

const POLICY_COLUMNS = [
  policy.text('question', 'Question', ({ question }) => question),
  policy.text('answer', 'Answer', ({ answer }) => answer, {
    field: ({ field }) => `governance.${field}`,
    mark: ({ isOpen }) => (isOpen ? 'missing' : null),
  }),
];

export function policyTable(topology: Topology): Table {
  const governance = topology.identity.governance;
  const open = new Set<string>(openPolicies(topology));
  if (!isSet(governance?.owner)) open.add('owner');
  const share = governance?.acceptableFalseMergePct ?? null;
  const answers: readonly (readonly [field: string, question: string, answer: CellValue])[] = [
    ['owner', 'Who decides when two records are one person?', governance?.owner ?? null],
    ['priorityIdentifiers', 'Which identifiers count most?', governance?.priorityIdentifiers ?? null],
    ['thresholdPolicy', 'How is the match threshold set?', governance?.thresholdPolicy ?? null],
    ['acceptableFalseMergePct', 'Which share of merges may be wrong?', share === null ? null : `${share} %`],
    ['reviewer', 'Who reviews doubtful merges?', governance?.reviewer ?? null],
    [
      'correctionPropagation',
      'How do corrections travel back to the sources?',
      governance?.correctionPropagation ?? null,
    ],
  ];
  return tableOf({
    id: 'policy',
    title: 'Identity policy',
    columns: POLICY_COLUMNS,
    items: answers.map(([field, question, answer]) => ({ field, question, answer, isOpen: open.has(field) })),
    rowId: ({ field }) => field,
    subject: () => 'identity',
    emptyText: 'There is no identity policy.',
  });
}

const feed = columnsOf<Link>(({ flow }) => `flow:${flow.id}`);

const QUALIFIER_COLUMNS = [
  feed.text('feed', 'Feed', flowName),
  feed.text('source', 'From', ({ source }) => systemName(source)),
  feed.text('qualifier', 'Key qualifier', ({ flow }) => flow.keyQualifier, { field: 'keyQualifier' }),
  feed.text('origin', 'Origin', ({ flow }) => said(flow.origin), { field: 'origin' }),
  feed.flag('partial', 'Partial identity', ({ flow }) => flow.partialIdentity, { field: 'partialIdentity' }),
];

/** Feeds of parties: ids of two orgs may be equal, and only a qualifier keeps them apart. */
export function qualifierTable({ links }: Topology): Table {
  return tableOf({
    id: 'qualifiers',
    title: 'Key qualifiers',
    columns: QUALIFIER_COLUMNS,
    items: sortedLinks(
      links.filter(({ isIngest, entities }) => isIngest && entities.some(({ entity }) => entity.nature === 'party')),
    ),
    rowId: ({ flow }) => flow.id,
    subject: ({ flow }) => `flow:${flow.id}`,
    emptyText: 'No flow brings persons or companies into Data Cloud.',
  });
}
