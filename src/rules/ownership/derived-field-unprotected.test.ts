import { testRule } from '../../testing/test-rule.ts';
import { derivedFieldUnprotected } from './derived-field-unprotected.ts';

const withField = (fields: string) => `
  insight ltv "LTV" { type: calculated }
  sales:Contact is Customer { derivedFields: [{ field: LTV__c, sourceInsightId: ltv, ${fields} }] }`;

testRule(derivedFieldUnprotected, {
  valid: {
    'read-only and stamped': withField('readOnly: true, timestampField: LTV_Updated__c'),
    'no derived field': 'sales:Contact is Customer',
  },
  invalid: {
    'anybody can edit it': {
      design: withField('readOnly: false, timestampField: LTV_Updated__c'),
      marks: ['placement:sales.Contact#LTV__c'],
      severity: 'error',
      field: 'derivedFields[0].readOnly',
      related: ['insight:ltv'],
      says: 'computed by LTV, but users and Flows can edit it',
      fixable: 'Make LTV__c read-only and stamp it in LTV_Updated__c',
    },
    'nobody said': {
      design: withField('readOnly: null'),
      marks: ['placement:sales.Contact#LTV__c'],
      severity: 'error',
      fixable: true,
    },
    'nobody sees how old it is': {
      design: withField('readOnly: true, timestampField: null'),
      marks: ['placement:sales.Contact#LTV__c'],
      severity: 'warning',
      field: 'derivedFields[0].timestampField',
      fixable: true,
    },
  },
});
