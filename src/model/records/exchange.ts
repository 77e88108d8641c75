/** How data moves: flows between systems, and the moments in which a person waits. */
import * as z from 'zod/mini';
import { MECHANISM_IDS, PURPOSES } from '../../catalog/mechanism.ts';
import {
  answer,
  fields,
  Id,
  idList,
  list,
  maybeFlag,
  maybeId,
  maybeIds,
  maybeNumber,
  maybeOneOf,
  maybeText,
  type RecordOf,
  text,
} from '../field.ts';
import type { Placed } from './structure.ts';

export const INTENTS = ['replicate', 'notify', 'command'] as const;
export const DIRECTIONS = ['one-way', 'two-way'] as const;
/** Offered by the editor; `trigger` itself is free text. */
export const TRIGGERS = ['record-change', 'schedule', 'business-event', 'user-action', 'request'] as const;
export const PAYLOAD_SCOPES = ['full-object', 'selected-fields', 'event-payload'] as const;
export const OPERATIONS = ['create', 'update', 'delete', 'close'] as const;
export const IDEMPOTENCIES = [
  'external-id-upsert',
  'event-id-dedupe',
  'natural-full-replace',
  'natural',
  'not-applicable',
  'none',
] as const;
export const ORDERINGS = ['none', 'per-record', 'cross-object'] as const;
export const DELETES = ['propagated', 'compensated', 'not-handled', 'n/a'] as const;
export const ORIGINS = ['sales', 'service', 'commerce', 'digital', 'external'] as const;
export const DECISION_CHOICES = ['sync', 'event', 'activation', 'virtualize', 'none'] as const;
export const INTERACTION_TYPES = [
  'live-chat',
  'phone',
  'next-best-action',
  'agent',
  'web-personalization',
  'record-page',
  'batch-view',
] as const;

/** True, or a text that says how. */
const duty = answer(z.union([z.boolean(), z.string()]));
export const ErrorHandling = fields({
  retry: duty,
  deadLetter: duty,
  alert: duty,
  monitor: duty,
  replay: duty,
  resync: duty,
});
export type ErrorHandling = RecordOf<typeof ErrorHandling>;

export const Decision = fields({
  choice: maybeOneOf(DECISION_CHOICES),
  rationale: text,
  decidedBy: maybeText,
  date: maybeText,
});
export type Decision = RecordOf<typeof Decision>;

export const Flow = fields({
  id: Id,
  name: text,
  source: Id,
  target: Id,
  via: maybeIds,
  entityIds: idList,
  mechanism: maybeOneOf(MECHANISM_IDS),
  purposes: list(z.enum(PURPOSES)),
  intent: maybeOneOf(INTENTS),
  direction: maybeOneOf(DIRECTIONS),
  frequency: maybeText,
  intervalMin: maybeNumber,
  trigger: maybeText,
  transformation: maybeText,
  owner: maybeText,
  sloMs: maybeNumber,
  measuredP95Ms: maybeNumber,
  availabilityPct: maybeNumber,
  eventsPerDay: maybeNumber,
  peakPerHour: maybeNumber,
  payloadBytes: maybeNumber,
  apiSubscribers: maybeNumber,
  payloadScope: maybeOneOf(PAYLOAD_SCOPES),
  operations: answer(z.array(z.enum(OPERATIONS))),
  matchKeyId: maybeId,
  idempotency: maybeOneOf(IDEMPOTENCIES),
  ordering: maybeOneOf(ORDERINGS),
  attributeGroupIds: maybeIds,
  keyQualifier: maybeText,
  errorHandling: answer(ErrorHandling),
  maxOutageHours: maybeNumber,
  initialLoad: maybeText,
  deletes: maybeOneOf(DELETES),
  origin: maybeOneOf(ORIGINS),
  partialIdentity: maybeFlag,
  legalBasis: maybeText,
  decision: answer(Decision),
  dependsOnFlowIds: maybeIds,
});
export type Flow = RecordOf<typeof Flow> & Placed;

export const Read = fields({
  systemId: Id,
  entityIds: idList,
  mechanism: maybeOneOf(MECHANISM_IDS),
  dataGraphId: maybeId,
  measuredP95Ms: maybeNumber,
});
export type Read = RecordOf<typeof Read>;

export const Interaction = fields({
  id: Id,
  name: text,
  systemId: Id,
  type: maybeOneOf(INTERACTION_TYPES),
  latencyBudgetMs: maybeNumber,
  freshnessMs: maybeNumber,
  parallel: maybeFlag,
  reads: list(Read),
});
export type Interaction = RecordOf<typeof Interaction> & Placed;
