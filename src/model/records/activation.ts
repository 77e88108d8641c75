/** Identity resolution and what is built on unified profiles: rulesets, insights, segments, data graphs. */
import * as z from 'zod/mini';
import {
  answer,
  fields,
  Id,
  idList,
  list,
  maybeFlag,
  maybeIds,
  maybeNumber,
  maybeOneOf,
  maybeText,
  maybeTexts,
  type RecordOf,
  text,
} from '../field.ts';
import type { Placed } from './structure.ts';

export const PRIMARY_DMOS = ['Individual', 'Account', 'Lead', 'Household'] as const;
export const ANCHOR_TYPES = ['party-identification', 'contact-id', 'external-id', 'email', 'phone', 'name'] as const;
export const MATCH_METHODS = ['exact', 'exact-normalized', 'fuzzy'] as const;
export const RECONCILIATIONS = ['source-priority', 'most-recent', 'most-frequent'] as const;
export const INSIGHT_TYPES = ['calculated', 'streaming', 'real-time'] as const;
export const SEGMENT_ONS = ['individual', 'unified', 'account'] as const;
export const PUBLISH_TYPES = ['standard', 'rapid', 'real-time'] as const;
export const REACTIONS = ['membership-event', 'direct-field-write'] as const;
export const DATA_GRAPH_MODES = ['standard', 'real-time'] as const;

export const Anchor = fields({
  type: maybeOneOf(ANCHOR_TYPES),
  verified: maybeFlag,
});
export const Criterion = fields({
  dmo: text,
  field: text,
  method: maybeOneOf(MATCH_METHODS),
});
export const MatchRule = fields({
  id: Id,
  origin: maybeText,
  criteria: list(Criterion),
});
export const Tested = fields({
  passed: maybeFlag,
  systems: maybeNumber,
  note: maybeText,
});
export type Anchor = RecordOf<typeof Anchor>;
export type Criterion = RecordOf<typeof Criterion>;
export type MatchRule = RecordOf<typeof MatchRule>;
export type Tested = RecordOf<typeof Tested>;

export const Ruleset = fields({
  id: Id,
  dataSpace: text,
  primaryDmo: maybeOneOf(PRIMARY_DMOS),
  entityIds: idList,
  origins: maybeTexts,
  realTime: maybeFlag,
  anchor: answer(Anchor),
  matchRules: list(MatchRule),
  reconciliation: maybeOneOf(RECONCILIATIONS),
  tested: answer(Tested),
});
export type Ruleset = RecordOf<typeof Ruleset> & Placed;

export const IdentityGovernance = fields({
  owner: maybeText,
  priorityIdentifiers: maybeTexts,
  acceptableFalseMergePct: maybeNumber,
  reviewer: maybeText,
  correctionPropagation: maybeText,
  thresholdPolicy: maybeText,
});
export type IdentityGovernance = RecordOf<typeof IdentityGovernance>;

/** The design's one identity record; its rulesets are a collection of their own. */
export const Identity = fields({
  governance: answer(IdentityGovernance),
  anonymousToKnown: maybeText,
});
export type Identity = RecordOf<typeof Identity> & Singleton;

export const Insight = fields({
  id: Id,
  name: text,
  type: maybeOneOf(INSIGHT_TYPES),
  scheduleMinutes: maybeNumber,
  sourceEntityIds: maybeIds,
});
export type Insight = RecordOf<typeof Insight> & Placed;

export const Segment = fields({
  id: Id,
  name: text,
  on: maybeOneOf(SEGMENT_ONS),
  entityIds: idList,
  targets: idList,
  insightIds: idList,
  publishType: maybeOneOf(PUBLISH_TYPES),
  publishIntervalMin: maybeNumber,
  lookbackDays: maybeNumber,
  freshnessSloMs: maybeNumber,
  consentFilter: maybeFlag,
  owner: maybeText,
  version: maybeText,
  changeReview: maybeText,
  consumers: maybeTexts,
  reaction: maybeOneOf(REACTIONS),
});
export type Segment = RecordOf<typeof Segment> & Placed;

export const DataGraph = fields({
  id: Id,
  name: text,
  mode: maybeOneOf(DATA_GRAPH_MODES),
  rootDmo: text,
  nodes: list(z.string()),
  depth: maybeNumber,
  refreshMinutes: maybeNumber,
  retrievalPatterns: list(z.string()),
});
export type DataGraph = RecordOf<typeof DataGraph> & Placed;

/** A part of the design of which there is exactly one: a collection of one record, so that it is edited like all. */
export interface Singleton {
  readonly id: Id;
  readonly order: number;
}
