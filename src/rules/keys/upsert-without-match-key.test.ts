import { testRule } from '../../testing/test-rule.ts';
import { upsertWithoutMatchKey } from './upsert-without-match-key.ts';

testRule(upsertWithoutMatchKey, {
  valid: {
    'a match key is named': `
      key gcid of Customer
      sap -> sales carries Customer by bulk-api-2 match gcid { idempotency: external-id-upsert }`,
    'a full replace needs none': `
      sap -> sales carries Customer by bulk-api-2 { idempotency: natural-full-replace }`,
    'the mechanism matches by itself': `
      sales -> sap carries Customer by cdc { idempotency: external-id-upsert }`,
    'Data Cloud chooses its own key': `
      sap -> dc carries Customer by dc-ingestion-api-bulk { idempotency: external-id-upsert }`,
    'no mechanism yet': `
      sap -> sales carries Customer { idempotency: external-id-upsert }`,
  },
  invalid: {
    'an upsert without a key': {
      design: `
        key gcid of Customer
        sap -> sales carries Customer by bulk-api-2 { idempotency: external-id-upsert }`,
      marks: ['flow:sap-sales'],
      severity: 'error',
      field: 'matchKeyId',
      related: ['system:sales', 'entity:Customer'],
      says: 'Sales Cloud without a match key',
      fixable: 'Match sap-sales on gcid',
    },
    'a key that the target holds comes first': {
      design: `
        key a of Customer
        sales:Contact is Customer key b
        sap -> sales carries Customer by bulk-api-2 { idempotency: external-id-upsert }`,
      marks: ['flow:sap-sales'],
      fixable: 'Match sap-sales on b',
    },
    'without any key one is created': {
      design: 'sap -> sales carries Customer by bulk-api-2 { idempotency: external-id-upsert }',
      marks: ['flow:sap-sales'],
      fixable: 'Create Global_Customer_Id and match on it',
    },
  },
});
