/** What the sources say, for the mechanisms of rows/mechanisms-batch.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';

export const BATCH_NOTES = {
  'bulk-api-2': {
    basis: 'asynchronous queue; estimate',
    ordering: 'none (parallel batches)',
    dedupe: 'upsert by External ID; inspect failedResults',
    limits: {
      recordsPer24h: 150_000_000,
      fileMB: 150,
      queryJobsPer24h: 10_000,
      queryResultTB: 1,
      batchesPer24h: 15_000,
      jobLifespanDays: 7,
    },
    conflictAndIdempotency: "No cross-batch atomicity; per-row errors inside a 'JobComplete'",
    notSuitableFor: ['<10 s latency', 'small interactive writes'],
    notes: '',
    sources: [
      'developer.salesforce.com api_bulk_v2 bulk_api_2_limits',
      'AwesomeSalesforceSkills data/external-id-strategy',
    ],
  },
  'etl-batch': {
    basis: 'schedule',
    ordering: 'none',
    dedupe: 'full replace or upsert key',
    limits: { note: 'tool dependent' },
    conflictAndIdempotency: '',
    notSuitableFor: ['event-driven activation', 'hot path'],
    notes: '',
    sources: ['source S2 step 2'],
  },
  'reverse-etl': {
    basis: 'schedule',
    ordering: 'none',
    dedupe: 'upsert key',
    limits: { note: 'Hightouch, Census; API limits of the target apply' },
    conflictAndIdempotency: 'Second writer on CRM fields: declare field ownership',
    notSuitableFor: ['real-time triggers', 'operational sync'],
    notes: '',
    sources: ['domain knowledge'],
  },
  'sftp-file-drop': {
    basis: 'schedule',
    ordering: 'file order',
    dedupe: 'file name + row key',
    limits: { mceImport: 'headers must match DE fields exactly' },
    conflictAndIdempotency: 'Checksum + row counts; idempotent file naming',
    notSuitableFor: ['timely personalisation'],
    notes: '',
    sources: [
      'source S3 (scheduled file transfer)',
      'AwesomeSalesforceSkills architect/marketing-integration-patterns',
    ],
  },
  'manual-process': {
    basis: 'human',
    ordering: 'none',
    dedupe: 'none',
    limits: { note: 'placeholder for sources with no extraction path' },
    conflictAndIdempotency: '',
    notSuitableFor: ['anything with an SLO'],
    notes: '',
    sources: ['source S3'],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
