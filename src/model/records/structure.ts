/** What stands on the canvas: orgs, systems, entities and how each entity is stored in each system. */
import * as z from 'zod/mini';

import { CANONICAL_ENTITIES, PLATFORM_TOKENS, SYSTEM_KINDS } from '../../catalog/system-kind.ts';
import {
  answer,
  fields,
  Id,
  list,
  maybeFlag,
  maybeId,
  maybeIds,
  maybeNumber,
  maybeOneOf,
  maybeText,
  maybeTexts,
  type RecordOf,
  text,
} from '../field.ts';

export const EDITIONS = ['developer', 'professional', 'enterprise', 'performance', 'unlimited'] as const;
export const NATURES = ['party', 'master', 'transaction', 'engagement', 'consent', 'analytic'] as const;
export const SENSITIVITIES = ['none', 'personal', 'sensitive', 'payment'] as const;
export const CONSISTENCIES = ['eventual', 'strong'] as const;
export const CONFLICT_POLICIES = ['sor-wins', 'last-write-wins', 'merge', 'avoidance'] as const;
export const SYNC_DECISIONS = ['sync', 'event', 'virtualize', 'analytics-only', 'do-not-sync'] as const;
export const KEY_KINDS = ['minted', 'business-id', 'platform-id', 'contact-point'] as const;
export const DECIDED_PHASES = ['before-model', 'after-model'] as const;
export const PLACEMENT_ROLES = ['sor', 'replica', 'virtual', 'derived', 'engagement'] as const;
export const KEY_FIELD_TYPES = ['text', 'number', 'email', 'auto-number'] as const;
export const EXTRACTIONS = ['api', 'event', 'file', 'none', 'unknown'] as const;
export const FREQUENCIES = ['real-time', 'near-real-time', 'batch', 'none', 'unknown'] as const;
export const IDENTIFIER_TARGETS = [
  'ContactPointEmail',
  'ContactPointPhone',
  'PartyIdentification',
  'DeviceApplication',
] as const;
/** Offered by the editor; `type` itself is free text. */
export const IDENTIFIER_TYPES = [
  'email',
  'phone',
  'party-id',
  'subscriber-key',
  'device-id',
  'cookie',
  'login',
  'member-no',
  'customer-no',
  'certification-id',
  'contact-id',
] as const;
export const SUBSCRIBER_KEY_SOURCES = ['global-id', 'contact-id', 'lead-id', 'email', 'email-hash'] as const;

export const Org = fields({
  id: Id,
  name: maybeText,
  platform: maybeOneOf(PLATFORM_TOKENS),
  edition: maybeOneOf(EDITIONS),
  region: maybeText,
  eventAddOns: maybeNumber,
  dataSpaces: maybeTexts,
});
export type Org = RecordOf<typeof Org> & Placed;

export const Readiness = fields({
  extraction: maybeOneOf(EXTRACTIONS),
  frequency: maybeOneOf(FREQUENCIES),
  identifier: maybeText,
});
export type Readiness = RecordOf<typeof Readiness>;

export const System = fields({
  id: Id,
  kind: z.enum(SYSTEM_KINDS),
  name: text,
  orgId: Id,
  owner: maybeText,
  inScope: maybeFlag,
  readiness: answer(Readiness),
});
export type System = RecordOf<typeof System> & Placed;

export const AttributeGroup = fields({
  id: Id,
  name: text,
  owner: maybeId,
  conflictPolicy: maybeOneOf(CONFLICT_POLICIES),
});
export type AttributeGroup = RecordOf<typeof AttributeGroup>;

export const Entity = fields({
  id: Id,
  name: text,
  canonical: maybeOneOf(CANONICAL_ENTITIES),
  nature: maybeOneOf(NATURES),
  personal: maybeFlag,
  sensitivity: maybeOneOf(SENSITIVITIES),
  consistency: maybeOneOf(CONSISTENCIES),
  systemOfRecord: maybeId,
  attributeGroups: answer(z.array(AttributeGroup)),
  updatePaths: maybeIds,
  conflictPolicy: maybeOneOf(CONFLICT_POLICIES),
  syncDecision: maybeOneOf(SYNC_DECISIONS),
  parentEntityId: maybeId,
});
export type Entity = RecordOf<typeof Entity> & Placed;

export const SharedKey = fields({
  id: Id,
  entityId: Id,
  name: text,
  kind: maybeOneOf(KEY_KINDS),
  stable: maybeFlag,
  mintedBy: maybeId,
  length: maybeNumber,
  format: maybeText,
  decidedPhase: maybeOneOf(DECIDED_PHASES),
  repairPlan: maybeText,
});
export type SharedKey = RecordOf<typeof SharedKey> & Placed;

export const KeyField = fields({
  sharedKeyId: maybeId,
  field: text,
  type: maybeOneOf(KEY_FIELD_TYPES),
  length: maybeNumber,
  externalId: maybeFlag,
  unique: maybeFlag,
  caseSensitive: maybeFlag,
  native: maybeFlag,
});
export type KeyField = RecordOf<typeof KeyField>;

export const Identifier = fields({
  type: text,
  mappedTo: maybeOneOf(IDENTIFIER_TARGETS),
});
export type Identifier = RecordOf<typeof Identifier>;

export const DerivedField = fields({
  field: text,
  sourceInsightId: Id,
  readOnly: maybeFlag,
  timestampField: maybeText,
  otherWriters: list(z.string()),
});
export type DerivedField = RecordOf<typeof DerivedField>;

export const FieldWriters = fields({ field: text, writers: list(z.string()) });
export type FieldWriters = RecordOf<typeof FieldWriters>;

export const Placement = fields({
  id: Id,
  entityId: Id,
  systemId: Id,
  object: text,
  role: maybeOneOf(PLACEMENT_ROLES),
  keys: list(KeyField),
  existingRecords: maybeNumber,
  usedFor: maybeTexts,
  identifiers: answer(z.array(Identifier)),
  derivedFields: answer(z.array(DerivedField)),
  fieldWriters: answer(z.array(FieldWriters)),
  subscriberKeySource: maybeOneOf(SUBSCRIBER_KEY_SOURCES),
  externalIdFieldCount: maybeNumber,
  syncedFieldCount: maybeNumber,
});
export type Placement = RecordOf<typeof Placement> & Placed;

/** Where a record stands in its file list. Records are kept by id, so the order is a field of its own. */
export interface Placed {
  readonly order: number;
}
