/** What the sources say, for the mechanisms of rows/mechanisms-data-cloud-ingest.ts. */

import type { MechanismId } from '../mechanism.ts';
import type { MechanismNote } from '../mechanism-note.ts';

export const DATA_CLOUD_INGEST_NOTES = {
  'dc-crm-stream-batch': {
    basis: 'Help: batch checks every 10-15 minutes; processing added',
    ordering: 'record',
    dedupe: 'DLO primary key',
    limits: {
      pollMin: '10-15',
      fullRefresh: 'schema change or periodic full refresh replaces all data',
      note: 'structured CRM ingestion reported free of credits in 2026 pricing',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['real-time service context'],
    notes: '',
    sources: ['help.salesforce.com data.c360_a_crm_connector_streaming.htm'],
  },
  'dc-crm-stream-nrt': {
    basis: 'Help says minimal latency with no number; source S1 says minutes: use minutes',
    ordering: 'record',
    dedupe: 'DLO primary key',
    limits: {
      disqualifiers:
        'formula/batch-only fields, unsupported objects, pilot filters, object In Development -> falls back to batch',
      cdc: 'uses the managed DataCloudEntities channel',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['real-time service context (minutes, not milliseconds)'],
    notes: '',
    sources: ['help.salesforce.com data.c360_a_crm_connector_streaming.htm', 'source S1'],
  },
  'dc-ingestion-api-streaming': {
    basis: 'about every 3 minutes (Help limits page via AwesomeSalesforceSkills)',
    ordering: 'none',
    dedupe: 'primary key upsert',
    limits: {
      payloadKB: 200,
      batchEveryMin: 3,
      records: '200 per request (MuleSoft connector docs)',
      schema: 'additive changes only',
      dateTime: 'required for engagement objects',
      operations: 'insert/upsert and delete',
    },
    conflictAndIdempotency: 'Upsert by primary key',
    notSuitableFor: ['sub-minute needs outside a real-time data graph'],
    notes: '',
    sources: [
      'developer.salesforce.com data-cloud-ref c360a-api-get-started',
      'AwesomeSalesforceSkills integration/data-cloud-ingestion-api',
    ],
  },
  'dc-ingestion-api-bulk': {
    basis: 'estimate',
    ordering: 'job',
    dedupe: 'primary key',
    limits: {
      fileMB: 150,
      filesPerJob: 100,
      operations:
        'upsert or delete jobs; an updated record is replaced whole (no PATCH). The AwesomeSalesforceSkills claim that a bulk job replaces the whole data set, and that the API cannot delete, is refuted by the developer docs',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['timely activation'],
    notes: '',
    sources: [
      'developer.salesforce.com c360a_api_bulk_ingestion.htm (upsert/delete, 150 MB, full record replace)',
      'blogs.mulesoft.com (100 files per job)',
    ],
  },
  'dc-web-mobile-sdk': {
    basis: 'standard layer: minutes; estimate',
    ordering: 'session',
    dedupe: 'eventId',
    limits: { consent: 'SDK sends only after consent' },
    conflictAndIdempotency: '',
    notSuitableFor: ['server facts of record'],
    notes: '',
    sources: ['developer.salesforce.com c360a_api_salesforce_interactions_web_sdk'],
  },
  'dc-mce-connector': {
    basis: 'data stream schedule',
    ordering: 'record',
    dedupe: 'key + qualifier',
    limits: {
      refresh:
        'engagement data extensions about hourly, profile bundles daily (Help data stream schedule; verify per stream)',
    },
    conflictAndIdempotency: 'Subscriber Key maps to Individual Id: needs explicit rule to reach the Unified Individual',
    notSuitableFor: ['real-time suppression'],
    notes: '',
    sources: [
      'help.salesforce.com data.c360_a_data_stream_schedule.htm',
      'help.salesforce.com mktg.mc_cab_c360a_data_extensions.htm',
    ],
  },
  'dc-b2c-connector': {
    basis: 'official schedule',
    ordering: 'record',
    dedupe: 'key + qualifier',
    limits: {
      refresh:
        'SalesOrder upsert hourly, SalesOrderCustomer full refresh hourly, product objects daily; first load 30 days of history',
    },
    conflictAndIdempotency: '',
    notSuitableFor: ['real-time triggers on orders'],
    notes: '',
    sources: ['help.salesforce.com data.c360_a_data_stream_schedule.htm'],
  },
  'dc-cloud-storage': {
    basis: 'schedule',
    ordering: 'file',
    dedupe: 'primary key',
    limits: { schedule: 'hourly to monthly' },
    conflictAndIdempotency: '',
    notSuitableFor: ['timely activation'],
    notes: '',
    sources: ['help.salesforce.com data.c360_a_data_stream_schedule.htm'],
  },
} as const satisfies Partial<Record<MechanismId, MechanismNote>>;
