/** The design as a whole. */
import { RULE_PROFILE_OPTIONS, SEVERITY_SETTING_OPTIONS, STATUS_OPTIONS } from '../labels/governance-labels.ts';
import { always, answered, choice, longText, moment, quantity, required, text, texts } from './builders.ts';
import { foldedGroup, group, type RecordSpec } from './field-spec.ts';

export const ABOUT: RecordSpec = {
  collection: 'about',
  noun: 'Design',
  plural: 'Designs',
  groups: [
    group('about', 'About', [
      always(text('name', 'Name', 'What the design is called in lists, files and exports.')),
      text('client', 'Client', 'For whom the design is made.'),
      longText('summary', 'Summary', 'What the design is for, in a few sentences.'),
      choice('status', 'Status', STATUS_OPTIONS, 'A draft keeps "not answered yet" findings apart as to-dos.'),
      answered(texts('journeys', 'Journeys', 'The customer journeys that the design must carry.')),
    ]),
    foldedGroup('context', 'Volumes and context', [
      quantity(
        'context.casesPerDay',
        'Cases per day',
        'per-day',
        'Decides whether mirroring every case update is too much for a data stream.',
      ),
      quantity(
        'context.unifiedProfiles',
        'Unified profiles',
        'count',
        'How many unified profiles identity resolution is to produce.',
      ),
      longText(
        'context.notes',
        'Notes on the context',
        'What else an architect should know before judging the design.',
      ),
    ]),
    foldedGroup('rules', 'Rules', [
      choice('ruleProfile', 'Rules shown', RULE_PROFILE_OPTIONS, 'Core rules unless you ask for all 82.'),
      quantity(
        'ruleParams.hotBudgetMs',
        'Hot-path budget',
        'ms',
        'An interaction with at most this latency budget counts as hot. 3 s unless set.',
      ),
      quantity(
        'ruleParams.caseWritePerDay',
        'Case updates that are too many',
        'per-day',
        'From here on mirroring case updates is a warning. 10,000 a day unless set.',
      ),
      quantity('ruleParams.graphEdges', 'Most edges in a data graph', 'count', '10 unless set.'),
      quantity('ruleParams.graphDepth', 'Deepest data graph', 'count', '3 levels unless set.'),
      quantity(
        'ruleParams.meshSystems',
        'Orgs that make a mesh',
        'count',
        'Looked at from this many on. 5 unless set.',
      ),
      quantity(
        'ruleParams.meshRatio',
        'Pairs per org in a mesh',
        'number',
        'More connected pairs than this times the other orgs is a mesh. 1.5 unless set.',
      ),
      quantity(
        'ruleParams.hubShare',
        'Share of pairs a hub joins',
        'number',
        'A hub in at least this share of the pairs makes it no mesh. 0.5 unless set.',
      ),
      quantity(
        'ruleParams.busWarnShare',
        'Share of event delivery that warns',
        'number',
        'Of the daily allocation of the org. 0.7 unless set.',
      ),
      answered(
        texts(
          'ruleParams.volatileFields',
          'Fields that change too often to match on',
          'Replaces the list of the rule: OwnerId, Territory, Address, Street, City, Title and the like.',
        ),
      ),
    ]),
    foldedGroup('dates', 'Dates', [
      moment('createdAt', 'Created', 'When the design was made.'),
      moment('updatedAt', 'Last changed', 'When the design was last changed.'),
    ]),
  ],
};

/** Its id is the rule's. */
export const RULE_SETTING: RecordSpec = {
  collection: 'ruleSettings',
  noun: 'Rule setting',
  plural: 'Rule settings',
  groups: [
    group('setting', 'Setting', [
      choice(
        'severity',
        'Severity in this design',
        SEVERITY_SETTING_OPTIONS,
        "Replaces the rule's own; off drops its findings.",
      ),
    ]),
  ],
};

/** Its id is the deployment item's. */
export const WAVE_OVERRIDE: RecordSpec = {
  collection: 'waveOverrides',
  noun: 'Wave override',
  plural: 'Wave overrides',
  groups: [
    group('wave', 'Deployment', [
      required(quantity('wave', 'Wave', 'count', 'May only move the item later than its dependencies allow.')),
    ]),
  ],
};
