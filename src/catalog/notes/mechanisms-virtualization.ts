/** What the sources say, for the mechanisms of rows/mechanisms-virtualization.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';

export const VIRTUALIZATION_NOTES = {
  'salesforce-connect': {
    basis: 'depends on the remote source; estimate',
    ordering: 'n/a',
    dedupe: 'n/a',
    limits: {
      requestMB: 8,
      responseMB: 8,
      resultSetMB: 16,
      newIdMappingsPerHour: "100,000 for OData 2.0/4.0 (removed for 4.01 from Spring '25 on Hyperforce)",
    },
    conflictAndIdempotency: 'External availability becomes CRM availability',
    notSuitableFor: ['large reports, automation on every row', 'bulk Apex'],
    notes: '',
    sources: [
      'help.salesforce.com platform.odata_general_limits.htm',
      'AwesomeSalesforceSkills integration/salesforce-connect-external-objects',
    ],
  },
  'cross-org-adapter': {
    basis: 'estimate',
    ordering: 'n/a',
    dedupe: 'n/a',
    limits: { api: "consumes the provider org's REST limits" },
    conflictAndIdempotency: '',
    notSuitableFor: ['aggregates/reporting at volume'],
    notes: '',
    sources: ['AwesomeSalesforceSkills integration/salesforce-to-salesforce-integration'],
  },
  'salesforce-to-salesforce': {
    basis: 'estimate',
    ordering: 'none',
    dedupe: 'none',
    limits: { api: 'each share counts as API calls in both orgs; silent failures; cannot be disabled once enabled' },
    conflictAndIdempotency: '',
    notSuitableFor: ['new work', 'volume'],
    notes: '',
    sources: ['AwesomeSalesforceSkills integration/salesforce-to-salesforce-integration'],
  },
  'heroku-connect': {
    basis: 'poll interval',
    ordering: 'mapping',
    dedupe: 'External ID on mapping for upsert writes',
    limits: {
      poll: '2-60 min per object, optional accelerated/streaming',
      writes: 'about every 10 s',
      records: 'plan row limits',
    },
    conflictAndIdempotency: 'Ordered or merge write algorithm; last write wins by default',
    notSuitableFor: ['non-Heroku targets'],
    notes: '',
    sources: ['blog.heroku.com/heroku-connect', 'devcenter heroku-connect'],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
