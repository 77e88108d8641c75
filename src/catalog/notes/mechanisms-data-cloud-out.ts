/** What the sources say, for the mechanisms of rows/mechanisms-data-cloud-out.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';

export const DATA_CLOUD_OUT_NOTES = {
  'dc-copy-field': {
    basis: 'source S1 states 5-15 min; Help gives mechanism without a number',
    ordering: 'record',
    dedupe: 'record match via unified link',
    limits: {
      fullSync: 'bulk jobs, up to 24 h, 60-100M records',
      incremental:
        'batched events; >250,000 changes per transaction switches to full sync; Help warns of incomplete data above 100,000 changes',
      targets: 'Contact, Lead, Account (and more per release)',
    },
    conflictAndIdempotency: 'Nothing makes the target field read-only: set FLS',
    notSuitableFor: ['real-time triggers', 'transactional facts'],
    notes: '',
    sources: ['help.salesforce.com data.c360_a_syncing_copy_field_enrichments.htm', 'source S1'],
  },
  'dc-related-list': {
    basis: 'estimate',
    ordering: 'n/a',
    dedupe: 'n/a',
    limits: { targets: 'Account, Contact, Lead (+ direct-DMO lists)' },
    conflictAndIdempotency: 'Read-only display',
    notSuitableFor: ['automation, hot path'],
    notes: '',
    sources: ['help.salesforce.com data.c360_a_enrichment_considerations.htm'],
  },
  'dc-activation-mce': {
    basis: 'delivery after publish; publish interval added separately',
    ordering: 'run',
    dedupe: 'DE overwrite',
    limits: {
      publish:
        'standard 12/24 h, weekly, monthly; rapid 1 or 4 h, last 7 days of engagement only, Marketing Cloud only',
      refresh: 'full overwrite of the shared DE',
    },
    conflictAndIdempotency: 'Subscriber Key carries an Individual Id chosen from contact points',
    notSuitableFor: ['per-person immediate triggers'],
    notes: '',
    sources: [
      'help.salesforce.com mktg.mc_cab_c360a_data_extensions.htm',
      'help.salesforce.com data.c360_a_create_a_segment.htm',
      'help.salesforce.com 000396882',
    ],
  },
  'dc-activation-core': {
    basis: 'source S1 5-15 min plus publish interval',
    ordering: 'run',
    dedupe: 'membership key',
    limits: {
      note: 'segment-triggered and Data 360-triggered flows; DMO-triggered flow fires on insert only (AwesomeSalesforceSkills)',
    },
    conflictAndIdempotency: 'Membership event -> Flow decides',
    notSuitableFor: ['direct field overwrites'],
    notes: '',
    sources: ['source S1', 'AwesomeSalesforceSkills integration/data-cloud-activation-development'],
  },
  'dc-activation-file-ads': {
    basis: 'schedule',
    ordering: 'run',
    dedupe: 'n/a',
    limits: { incremental: 'modified records at most once per 12 h' },
    conflictAndIdempotency: '',
    notSuitableFor: ['timely triggers'],
    notes: '',
    sources: ['help.salesforce.com data.c360_a_activation_publish_types.htm'],
  },
  'dc-data-action': {
    basis: 'near real time on streaming pipeline; estimate',
    ordering: 'none',
    dedupe: 'event id',
    limits: {
      retry: 'no automatic retry on target failure; 4-day retention (AwesomeSalesforceSkills)',
      hmac: 'signing key required for webhooks',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['guaranteed delivery without an own DLQ'],
    notes: '',
    sources: [
      'https://medium.com/salesforce-architects/powering-near-real-time-orchestration-...73e5ca1c6001',
      'AwesomeSalesforceSkills integration/data-cloud-activation-development',
    ],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
