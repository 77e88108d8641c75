import { testRule } from '../../testing/test-rule.ts';
import { noSharedKey } from './no-shared-key.ts';

testRule(noSharedKey, {
  valid: {
    'a shared key ties the records together': `
      key gcid of Customer
      sales:Contact is Customer
      mc:Subscriber is Customer`,
    'co-resident clouds are one place': `
      sales:Contact is Customer
      service:Contact is Customer`,
    'Data Cloud is left to the identity rules': `
      sales:Contact is Customer
      dc:Individual is Customer replica`,
    'virtual and engagement placements hold no record': `
      sales:Contact is Customer
      sap:KNA1 is Customer virtual
      web:Visitor is Customer engagement`,
    'it was decided not to sync': `
      entity Customer { syncDecision: do-not-sync }
      sales:Contact is Customer
      mc:Subscriber is Customer`,
    'analytics only need no join by key': `
      entity Customer { syncDecision: analytics-only }
      sales:Contact is Customer
      mc:Subscriber is Customer`,
  },
  invalid: {
    'two orgs and no key': {
      design: `
        Customer of sales
        sales:Contact is Customer
        mc:Subscriber is Customer`,
      marks: ['entity:Customer'],
      severity: 'error',
      related: ['placement:mc.Subscriber', 'placement:sales.Contact'],
      says: ['Customer is kept in 2 orgs', 'Marketing Cloud Engagement and Sales Cloud'],
      fixable: 'Create Global_Customer_Id and add it to 2 objects',
    },
    'a key of another entity does not help': {
      design: `
        key ordno of Order
        sales:Contact is Customer
        mc:Subscriber is Customer
        sales:Order is Order`,
      marks: ['entity:Customer'],
      fixable: true,
    },
    'records that exist come with a repair plan': {
      design: `
        sales:Contact is Customer records 500k
        shop:Profile is Customer`,
      marks: ['entity:Customer'],
      fixable: 'Create Global_Customer_Id and add it to 2 objects, with a repair plan',
    },
  },
});
