/** What makes a design reviewable: governance, reporting, smoke tests, waivers. */
import { SMOKE_TEST_KIND_OPTIONS } from '../labels/governance-labels.ts';
import { always, choice, date, longText, quantity, references, text } from './builders.ts';
import { group, type RecordSpec } from './field-spec.ts';

export const GOVERNANCE: RecordSpec = {
  collection: 'governance',
  noun: 'Governance',
  plural: 'Governance',
  groups: [
    group('governance', 'Governance', [
      text('frequencyCap', 'Frequency cap', 'How often one person may be contacted, over all channels.'),
      text('audienceExclusion', 'Who is left out', 'How people in a complaint or a running journey are excluded.'),
      longText('consent', 'Consent', 'Where consent is captured, held and honoured.'),
      longText('segmentChangeProcess', 'Changing a segment', 'Who may change a definition, and who is told.'),
      date('mapReviewedOn', 'Integration map reviewed on', 'When somebody last compared the map with what runs.'),
    ]),
  ],
};

export const REPORTING: RecordSpec = {
  collection: 'reporting',
  noun: 'Reporting',
  plural: 'Reporting',
  groups: [
    group('reporting', 'Cross-cloud reporting', [
      longText('strategy', 'Strategy', 'Where figures from several clouds are put together.'),
      text('owner', 'Owner', 'Who answers for the figures.'),
    ]),
  ],
};

export const SMOKE_TEST: RecordSpec = {
  collection: 'smokeTests',
  noun: 'Smoke test',
  plural: 'Smoke tests',
  groups: [
    group('test', 'Smoke test', [
      choice('kind', 'Kind', SMOKE_TEST_KIND_OPTIONS, 'At least one should break something on purpose.'),
      references('flowIds', 'Flows', 'flows', 'The flows it walks through.'),
      longText('action', 'Do', 'What is done in the first system.'),
      longText('assertion', 'Expect', 'What must then be found in the last one.'),
      quantity('maxWaitMs', 'Wait at most', 'ms', 'Twice the p95 of the flow is a fair limit.'),
      text('keyUsed', 'Found by', 'The key by which the record is looked up.'),
    ]),
  ],
};

export const WAIVER: RecordSpec = {
  collection: 'waivers',
  noun: 'Waiver',
  plural: 'Waivers',
  groups: [
    group('waiver', 'Waiver', [
      always(text('ruleId', 'Rule', 'Its id, such as keys/no-shared-key.')),
      always(text('subject', 'Element', 'As in findings, such as flow:f1; * stands for all.')),
      always(longText('reason', 'Reason', 'A waiver without one does not hold.')),
      text('approvedBy', 'Approved by', 'A waiver without approval does not hold.'),
      date('expires', 'Expires', 'The last day on which it holds; empty means never.'),
    ]),
  ],
};
