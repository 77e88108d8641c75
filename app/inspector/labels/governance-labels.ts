/** Words for what makes a design reviewable. */
import { ZONE_KINDS } from '../../../src/model/records/drawing.ts';
import {
  CHECKLIST_ANSWERS,
  RULE_PROFILES,
  SEVERITY_SETTINGS,
  SMOKE_TEST_KINDS,
  STATUSES,
} from '../../../src/model/records/governance.ts';
import { optionsOf } from './options.ts';

export const STATUS_OPTIONS = optionsOf(STATUSES, {
  draft: 'Draft: open questions are to-dos',
  review: 'In review: all are findings',
  approved: 'Approved',
});

export const RULE_PROFILE_OPTIONS = optionsOf(RULE_PROFILES, {
  core: 'Core rules',
  extended: 'All rules',
});

export const SEVERITY_SETTING_OPTIONS = optionsOf(SEVERITY_SETTINGS, {
  off: 'Off',
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
});

export const SMOKE_TEST_KIND_OPTIONS = optionsOf(SMOKE_TEST_KINDS, {
  'end-to-end': 'End to end',
  'failure-injection': 'Failure injection',
  unit: 'Unit',
});

export const CHECKLIST_ANSWER_OPTIONS = optionsOf(CHECKLIST_ANSWERS, { yes: 'Yes', no: 'No', 'n/a': 'Does not apply' });

export const ZONE_KIND_OPTIONS = optionsOf(ZONE_KINDS, {
  trust: 'Trust boundary',
  region: 'Region',
  phase: 'Phase',
  other: 'Other',
});
