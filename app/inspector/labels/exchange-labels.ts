/** Words for how data moves: flows, purposes, mechanisms and interactions. */
import { MECHANISM_FAMILIES, MECHANISM_IDS, PURPOSES } from '../../../src/catalog/mechanism.ts';
import { mechanismDisplayName } from '../../../src/catalog/mechanism-names.ts';
import {
  DECISION_CHOICES,
  DELETES,
  DIRECTIONS,
  IDEMPOTENCIES,
  INTENTS,
  INTERACTION_TYPES,
  OPERATIONS,
  ORDERINGS,
  ORIGINS,
  PAYLOAD_SCOPES,
  TRIGGERS,
} from '../../../src/model/records/exchange.ts';
import { type Option, optionsOf } from './options.ts';

export const MECHANISM_OPTIONS: readonly Option[] = MECHANISM_IDS.map((id) => ({
  value: id,
  label: mechanismDisplayName(id),
}));

/** How the list of mechanisms is divided. */
export const FAMILY_OPTIONS = optionsOf(MECHANISM_FAMILIES, {
  platform: 'Inside the platform',
  'event-bus': 'Event bus',
  'request-reply': 'Request and reply',
  batch: 'Batch',
  virtualization: 'Read where it is',
  replication: 'Replication',
  'data-cloud-ingest': 'Into Data Cloud',
  'data-cloud-realtime': 'Data Cloud, real time',
  ipaas: 'Middleware',
  'data-cloud-compute': 'Inside Data Cloud',
  'data-cloud-out': 'Out of Data Cloud',
  'data-cloud-read': 'Reading Data Cloud',
  'zero-copy': 'Zero copy',
  marketing: 'Marketing Cloud',
  commerce: 'Commerce',
  broker: 'Event brokers',
});

export const PURPOSE_OPTIONS = optionsOf(PURPOSES, {
  'operational-sync': 'Operational sync',
  'domain-event': 'Domain event',
  enrichment: 'Enrichment',
  segmentation: 'Segmentation',
  activation: 'Activation',
  analytics: 'Analytics',
  'real-time-context': 'Real-time context',
  'identity-ingest': 'Identity ingest',
  'historical-seed': 'Historical seed',
  'consent-propagation': 'Consent propagation',
  'on-demand-read': 'On-demand read',
  'agent-grounding': 'Agent grounding',
  'web-personalization': 'Web personalization',
});

export const INTENT_OPTIONS = optionsOf(INTENTS, {
  replicate: 'Replicate: keep a copy',
  notify: 'Notify: something happened',
  command: 'Command: do something',
});

export const DIRECTION_OPTIONS = optionsOf(DIRECTIONS, { 'one-way': 'One-way', 'two-way': 'Two-way' });

export const TRIGGER_OPTIONS = optionsOf(TRIGGERS, {
  'record-change': 'Record change',
  schedule: 'Schedule',
  'business-event': 'Business event',
  'user-action': 'User action',
  request: 'Request',
});

export const PAYLOAD_SCOPE_OPTIONS = optionsOf(PAYLOAD_SCOPES, {
  'full-object': 'The whole object',
  'selected-fields': 'Selected fields',
  'event-payload': 'The payload of an event',
});

export const OPERATION_OPTIONS = optionsOf(OPERATIONS, {
  create: 'Create',
  update: 'Update',
  delete: 'Delete',
  close: 'Close',
});

export const IDEMPOTENCY_OPTIONS = optionsOf(IDEMPOTENCIES, {
  'external-id-upsert': 'Upsert by External ID',
  'event-id-dedupe': 'The event id is remembered',
  'natural-full-replace': 'Everything is replaced each time',
  natural: 'Doing it twice changes nothing',
  'not-applicable': 'Does not apply',
  none: 'None: a repeat does harm',
});

export const ORDERING_OPTIONS = optionsOf(ORDERINGS, {
  none: 'None needed',
  'per-record': 'Per record',
  'cross-object': 'Across objects',
});

export const DELETES_OPTIONS = optionsOf(DELETES, {
  propagated: 'Propagated',
  compensated: 'Made good another way',
  'not-handled': 'Not handled',
  'n/a': 'Nothing is ever deleted',
});

export const ORIGIN_OPTIONS = optionsOf(ORIGINS, {
  sales: 'Sales',
  service: 'Service',
  commerce: 'Commerce',
  digital: 'Digital',
  external: 'External',
});

export const DECISION_CHOICE_OPTIONS = optionsOf(DECISION_CHOICES, {
  sync: 'Sync',
  event: 'Event',
  activation: 'Activation',
  virtualize: 'Virtualize: read where it is',
  none: 'No flow at all',
});

export const INTERACTION_TYPE_OPTIONS = optionsOf(INTERACTION_TYPES, {
  'live-chat': 'Live chat',
  phone: 'Phone call',
  'next-best-action': 'Next best action',
  agent: 'AI agent',
  'web-personalization': 'Web personalization',
  'record-page': 'Record page',
  'batch-view': 'Batch view: nobody waits',
});
