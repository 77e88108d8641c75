/** What the sources say, for the mechanisms of rows/mechanisms-commerce.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';

export const COMMERCE_NOTES = {
  'b2c-scapi': {
    basis: 'estimate',
    ordering: 'caller order',
    dedupe: 'correlation-id; own idempotency',
    limits: { rate: 'leaky bucket, HTTP 429', note: 'Shopper + Admin APIs' },
    conflictAndIdempotency: '',
    notSuitableFor: ['bulk catalog loads (use jobs)'],
    notes: '',
    sources: ['developer.salesforce.com commerce-api about'],
  },
  'b2c-ocapi': {
    basis: 'estimate',
    ordering: 'caller order',
    dedupe: 'own idempotency',
    limits: { status: 'maintenance only, no sunset date announced' },
    conflictAndIdempotency: '',
    notSuitableFor: ['new work (use SCAPI)'],
    notes: '',
    sources: ['claudepluginhub sf-b2c-ocapi skill; b2c-crm-sync uses it'],
  },
  'b2c-job-feed': {
    basis: 'schedule',
    ordering: 'file',
    dedupe: 'object id (merge/replace mode)',
    limits: { format: 'XML over WebDAV/SFTP' },
    conflictAndIdempotency: '',
    notSuitableFor: ['order events'],
    notes: '',
    sources: ['domain knowledge'],
  },
  'b2c-oms-order-integration': {
    basis: 'B2C docs: within two minutes',
    ordering: 'order',
    dedupe: 'order number (connector dedupes only its own imports)',
    limits: {
      note: 'orders in New/Open status; usually visible within two minutes; one B2C instance when Omnichannel Inventory is used',
    },
    conflictAndIdempotency: 'Duplicate check is yours if another source also creates orders',
    notSuitableFor: ['custom objects beyond mapped attributes'],
    notes: '',
    sources: [
      'documentation.b2c.commercecloud OrderSynchronization',
      'help.salesforce.com commerce.om_impl_storefront_integration.htm',
    ],
  },
  'order-on-behalf': {
    basis: 'estimate',
    ordering: 'n/a',
    dedupe: 'n/a',
    limits: { auth: 'agent permission in Business Manager' },
    conflictAndIdempotency: '',
    notSuitableFor: ['sync'],
    notes: '',
    sources: ['github b2c-crm-sync README'],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
