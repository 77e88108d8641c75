import { testRule } from '../../testing/test-rule.ts';
import { orderViolation } from './order-violation.ts';

const PLAN = `
  sales:Contact is Customer key gcid
  feed: sales -> dc "Feed" carries Customer
  ruleset r1 { entityIds: [Customer] }
  segment s1 "Members" { entityIds: [Customer] }`;
const planned = (waves: string) => `${PLAN}\n design { deployment: { waveOverrides: { ${waves} } } }`;

testRule(orderViolation, {
  valid: {
    'nobody moved anything': PLAN,
    'later is always allowed, and what waits moves along': planned('"flow:feed": 9'),
    'right after what it needs': planned('"model:sales.Contact": 2, "flow:feed": 3'),
    'an item that needs nothing may be anywhere': planned('"key:sales.Contact.Gcid__c": 0'),
    'no such item': planned('"flow:gone": 1'),
    'while there is a circle nothing can be said': `
      sales:Account is Account
      entity Account { parentEntityId: Account }
      sales -> sap carries Account
      design { deployment: { waveOverrides: { "flow:sales-sap": 1 } } }`,
  },
  invalid: {
    'in the same wave as what it needs': {
      design: planned('"flow:feed": 2'),
      marks: ['deployItem:flow:feed'],
      severity: 'error',
      field: 'wave',
      related: ['flow:feed', 'placement:sales.Contact'],
      says: 'Feed is planned in wave 2, but needs Sales Cloud Contact, which comes in the same wave',
      fixable: 'Move Feed to wave 3',
    },
    'the model before its key': {
      design: planned('"model:sales.Contact": 1'),
      marks: ['deployItem:model:sales.Contact'],
      says: 'needs Gcid__c in Sales Cloud Contact',
      fixable: 'Move Sales Cloud Contact to wave 2',
    },
    'measured against the override of what it needs': {
      design: planned('"flow:feed": 7, "ruleset:r1": 7, "segment:s1": 5'),
      marks: ['deployItem:ruleset:r1', 'deployItem:segment:s1'],
      says: 'which comes in',
      fixable: true,
    },
    'a segment first of all': {
      design: planned('"segment:s1": 1'),
      marks: ['deployItem:segment:s1'],
      says: 'Members is planned in wave 1, but needs ruleset r1, which comes in wave 4',
      fixable: 'Move Members to wave 5',
    },
  },
});
