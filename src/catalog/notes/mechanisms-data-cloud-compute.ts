/** What the sources say, for the mechanisms of rows/mechanisms-data-cloud-compute.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';

export const DATA_CLOUD_COMPUTE_NOTES = {
  'dc-calculated-insight': {
    basis: 'schedule',
    ordering: 'run',
    dedupe: 'n/a',
    limits: {
      insights: '300 calculated + streaming combined (AwesomeSalesforceSkills)',
      schedule: 'typically 1, 6, 12, 24 h',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['in-session or last-hour logic'],
    notes: '',
    sources: ['AwesomeSalesforceSkills admin/data-cloud-calculated-insights'],
  },
  'dc-streaming-insight': {
    basis: 'estimate',
    ordering: 'window',
    dedupe: 'n/a',
    limits: { window: 'rolling windows on engagement streams' },
    conflictAndIdempotency: '',
    notSuitableFor: ['lifetime aggregates'],
    notes: '',
    sources: ['AwesomeSalesforceSkills architect/data-cloud-architecture'],
  },
  'dc-data-graph': {
    basis: 'keyed read of a pre-joined record; estimate',
    ordering: 'n/a',
    dedupe: 'n/a',
    limits: {
      childRecords: 'default 100, max 1000 per parent',
      refresh: 'scheduled; full refresh every 24 h corrects drift',
      rls: 'DMO row-level security is not inherited',
    },
    conflictAndIdempotency: 'Read-only materialised JSON',
    notSuitableFor: ['facts that must be current to the minute', 'general-purpose graph of everything'],
    notes: '',
    sources: [
      'help.salesforce.com data.c360_a_dg_data_drift.htm',
      'help.salesforce.com data.c360_a_limit_child_records_data_graph.htm',
      'source S1',
    ],
  },
  'dc-query-api': {
    basis: 'estimate',
    ordering: 'n/a',
    dedupe: 'n/a',
    limits: {
      token: 'two-step token exchange',
      cursor: '3-minute cursor gap (v2), Connect API up to 24 h results (AwesomeSalesforceSkills)',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['record-page loads, live service'],
    notes: '',
    sources: ['AwesomeSalesforceSkills integration/data-cloud-query-api'],
  },
  'dc-connect-profile-api': {
    basis: 'estimate',
    ordering: 'n/a',
    dedupe: 'n/a',
    limits: {},
    conflictAndIdempotency: '',
    notSuitableFor: ['live service hot path without a real-time graph'],
    notes: '',
    sources: ['dhirubhai.net Data Cloud retrieval patterns'],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
