import { testRule } from '../../testing/test-rule.ts';
import { deletesNotPropagated } from './deletes-not-propagated.ts';

testRule(deletesNotPropagated, {
  valid: {
    compensated: 'sales -> mc carries Customer by mc-connect-sds for operational-sync { deletes: compensated }',
    'nobody is ever deleted': 'sales -> mc carries Customer by mc-connect-sds for operational-sync { deletes: n/a }',
    'deletes travel along': 'sales -> sap carries Customer by cdc for operational-sync',
    'no person': 'sales -> mc carries Product by mc-connect-sds for operational-sync',
    'nothing is kept for work': 'sales -> mc carries Customer by mc-connect-sds for segmentation',
    'no mechanism yet': 'sales -> mc carries Customer for operational-sync',
  },
  invalid: {
    'a copy that keeps people': {
      design: 'sales -> mc "Contacts" carries Customer, Order by mc-connect-sds for operational-sync',
      marks: ['flow:sales-mc'],
      severity: 'warning',
      field: 'deletes',
      related: ['system:mc', 'entity:Customer'],
      says: 'carries no deletes; Marketing Cloud Engagement will keep Customer after erasure.',
      fixable: 'Add an erasure flow for Customer to Marketing Cloud Engagement, and mark deletes as compensated',
      asks: 'Say how erasure reaches Marketing Cloud Engagement',
    },
    'what the flow claims cannot be': {
      design: 'sales -> mule carries Customer by platform-events for operational-sync { deletes: propagated }',
      marks: ['flow:sales-mule'],
      says: 'Platform Events carries only some deletes',
      fixable: true,
    },
    'the erasure flow that is drawn already': {
      design: `
        sales -> mc carries Customer by mc-connect-sds for operational-sync
        erasure: sales -> mc "Forget me" carries Customer { operations: [delete] }`,
      marks: ['flow:sales-mc'],
      fixable: 'Mark its deletes as compensated by Forget me',
    },
    'into Data Cloud somebody has to say how': {
      design: 'app -> dc carries Customer by dc-real-time-ingest for identity-ingest',
      marks: ['flow:app-dc'],
      asks: 'Say how erasure reaches Data Cloud',
    },
  },
});
