import { testRule } from '../../testing/test-rule.ts';
import { noIdempotency } from './no-idempotency.ts';

testRule(noIdempotency, {
  valid: {
    'any answer': 'sales -> sap carries Order by cdc for operational-sync { idempotency: event-id-dedupe }',
    'history may come twice': 'sales -> lake carries Order by bulk-api-2 for analytics, historical-seed',
    'managed connectors see to it': 'sales -> dc carries Order by dc-crm-stream-nrt for segmentation',
    'nothing is said of its purpose': 'sales -> sap carries Order by cdc',
    'no mechanism yet': 'sales -> sap carries Order for operational-sync',
  },
  invalid: {
    'a stream of changes; the key of the target comes first': {
      design: `
        sap:VBAK is Order key order-no
        sales -> sap "Orders" carries Order by cdc for operational-sync`,
      marks: ['flow:sales-sap'],
      severity: 'error',
      field: 'idempotency',
      related: ['system:sap', 'entity:Order'],
      says: 'Change Data Capture delivers at least once; SAP ERP needs an idempotency key for Order.',
      fixable: 'Upsert Orders by order-no',
    },
    'for events the id of the event comes first, also beside history': {
      design: 'sales -> sap carries Order by platform-events for domain-event, analytics { idempotency: none }',
      marks: ['flow:sales-sap'],
      fixable: 'Let SAP ERP log event ids, and skip what it has processed',
    },
    'the match key is known already': {
      design: `
        key order-no of Order
        sap -> sales carries Order by rest-request-reply for operational-sync match order-no`,
      marks: ['flow:sap-sales'],
      says: 'REST API request-reply delivers again with every retry',
      fixable: 'Upsert into Sales Cloud by order-no',
    },
    'without any key one is created': {
      design: 'sap -> sales carries Order by composite-api for operational-sync',
      marks: ['flow:sap-sales'],
      fixable: 'Create Global_Order_Id and upsert by it',
    },
    'a batch may replace everything': {
      design: 'sap -> sales carries Order by etl-batch for operational-sync',
      marks: ['flow:sap-sales'],
      fixable: 'Let each run of sap-sales replace all of it',
    },
    'Data Cloud upserts by its own key': {
      design: 'sap -> dc by dc-ingestion-api-streaming for segmentation',
      marks: ['flow:sap-dc'],
      says: 'needs an idempotency key for what it carries.',
      fixable: 'Upsert into Data Cloud by the primary key of the stream',
    },
  },
});
