/** What the sources say, for the mechanisms of rows/mechanisms-platform.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';

export const PLATFORM_NOTES = {
  'native-relationship': {
    basis: 'same database',
    ordering: 'transaction',
    dedupe: 'n/a',
    limits: { note: 'row locks and sharing, not integration limits' },
    conflictAndIdempotency: 'One record, one owner per field; triggers/flows may still multi-write',
    notSuitableFor: ['different orgs'],
    notes: '',
    sources: ['source S0 (Sales<->Service single-org row)'],
  },
  'crm-query': {
    basis: 'estimate',
    ordering: 'n/a',
    dedupe: 'n/a',
    limits: { soql: '100 queries/txn sync' },
    conflictAndIdempotency: '',
    notSuitableFor: ['cross-org reads'],
    notes: '',
    sources: ['source S1 tier 3'],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
