/** What the sources say, for the mechanisms of rows/mechanisms-middleware.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';

export const MIDDLEWARE_NOTES = {
  'mulesoft-connector': {
    basis: 'source S2 classes iPaaS as minutes; event flows take seconds',
    ordering: 'flow design',
    dedupe: 'idempotent message validator + object store',
    limits: { note: 'vCore / queue sizing; downstream API limits apply' },
    conflictAndIdempotency: 'Place for conflict resolution and canonical mapping',
    notSuitableFor: ['simple same-org needs'],
    notes: '',
    sources: ['source S2', 'AwesomeSalesforceSkills architect/api-led-connectivity-architecture'],
  },
  'ipaas-flow': {
    basis: 'source S2: minutes',
    ordering: 'flow design',
    dedupe: 'idempotency store',
    limits: { note: 'tool dependent' },
    conflictAndIdempotency: '',
    notSuitableFor: ['simple same-org needs'],
    notes: '',
    sources: ['source S2'],
  },
  kafka: {
    basis: 'broker hop only',
    ordering: 'per partition',
    dedupe: 'message key + producer idempotence',
    limits: { retention: 'configurable (default 168 h)' },
    conflictAndIdempotency: '',
    notSuitableFor: ['request-reply'],
    notes: '',
    sources: ['source S2', 'AwesomeSalesforceSkills architect/event-driven-architecture'],
  },
  sqs: {
    basis: 'broker hop only',
    ordering: 'FIFO group only',
    dedupe: 'MessageDeduplicationId (5 min) or own key',
    limits: { messageKB: 1024, retentionDays: 14, note: '1 MiB since Aug 2025, 256 KB before: verify for the account' },
    conflictAndIdempotency: '',
    notSuitableFor: ['replay to new consumers'],
    notes: '',
    sources: ['source S2'],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
