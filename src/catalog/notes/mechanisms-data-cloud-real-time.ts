/** What the sources say, for the mechanisms of rows/mechanisms-data-cloud-real-time.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';

export const DATA_CLOUD_REAL_TIME_NOTES = {
  'dc-real-time-ingest': {
    basis: 'official: 95% of events end to end in about 500 ms',
    ordering: 'session',
    dedupe: 'event id',
    limits: {
      channels: 'Web SDK, Mobile SDK, server-to-server streaming; no bulk',
      requires: 'real-time data graph whose primary DMO key (qualifier) is present',
      deletes: 'standard pipeline only',
      match: 'exact / exact normalized only',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['CRM record changes (they arrive by the standard pipeline)', 'deletes'],
    notes: '',
    sources: [
      'developer.salesforce.com data-cloud-int c360-a-real-time-ingestion-api',
      'help.salesforce.com data.c360_a_identity_resolution_match_type_compare.htm',
    ],
  },
  'dc-real-time-data-action': {
    basis: 'estimate from the 500 ms layer',
    ordering: 'none',
    dedupe: 'event id',
    limits: { requires: 'real-time data graph' },
    conflictAndIdempotency: '',
    notSuitableFor: ['CRM-sourced state'],
    notes: '',
    sources: ['help.salesforce.com mktg.persnl_setup_data_cloud_and_einstein_personalization_learn_about.htm'],
  },
  'dc-real-time-data-graph': {
    basis: 'milliseconds per Trailhead; number is an estimate',
    ordering: 'n/a',
    dedupe: 'n/a',
    limits: {
      requires: 'Unified Individual root, real-time ruleset, record cache sized',
      joins: 'parent primary key only',
      sync: 'scheduled unified profiles reach it once per day',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['CRM objects changed outside the real-time channels', 'fuzzy-matched identities'],
    notes: '',
    sources: [
      'trailhead real-time-use-cases-in-data-cloud',
      'help.salesforce.com data.c360_a_create_a_data_graph.htm',
      'help.salesforce.com data.c360_a_identity_resolution_match_type_compare.htm',
    ],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
