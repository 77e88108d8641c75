import { testRule } from '../../testing/test-rule.ts';
import { noInitialLoad } from './no-initial-load.ts';

testRule(noInitialLoad, {
  valid: {
    'nothing exists yet': `
      sales:Contact is Customer records 0
      sales -> sap carries Customer by cdc for operational-sync`,
    'a load is planned': `
      sales:Contact is Customer records 200k
      sales -> sap carries Customer by cdc for operational-sync { initialLoad: "Bulk API 2.0 on day 0" }`,
    'it brings what exists': `
      sales:Contact is Customer records 200k
      sales -> sap carries Customer by bulk-api-2 for operational-sync`,
    'events about the future': `
      sales:Order is Order records 200k
      sales -> sap carries Order by platform-events for domain-event`,
    'the records lie in another org, or are not carried': `
      sap:KNA1 is Customer records 200k
      sales:Case is Case records 9
      sales -> sap carries Customer by cdc for operational-sync`,
    'no mechanism yet': `
      sales:Contact is Customer records 200k
      sales -> sap carries Customer for operational-sync`,
  },
  invalid: {
    'a change stream into an empty target; clouds that share an object share its records': {
      design: `
        sales:Contact is Customer records 200k
        service:Contact is Customer records 200k
        sales -> sap "Contacts" carries Customer by cdc for operational-sync`,
      marks: ['flow:sales-sap'],
      severity: 'warning',
      field: 'initialLoad',
      related: ['entity:Customer'],
      says: ['Change Data Capture only emits changes', '(200k of Customer) will never arrive in SAP ERP'],
      fixable: 'Plan a day-0 load of Contacts: Bulk API 2.0 job, then subscribe from the replay id recorded before it',
      asks: 'Say why Contacts needs no first load',
    },
    'any cloud of the source org, any role': {
      design: `
        service:Account is Account virtual records 500
        service:Case is Case records 20
        sales -> mule carries Account, Case by pub-sub-api for operational-sync`,
      marks: ['flow:sales-mule'],
      says: '(20 of Case and 500 of Account)',
      fixable: true,
    },
    'a stream into Data Cloud': {
      design: `
        club:Member is Customer records 1.2M
        club -> dc carries Customer by dc-ingestion-api-streaming for identity-ingest`,
      marks: ['flow:club-dc'],
      fixable: 'Plan a day-0 load of club-dc: Bulk ingestion job, then apply what the stream held back meanwhile',
    },
  },
});
