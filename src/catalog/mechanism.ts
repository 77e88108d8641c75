/**
 * How data may move: the vocabulary of the mechanism catalogue.
 *
 * A `Mechanism` holds what rules, canvas and latency need; the prose behind it (basis of the
 * figures, limits, sources) is in mechanism-notes.ts, so that it can be loaded when somebody asks.
 */
import type { Confidence } from './confidence.ts';
import type { PlatformToken, SystemKind } from './system-kind.ts';

export interface Mechanism {
  readonly id: MechanismId;
  readonly name: string;
  readonly aka: readonly string[];
  readonly family: MechanismFamily;
  readonly status: MechanismStatus;
  readonly timingClass: TimingClass;
  readonly latencyMs: Latency;
  readonly freshnessMs: Freshness | null;
  readonly supports: Support;
  readonly direction: 'one-way' | 'two-way';
  readonly delivery: Delivery;
  readonly maxPayloadBytes: number | null;
  readonly recommendedMaxEventsPerDay: number | null;
  readonly countsTowardEventDelivery: boolean;
  readonly failureDuties: readonly FailureDuty[];
  readonly suitablePurposes: readonly Purpose[];
  readonly needsExternalId: boolean;
}

/** Source commit to readable in the target, without publish, insight and identity schedules. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly confidence: Confidence;
  /** Nobody published the figure; it is a planning default the architect may replace. */
  readonly estimate: boolean;
}

/** Delays added after arrival: identity resolution for ingest, staleness for data graphs. */
export interface Freshness {
  readonly identityResolutionMs?: number;
  readonly stalenessMsDefault?: number;
  readonly stalenessMsMin?: number;
}

export interface Support {
  readonly sourcePlatforms: readonly PlatformToken[];
  readonly targetPlatforms: readonly PlatformToken[];
  /** Narrower than the platforms where set; null = any kind on those platforms. */
  readonly sourceKinds: readonly SystemKind[] | null;
  readonly targetKinds: readonly SystemKind[] | null;
  readonly sameOrg: 'required' | 'forbidden' | 'allowed';
}

export interface Delivery {
  readonly semantics: DeliverySemantics;
  /** How far back a consumer can re-read; null = the question does not arise. */
  readonly replayWindowHours: number | 'n/a' | null;
  /** The consumer must recognise what it has seen. */
  readonly dedupeDuty: boolean;
  readonly propagatesDeletes: 'yes' | 'partial' | 'no' | 'n/a';
  readonly backfillsExisting: boolean;
}

export type MechanismStatus = 'current' | 'legacy' | 'discouraged' | 'maintenance';
export type DeliverySemantics =
  | 'transactional'
  | 'at-least-once'
  | 'at-most-once unless retried'
  | 'at-most-once'
  | 'request-reply'
  | 'best-effort'
  | 'managed';

export const TIMING_CLASSES = ['real-time', 'near-real-time', 'event-driven', 'batch', 'on-demand'] as const;
export type TimingClass = (typeof TIMING_CLASSES)[number];

export const FAILURE_DUTIES = ['retry', 'deadLetter', 'alert', 'replay'] as const;
export type FailureDuty = (typeof FAILURE_DUTIES)[number];

export const PURPOSES = [
  'operational-sync',
  'domain-event',
  'enrichment',
  'segmentation',
  'activation',
  'analytics',
  'real-time-context',
  'identity-ingest',
  'historical-seed',
  'consent-propagation',
  'on-demand-read',
  'agent-grounding',
  'web-personalization',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const MECHANISM_FAMILIES = [
  'platform',
  'event-bus',
  'request-reply',
  'batch',
  'virtualization',
  'replication',
  'data-cloud-ingest',
  'data-cloud-realtime',
  'ipaas',
  'data-cloud-compute',
  'data-cloud-out',
  'data-cloud-read',
  'zero-copy',
  'marketing',
  'commerce',
  'broker',
] as const;
export type MechanismFamily = (typeof MECHANISM_FAMILIES)[number];

/** In the order lists show them. Saved in designs: never rename one. */
export const MECHANISM_IDS = [
  'native-relationship',
  'cdc',
  'platform-events',
  'pub-sub-api',
  'pushtopic',
  'outbound-message',
  'event-relay',
  'rest-request-reply',
  'soap-request-reply',
  'composite-api',
  'apex-callout',
  'flow-http-callout',
  'scheduled-apex-poll',
  'graphql-api',
  'crm-query',
  'bulk-api-2',
  'etl-batch',
  'reverse-etl',
  'sftp-file-drop',
  'salesforce-connect',
  'cross-org-adapter',
  'salesforce-to-salesforce',
  'dc-crm-stream-batch',
  'dc-crm-stream-nrt',
  'dc-ingestion-api-streaming',
  'dc-ingestion-api-bulk',
  'dc-web-mobile-sdk',
  'dc-real-time-ingest',
  'dc-mce-connector',
  'dc-b2c-connector',
  'dc-cloud-storage',
  'mulesoft-connector',
  'ipaas-flow',
  'dc-calculated-insight',
  'dc-streaming-insight',
  'dc-copy-field',
  'dc-related-list',
  'dc-activation-mce',
  'dc-activation-core',
  'dc-activation-file-ads',
  'dc-data-action',
  'dc-real-time-data-action',
  'dc-data-graph',
  'dc-real-time-data-graph',
  'dc-query-api',
  'dc-connect-profile-api',
  'zero-copy-federation',
  'zero-copy-accelerated',
  'zero-copy-share',
  'mc-connect-sds',
  'mc-connect-tracking',
  'mc-journey-entry',
  'mc-triggered-send',
  'account-engagement-sync',
  'b2c-scapi',
  'b2c-ocapi',
  'b2c-job-feed',
  'b2c-oms-order-integration',
  'som-order-events',
  'order-on-behalf',
  'heroku-connect',
  'kafka',
  'sqs',
  'webhook',
  'manual-process',
] as const;

export type MechanismId = (typeof MECHANISM_IDS)[number];
