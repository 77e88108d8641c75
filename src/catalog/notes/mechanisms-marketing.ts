/** What the sources say, for the mechanisms of rows/mechanisms-marketing.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';

export const MARKETING_NOTES = {
  'mc-connect-sds': {
    basis: '15-minute poll is the shortest schedule',
    ordering: 'object poll',
    dedupe: 'record Id',
    limits: {
      pollMin: 15,
      fields: 'recommended <=20, maximum 250 per object (silently truncated)',
      objectsPerCycle: 6,
      businessUnitsPerUser: 5,
    },
    conflictAndIdempotency: 'Synchronized DEs are read-only',
    notSuitableFor: ['transactional sends', 'deletes / erasure'],
    notes: '',
    sources: [
      'help.salesforce.com mktg.mc_co_implement_synchronized_data_sources_best_practices.htm',
      'help.salesforce.com mktg.mc_cab_creating_and_interacting_with_synchronized_data_sources.htm',
      'AwesomeSalesforceSkills admin/marketing-cloud-connect',
    ],
  },
  'mc-connect-tracking': {
    basis: 'estimate',
    ordering: 'job',
    dedupe: 'Subscriber Key = Contact/Lead Id required',
    limits: {
      objects:
        'Individual Email Result, Email Send; Journey Builder Object Activity can create/update Task, Lead, Contact',
    },
    conflictAndIdempotency: 'Works only when Subscriber Key is the CRM record Id',
    notSuitableFor: ['real-time alerts'],
    notes: '',
    sources: ['source S0', 'AwesomeSalesforceSkills admin/marketing-cloud-connect'],
  },
  'mc-journey-entry': {
    basis: 'acceptance is immediate, send follows; estimate',
    ordering: 'none',
    dedupe: 'eventDefinitionKey + contactKey; re-entry settings',
    limits: { batch: 100, asyncPerDay: '50M soft', auth: 'installed package' },
    conflictAndIdempotency: 'Contact must resolve to the Contact Key',
    notSuitableFor: ['population refreshes (use activation)'],
    notes: '',
    sources: [
      'developer.salesforce.com mc_rest_interaction enterContactsIntoJourneyInBatches',
      'help.salesforce.com mktg.mc_overview_limits_api.htm',
    ],
  },
  'mc-triggered-send': {
    basis: 'estimate',
    ordering: 'none',
    dedupe: 'messageKey',
    limits: { note: 'inactive definition fails; MC Connect triggered send failures do not surface in CRM' },
    conflictAndIdempotency: '',
    notSuitableFor: ['marketing audiences', 'critical messages without fallback'],
    notes: '',
    sources: ['AwesomeSalesforceSkills architect/marketing-integration-patterns'],
  },
  'account-engagement-sync': {
    basis: 'domain knowledge: few minutes',
    ordering: 'record',
    dedupe: 'CRM Id',
    limits: { fieldMaster: 'per-field: CRM, AE or most recent' },
    conflictAndIdempotency: 'Per-field master = field ownership',
    notSuitableFor: ['bulk history'],
    notes: '',
    sources: ['domain knowledge'],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
