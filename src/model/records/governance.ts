/** What makes a design reviewable: who it is for, its rules' settings, tests, waivers and answers. */
import * as z from 'zod/mini';
import {
  answer,
  fields,
  Id,
  idList,
  maybeNumber,
  maybeOneOf,
  maybeText,
  maybeTexts,
  type RecordOf,
  text,
} from '../field.ts';
import type { Singleton } from './activation.ts';
import type { Placed } from './structure.ts';

export const STATUSES = ['draft', 'review', 'approved'] as const;
export const RULE_PROFILES = ['core', 'extended'] as const;
export const SEVERITY_SETTINGS = ['off', 'error', 'warning', 'info'] as const;
export const SMOKE_TEST_KINDS = ['end-to-end', 'failure-injection', 'unit'] as const;
export const CUSTOM_RULE_SUBJECTS = ['system', 'entity', 'placement', 'flow', 'interaction', 'segment'] as const;
export const CHECKLIST_ANSWERS = ['yes', 'no', 'n/a'] as const;

export const Context = fields({
  casesPerDay: maybeNumber,
  unifiedProfiles: maybeNumber,
  notes: maybeText,
});
export type Context = RecordOf<typeof Context>;

/** Each overrides one default of the rule catalogue. */
export const RuleParams = fields({
  hotBudgetMs: maybeNumber,
  caseWritePerDay: maybeNumber,
  graphEdges: maybeNumber,
  graphDepth: maybeNumber,
  meshSystems: maybeNumber,
  meshRatio: maybeNumber,
  hubShare: maybeNumber,
  busWarnShare: maybeNumber,
  volatileFields: maybeTexts,
});
export type RuleParams = RecordOf<typeof RuleParams>;

/** The envelope's own fields. `designId` is what the file calls `id`: the record's id is fixed. */
export const About = fields({
  designId: maybeText,
  name: text,
  client: maybeText,
  summary: maybeText,
  status: maybeOneOf(STATUSES),
  createdAt: maybeText,
  updatedAt: maybeText,
  context: answer(Context),
  ruleProfile: maybeOneOf(RULE_PROFILES),
  ruleParams: answer(RuleParams),
  journeys: maybeTexts,
});
export type About = RecordOf<typeof About> & Singleton;

export const Governance = fields({
  frequencyCap: maybeText,
  audienceExclusion: maybeText,
  consent: maybeText,
  segmentChangeProcess: maybeText,
  mapReviewedOn: maybeText,
});
export type Governance = RecordOf<typeof Governance> & Singleton;

export const Reporting = fields({ strategy: maybeText, owner: maybeText });
export type Reporting = RecordOf<typeof Reporting> & Singleton;

/** `id` is the rule's id; in the file the field is `ruleId`. */
export const RuleSetting = fields({
  id: text,
  severity: maybeOneOf(SEVERITY_SETTINGS),
});
export type RuleSetting = RecordOf<typeof RuleSetting> & Placed;

/** `id` is a deployment item's id (`model:p1`); in the file an entry of `deployment.waveOverrides`. */
export const WaveOverride = fields({ id: text, wave: z.number() });
export type WaveOverride = RecordOf<typeof WaveOverride> & Placed;

export const SmokeTest = fields({
  id: Id,
  kind: maybeOneOf(SMOKE_TEST_KINDS),
  flowIds: idList,
  action: maybeText,
  assertion: maybeText,
  maxWaitMs: maybeNumber,
  keyUsed: maybeText,
});
export type SmokeTest = RecordOf<typeof SmokeTest> & Placed;

export const Waiver = fields({
  id: Id,
  ruleId: text,
  subject: text,
  reason: text,
  approvedBy: maybeText,
  expires: maybeText,
});
export type Waiver = RecordOf<typeof Waiver> & Placed;

/** `id` is the checklist item's id; in the file the field is `itemId`. */
export const ChecklistAnswer = fields({
  id: text,
  answer: maybeOneOf(CHECKLIST_ANSWERS),
  by: maybeText,
  link: maybeText,
  at: maybeText,
  fingerprint: maybeText,
});
export type ChecklistAnswer = RecordOf<typeof ChecklistAnswer> & Placed;

export const CustomRule = fields({
  id: Id,
  title: text,
  severity: maybeOneOf(SEVERITY_SETTINGS),
  on: maybeOneOf(CUSTOM_RULE_SUBJECTS),
  where: z.optional(z.unknown()),
  message: text,
});
export type CustomRule = RecordOf<typeof CustomRule> & Placed;
