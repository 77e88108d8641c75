/** Identity resolution: how it is governed, and the rulesets. */
import {
  ANCHOR_TYPE_OPTIONS,
  MATCH_METHOD_OPTIONS,
  PRIMARY_DMO_OPTIONS,
  RECONCILIATION_OPTIONS,
} from '../labels/activation-labels.ts';
import { always, answered, choice, flag, items, longText, quantity, references, text, texts } from './builders.ts';
import { foldedGroup, group, type ItemSpec, type RecordSpec } from './field-spec.ts';
import { textOf } from './item-titles.ts';

/** Offered, never set: what most brands know a person by. */
const PRIORITY_IDENTIFIERS = [
  { value: 'email', label: 'Email' },
  { value: 'memberId', label: 'Member id' },
  { value: 'appLogin', label: 'App login' },
  { value: 'certificationId', label: 'Certification id' },
  { value: 'cardHash', label: 'Card hash' },
];

export const IDENTITY: RecordSpec = {
  collection: 'identity',
  noun: 'Identity',
  plural: 'Identity',
  groups: [
    group('governance', 'Governance of identity', [
      text('governance.owner', 'Owner', 'Who answers for who is who.'),
      answered(
        texts('governance.priorityIdentifiers', 'Identifiers by priority', 'The strongest first.', {
          suggestions: PRIORITY_IDENTIFIERS,
        }),
      ),
      quantity(
        'governance.acceptableFalseMergePct',
        'Acceptable false merges',
        'percent',
        'Two people made one: the share the business accepts.',
        '0.1 %',
      ),
      text('governance.reviewer', 'Reviewer', 'Who looks at doubtful merges.'),
      longText(
        'governance.correctionPropagation',
        'How corrections spread',
        'A wrong merge is undone in one place and must reach all others.',
      ),
      longText('governance.thresholdPolicy', 'Threshold policy', 'Who may loosen a match rule, and after which test.'),
    ]),
    group('anonymous', 'Anonymous visitors', [
      longText(
        'anonymousToKnown',
        'From anonymous to known',
        'How a visitor becomes a known person: at login, by a link in an email.',
      ),
    ]),
  ],
};

const CRITERION: ItemSpec = {
  noun: 'criterion',
  titleOf: (item) => textOf([item['dmo'], item['field']].filter(Boolean).join('.'), 'Criterion'),
  start: () => ({ dmo: '', field: '' }),
  fields: [
    always(text('dmo', 'Object', 'The data model object, such as ContactPointEmail.')),
    always(text('field', 'Field', 'The field compared.')),
    choice(
      'method',
      'Compared',
      MATCH_METHOD_OPTIONS,
      'Fuzzy works on first names; normalized on emails, phones and addresses.',
    ),
  ],
};

const MATCH_RULE: ItemSpec = {
  noun: 'match rule',
  titleOf: (item) => {
    const criteria = Array.isArray(item['criteria'])
      ? (item['criteria'] as readonly { readonly field?: unknown }[])
      : [];
    return textOf(criteria.map(({ field }) => textOf(field, '?')).join(' and '), 'Match rule');
  },
  start: () => ({}),
  fields: [
    text('origin', 'Origin', 'Where set, it holds for people of this origin only.'),
    items('criteria', 'Criteria', CRITERION, 'All of them must agree; any one rule is enough.'),
  ],
};

export const RULESET: RecordSpec = {
  collection: 'rulesets',
  noun: 'Ruleset',
  plural: 'Rulesets',
  groups: [
    group('ruleset', 'Ruleset', [
      always(text('dataSpace', 'Data space', 'Where it runs; each data space has its own.')),
      choice('primaryDmo', 'Unifies', PRIMARY_DMO_OPTIONS, 'The object whose records it joins.'),
      references('entityIds', 'Entities', 'entities', 'The entities it brings together.'),
      answered(texts('origins', 'Origins', 'The origins whose people it sees; empty means all.')),
      flag('realTime', 'In real time', 'Matches in the session; exact rules only.'),
    ]),
    group('anchor', 'Anchor', [
      choice(
        'anchor.type',
        'Anchored on',
        ANCHOR_TYPE_OPTIONS,
        'The identifier that holds people together; names and contact points do not last.',
      ),
      flag('anchor.verified', 'Verified', 'Somebody has checked that it belongs to the person.'),
    ]),
    group('matching', 'Matching', [
      items('matchRules', 'Match rules', MATCH_RULE, 'Two records are one person when any rule says so.'),
      choice(
        'reconciliation',
        'Which value wins',
        RECONCILIATION_OPTIONS,
        'For the unified profile, where sources differ.',
      ),
    ]),
    foldedGroup('test', 'Test', [
      flag('tested.passed', 'Test passed', 'Whether it was tried on real records.'),
      quantity('tested.systems', 'Systems in the test', 'count', 'From how many systems records were taken.'),
      text('tested.note', 'Note on the test', 'What came out.'),
    ]),
  ],
};
