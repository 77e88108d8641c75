import { testRule } from '../../testing/test-rule.ts';
import { typeMismatch } from './type-mismatch.ts';

testRule(typeMismatch, {
  valid: {
    'same type, case rule and length': `
      sales:Contact is Customer key gcid
      mc:Subscriber is Customer key gcid`,
    'an auto-number is text to others': `
      sales:Contact is Customer key gcid
      sap:KNA1 is Customer key gcid auto-number`,
    'longer fields are fine': `
      sales:Contact is Customer key gcid length 255
      mc:Subscriber is Customer key gcid`,
    'an unknown case rule clashes with none': `
      sales:Contact is Customer key gcid case-sensitive
      mc:Subscriber is Customer { keys: [{ sharedKeyId: gcid, field: K, type: text }] }`,
    'fields of Data Cloud are not compared': `
      sales:Contact is Customer key gcid
      dc:Individual is Customer replica key gcid number`,
    'a key without a length': `
      key gcid of Customer { length: null }
      sales:Contact is Customer key gcid length 10`,
  },
  invalid: {
    'a number loses leading zeros': {
      design: `
        sales:Contact is Customer key gcid
        sap:KNA1 is Customer key gcid number`,
      marks: ['sharedKey:gcid'],
      severity: 'warning',
      related: ['placement:sales.Contact', 'placement:sap.KNA1'],
      says: ['number in SAP ERP KNA1', 'text in Sales Cloud Contact'],
      fixable: 'Make gcid Text in 1 object',
    },
    'case matters here but not there': {
      design: `
        sales:Contact is Customer key gcid
        mc:Subscriber is Customer key gcid case-sensitive`,
      marks: ['sharedKey:gcid'],
      fixable: 'Make gcid case-insensitive in 1 object',
    },
    'a field too short for the key': {
      design: `
        sales:Contact is Customer key gcid length 18
        mc:Subscriber is Customer key gcid`,
      marks: ['sharedKey:gcid'],
      field: 'length',
      says: '64 characters long but only 18 in Sales Cloud Contact',
      fixable: 'Make gcid 64 characters in 1 object',
    },
    'a native field cannot grow, so the key shrinks': {
      design: `
        sales:Contact is Customer key gcid
        shop:Profile is Customer key gcid native length 20`,
      marks: ['sharedKey:gcid'],
      fixable: 'Shorten gcid to 20 characters',
    },
    'one org is enough': {
      design: `
        sales:Contact is Customer key gcid
        sales:Lead is Customer key gcid email`,
      marks: ['sharedKey:gcid'],
      fixable: true,
    },
  },
});
