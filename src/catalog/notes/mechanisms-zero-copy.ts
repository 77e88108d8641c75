/** What the sources say, for the mechanisms of rows/mechanisms-zero-copy.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';

export const ZERO_COPY_NOTES = {
  'zero-copy-federation': {
    basis: 'bound by the source warehouse',
    ordering: 'n/a',
    dedupe: 'n/a',
    limits: {
      identity: 'non-accelerated data is processed by identity resolution at most every 24 h',
      cost: 'rows accessed are charged on both sides',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['operational sync', 'triggers', 'joins across two connectors'],
    notes: '',
    sources: [
      'help.salesforce.com data.c260_a_data_federation_compare_methods.htm',
      'help.salesforce.com data.c360_a_identity_resolution_processing_frequency.htm',
      'source S0',
    ],
  },
  'zero-copy-accelerated': {
    basis: 'refresh schedule',
    ordering: 'refresh',
    dedupe: 'unique primary keys only',
    limits: {
      refresh: '15 min incremental upsert minimum; deletes only on full refresh',
      identity: 'as often as hourly',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['operational sync', 'triggers'],
    notes: '',
    sources: [
      'help.salesforce.com data.c360_a_accelerated_data_lake_objects.htm',
      'help.salesforce.com data.c360_a_identity_resolution_processing_frequency.htm',
    ],
  },
  'zero-copy-share': {
    basis: 'query time in the warehouse',
    ordering: 'n/a',
    dedupe: 'n/a',
    limits: { region: 'same-region constraints per partner' },
    conflictAndIdempotency: '',
    notSuitableFor: ['operational sync'],
    notes: '',
    sources: ['source S0', 'help.salesforce.com data.c360_a_byol_data_federation.htm'],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
