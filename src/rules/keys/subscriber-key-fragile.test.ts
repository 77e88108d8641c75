import { testRule } from '../../testing/test-rule.ts';
import { subscriberKeyFragile } from './subscriber-key-fragile.ts';

testRule(subscriberKeyFragile, {
  valid: {
    'the shared key is the Subscriber Key': 'mc:Subscriber is Customer { subscriberKeySource: global-id }',
    'Contact id while all people come from the CRM': `
      mc:Subscriber is Customer { subscriberKeySource: contact-id }
      sales:Contact is Customer`,
    'not chosen, one other org': `
      mc:Subscriber is Customer
      sales:Contact is Customer`,
    'not a person': 'mc:Products is Product { subscriberKeySource: email }',
  },
  invalid: {
    'an e-mail address moves': {
      design: 'mc:Subscriber is Customer { subscriberKeySource: email }',
      marks: ['placement:mc.Subscriber'],
      severity: 'warning',
      field: 'subscriberKeySource',
      says: 'the e-mail address',
      fixable: 'Create Global_Customer_Id and use it as Subscriber Key',
    },
    'so does its hash': {
      design: `
        key gcid of Customer
        mc:Subscriber is Customer { subscriberKeySource: email-hash }`,
      marks: ['placement:mc.Subscriber'],
      fixable: 'Use gcid as Subscriber Key',
    },
    'Contact id with people from two other orgs': {
      design: `
        mc:Subscriber is Customer { subscriberKeySource: contact-id }
        sales:Contact is Customer
        shop:Profile is Customer`,
      marks: ['placement:mc.Subscriber'],
      related: ['system:sales', 'system:shop'],
      says: 'B2C Commerce and Sales Cloud may have no CRM id yet',
      fixable: true,
    },
    'not chosen, with people from two other orgs': {
      design: `
        mc:Subscriber is Customer
        sales:Contact is Customer
        shop:Profile is Customer`,
      marks: ['placement:mc.Subscriber'],
      says: 'not chosen',
      fixable: true,
    },
  },
});
