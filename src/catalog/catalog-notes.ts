/** What the sources say about the catalogues as a whole. Prose: import it lazily in the app. */

import type { TimingClass } from './mechanism.ts';
import type { PlatformToken } from './system-kind.ts';

/** The day the facts were gathered; check them against the sources after a release. */
export const CATALOG_VERSION = '2026-11-21';

export const NAMING_NOTES: readonly string[] = [
  'Salesforce renamed most clouds at Dreamforce 2025 (Oct 2025): Sales Cloud -> Agentforce Sales, Service Cloud -> Agentforce Service, Commerce Cloud -> Agentforce Commerce, Data Cloud -> Data 360, CPQ/Revenue -> Agentforce Revenue Management, Marketing Cloud Growth/Advanced -> Marketing Cloud Next under Agentforce Marketing. Docs, SKUs and API names still mix both; API prefixes did not change (ssot__, __dlm, __dll, cdp_ingest_api).',
  'UI: show the familiar name with the current one in brackets, keep kind ids neutral, and accept both in search/import.',
];

export const PLATFORM_DESCRIPTIONS: Readonly<Record<PlatformToken, string>> = {
  'core-org':
    'Salesforce Platform org (objects, External IDs, event bus). Two systems with the same orgId are co-resident.',
  'marketing-engagement': 'Marketing Cloud Engagement account/BU stack',
  'account-engagement': 'Pardot stack',
  'data-cloud': 'Data 360 tenant',
  'commerce-b2c': 'B2C Commerce realm',
  mulesoft: 'Anypoint',
  external: 'anything else',
};

export const TIMING_DESCRIPTIONS: Readonly<Record<TimingClass, string>> = {
  'real-time':
    '<= 1 s p95 target (source S2: Pub/Sub API, CDC, Platform Events are called real time; the linter keeps their honest p95)',
  'near-real-time': 'seconds to minutes',
  'event-driven': 'pushed on state change',
  batch: 'scheduled',
  'on-demand': 'pulled when needed',
};

export const UNIT_DESCRIPTIONS = {
  latencyMs:
    "source commit to availability in the target's standard read path, excluding publish schedules (segment publish interval, insight schedule and identity resolution are added separately by the latency engine)",
  replayWindowHours: 'how far back a consumer can re-read',
} as const;

export const CONFIDENCE_NOTE =
  "latency numbers with basis 'estimate' are planning defaults the architect may override per flow; only the sourced ones (SSRT 500 ms, CRM batch 10-15 min, SDS 15 min, B2C->OMS 2 min, streaming ingest ~3 min, IR frequency table, B2C stream schedule, copy-field sync rules) are vendor statements. Salesforce publishes no SLA for CDC/event delivery.";
