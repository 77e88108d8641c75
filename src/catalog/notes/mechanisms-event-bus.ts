/** What the sources say, for the mechanisms of rows/mechanisms-event-bus.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';
import { EVENT_DELIVERY } from './event-delivery.ts';

export const EVENT_BUS_NOTES = {
  cdc: {
    basis: 'asynchronous, no SLA (Help 005228095 says delays are expected); seconds in practice = estimate',
    ordering: "per record / commit order within the org; none guaranteed across objects for the consumer's state",
    dedupe: 'transactionKey + sequenceNumber; ReplayId for position only',
    limits: {
      ...EVENT_DELIVERY,
      entities: '5 selected entities without add-on (managed-package selections excluded)',
      gapEvents: 'GAP_* events carry record ids only',
    },
    conflictAndIdempotency: 'Consumer upserts by key; must ignore own echo via changeOrigin; handle GAP_ by re-query',
    notSuitableFor: [
      'domain events with business meaning',
      'cross-object transactional consistency',
      'sub-second guarantees (no SLA)',
      'state older than 72 h',
    ],
    notes:
      'Needs an external subscriber (Pub/Sub API, Event Relay, iPaaS). Data 360 CRM streams manage their own DataCloudEntities channel: never edit it. Formula/roll-up changes emit nothing.',
    sources: [
      'help.salesforce.com 005228095',
      'developer.salesforce.com change_data_capture cdc_allocations / cdc_subscribe_delivery',
      'developer.salesforce.com pub-sub-api event-message-durability',
      'AwesomeSalesforceSkills data/cdc-data-sync-patterns',
    ],
  },
  'platform-events': {
    basis: 'async bus; estimate',
    ordering: 'replay order of the bus; not guaranteed across publishers or parallel subscriptions',
    dedupe: 'EventUuid / own idempotency key field',
    limits: {
      ...EVENT_DELIVERY,
      publishPerHour: {
        performance: 250_000,
        unlimited: 250_000,
        enterprise: 250_000,
        professional: 50_000,
        developer: 50_000,
      },
      definitions: { unlimited: 100, enterprise: 50, developer: 5 },
    },
    conflictAndIdempotency: 'Publish After Commit for facts about saved data; consumers idempotent',
    notSuitableFor: ['raw CRUD replication (use CDC)', 'event sourcing / >72 h history', 'bulk ETL'],
    notes:
      "Legacy standard-volume events keep 24 h; new events are high volume, 72 h. Skills repo figures '250,000/day' and sf-skills '24 h' are wrong: publishing is per hour.",
    sources: [
      'developer.salesforce.com platform_events platform_event_limits',
      'developer.salesforce.com pub-sub-api event-message-durability (72 h)',
      'github trailheadapps/ebikes-lwc (HighVolume + PublishAfterCommit)',
    ],
  },
  'pub-sub-api': {
    basis: 'estimate',
    ordering: 'replay id order per topic',
    dedupe: 'event id; subscriber stores replay id (or managed subscription)',
    limits: { ...EVENT_DELIVERY, fetchBatch: 100, managedSubscriptionsPerOrg: 200 },
    conflictAndIdempotency: 'Transport for CDC and platform events',
    notSuitableFor: ['UI context reads'],
    notes: '',
    sources: [
      'developer.salesforce.com pub-sub-api event-message-durability',
      'AwesomeSalesforceSkills integration/pub-sub-api-patterns',
    ],
  },
  pushtopic: {
    basis: 'estimate',
    ordering: 'none across events',
    dedupe: 'none',
    limits: { note: 'legacy generic/PushTopic streaming, 24 h replay' },
    conflictAndIdempotency: '',
    notSuitableFor: ['new work'],
    notes: '',
    sources: ['AwesomeSalesforceSkills standards/decision-trees/integration-pattern-selection.md'],
  },
  'outbound-message': {
    basis: 'estimate',
    ordering: 'none',
    dedupe: 'message id',
    limits: { retry: 'platform retries up to 24 h', batch: 'up to 100 notifications per message' },
    conflictAndIdempotency: '',
    notSuitableFor: ['new work (workflow rules retired)'],
    notes: '',
    sources: [
      'AwesomeSalesforceSkills integration/outbound-messages-and-callbacks',
      'AwesomeSalesforceSkills decision tree',
    ],
  },
  'event-relay': {
    basis: 'estimate',
    ordering: 'channel order',
    dedupe: 'event id',
    limits: {
      ...EVENT_DELIVERY,
      channel: 'one unique channel per relay; CDC and platform events may not mix in a channel',
      region: 'one AWS region per named credential',
      state: 'pause resumes from last event, stop drops the backlog',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['non-AWS consumers'],
    notes: '',
    sources: ['developer.salesforce.com event-relay manage-relay-execution-state / event-relay-config'],
  },
  'som-order-events': {
    basis: 'bus estimate',
    ordering: 'bus order',
    dedupe: 'event id + OrderSummaryId',
    limits: {
      ...EVENT_DELIVERY,
      events:
        'OrderSummaryCreatedEvent, OrderSumStatusChangedEvent, FOStatusChangedEvent, FulfillOrdItemQtyChgEvent, OrderStatusChangedEvent',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['full order replication'],
    notes: '',
    sources: ['OMS Developer Guide'],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
