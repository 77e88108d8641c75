import { testRule } from '../../testing/test-rule.ts';
import { placementMissingKey } from './placement-missing-key.ts';

testRule(placementMissingKey, {
  valid: {
    'every place carries the key': `
      sales:Contact is Customer key gcid
      mc:Subscriber is Customer key gcid`,
    'one bound placement serves its org and object': `
      sales:Contact is Customer key gcid
      service:Contact is Customer
      mc:Subscriber is Customer key gcid`,
    'no shared key yet is another finding': `
      sales:Contact is Customer
      mc:Subscriber is Customer`,
    'one org needs no key': `
      key gcid of Customer
      sales:Contact is Customer`,
    'not synced': `
      entity Customer { syncDecision: do-not-sync }
      sales:Contact is Customer key gcid
      mc:Subscriber is Customer`,
    'a native id bound to the key counts': `
      sales:Contact is Customer key gcid
      shop:Profile is Customer key gcid native`,
  },
  invalid: {
    'one leg is missing': {
      design: `
        sales:Contact is Customer key gcid
        mc:Subscriber is Customer`,
      marks: ['placement:mc.Subscriber'],
      severity: 'error',
      field: 'keys',
      related: ['sharedKey:gcid', 'placement:sales.Contact'],
      says: ['Marketing Cloud Engagement Subscriber', 'gcid', '1 other placement carries it'],
      fixable: true,
    },
    'the field is named as the platform does': {
      design: `
        sales:Contact is Customer
        shop:Profile is Customer key gcid`,
      marks: ['placement:sales.Contact'],
      fixable: 'Add Gcid__c, External ID and Unique, to Sales Cloud Contact',
    },
    'Lead and Contact of one org are two places': {
      design: `
        sales:Contact is Customer key gcid
        sales:Lead is Customer
        mc:Subscriber is Customer key gcid`,
      marks: ['placement:sales.Lead'],
      fixable: true,
    },
    'an unbound place is marked once, at its first id': {
      design: `
        sales:Contact is Customer
        service:Contact is Customer
        mc:Subscriber is Customer key gcid`,
      marks: ['placement:sales.Contact'],
      fixable: true,
    },
    'the key that most carry is the reference; on a tie the first id': {
      design: `
        key a of Customer
        key b of Customer
        sales:Contact is Customer key b
        mc:Subscriber is Customer key a`,
      marks: ['placement:sales.Contact'],
      related: ['sharedKey:a', 'placement:mc.Subscriber'],
      fixable: true,
    },
    'all that lack it at once': {
      design: `
        sales:Contact is Customer key gcid
        mc:Subscriber is Customer
        shop:Profile is Customer`,
      marks: ['placement:mc.Subscriber', 'placement:shop.Profile'],
      fixable: 'Add gcid, Unique, to all 2 objects that lack it',
    },
    'Lead and Contact get the same field': {
      design: `
        sales:Contact is Customer
        sales:Lead is Customer
        mc:Subscriber is Customer key gcid`,
      marks: ['placement:sales.Contact', 'placement:sales.Lead'],
      fixable: 'Add Gcid__c, External ID and Unique, to all 2 objects that lack it',
    },
    'a new field takes the type of the others': {
      design: `
        sap:KNA1 is Customer key gcid number
        sales:Contact is Customer`,
      marks: ['placement:sales.Contact'],
      fixable: true,
    },
  },
});
