import { testRule } from '../../testing/test-rule.ts';
import { unstableSharedKey } from './unstable-shared-key.ts';

const TWO_ORGS = `
  sales:Contact is Customer key gcid
  mc:Subscriber is Customer key gcid`;

testRule(unstableSharedKey, {
  valid: {
    'a minted key': TWO_ORGS,
    'a business id that stays': `key gcid of Customer business-id ${TWO_ORGS}`,
    'nobody said whether it is stable': `key gcid of Customer { stable: null } ${TWO_ORGS}`,
    'one org': `
      key gcid of Customer contact-point
      sales:Contact is Customer key gcid`,
  },
  invalid: {
    'an e-mail address': {
      design: `key gcid of Customer contact-point ${TWO_ORGS}`,
      marks: ['sharedKey:gcid'],
      severity: 'warning',
      field: 'kind',
      related: ['entity:Customer'],
      says: 'contact point',
      fixable: 'Mint Global_Customer_Id and keep gcid for matching only',
    },
    'a record id': {
      design: `key gcid of Customer platform-id ${TWO_ORGS}`,
      marks: ['sharedKey:gcid'],
      says: 'org-local record id',
      fixable: true,
    },
    'a business id that changes': {
      design: `key gcid of Customer business-id unstable ${TWO_ORGS}`,
      marks: ['sharedKey:gcid'],
      field: 'stable',
      fixable: true,
    },
    'an unsynced entity is judged too': {
      design: `entity Customer { syncDecision: do-not-sync }
        key gcid of Customer contact-point ${TWO_ORGS}`,
      marks: ['sharedKey:gcid'],
      fixable: true,
    },
    'an enduring key of the same entity takes over, flows included': {
      design: `key gcid of Customer contact-point
        key golden of Customer
        sap -> sales carries Customer by bulk-api-2 match gcid ${TWO_ORGS}`,
      marks: ['sharedKey:gcid'],
      fixable: 'Join by golden and keep gcid for matching only',
    },
  },
});
