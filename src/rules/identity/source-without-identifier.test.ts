import { testRule } from '../../testing/test-rule.ts';
import { sourceWithoutIdentifier } from './source-without-identifier.ts';

testRule(sourceWithoutIdentifier, {
  valid: {
    'an identifier is mapped': `
      ruleset main {}
      sales:Contact is Customer { identifiers: [{ type: phone, mappedTo: null }, { type: email, mappedTo: ContactPointEmail }] }
      sales -> dc carries Customer`,
    'a sister cloud of the same org maps it': `
      ruleset main {}
      sales:Contact is Customer
      service:Contact is Customer { identifiers: [{ type: email, mappedTo: ContactPointEmail }] }
      sales -> dc carries Customer`,
    'no ruleset yet': `
      sales:Contact is Customer
      sales -> dc carries Customer`,
    'the source only passes them on': `
      ruleset main {}
      sales:Contact is Customer
      mule -> dc carries Customer`,
    'not a person': `
      ruleset main {}
      sales:Product2 is Product
      sales -> dc carries Product`,
    'not into Data Cloud': `
      ruleset main {}
      sales:Contact is Customer
      sales -> mc carries Customer`,
  },
  invalid: {
    'nothing is known of the source': {
      design: `
        ruleset main {}
        sales:Contact is Customer
        sales -> dc carries Customer`,
      marks: ['flow:sales-dc'],
      severity: 'error',
      field: 'entityIds',
      related: ['placement:sales.Contact'],
      says: ['sales-dc lands Customer rows', 'no contact point'],
      fixable: 'Map the e-mail address of Sales Cloud Contact into the unified profile',
    },
    'its own number does as well': {
      design: `
        ruleset main {}
        mc:Subscriber is Customer
        mc -> dc carries Customer by dc-mce-connector`,
      marks: ['flow:mc-dc'],
      fixable: 'Map the Subscriber Key of Marketing Cloud Engagement Subscriber into the unified profile',
    },
    'the shared key identifies': {
      design: `
        ruleset main {}
        sales:Contact is Customer key gcid as Gcid__c
        sales -> dc carries Customer`,
      marks: ['flow:sales-dc'],
      fixable: 'Map Gcid__c of Sales Cloud Contact into the unified profile',
    },
    'identifiers that are known and mapped nowhere': {
      design: `
        ruleset main {}
        app:Profile is Customer { identifiers: [{ type: device-id }, { type: login, mappedTo: null }, { type: email }] }
        app -> dc carries Customer`,
      marks: ['flow:app-dc'],
      fixable: 'Map login and email of Mobile app Profile into the unified profile',
    },
    'a device is no person': {
      design: `
        ruleset main {}
        web:Visitor is Customer engagement { identifiers: [{ type: cookie }] }
        web -> dc carries Customer`,
      marks: ['flow:web-dc'],
      fixable: 'Map the e-mail address of Web site / CMS Visitor into the unified profile',
    },
    'two people on one flow': {
      design: `
        ruleset main {}
        sales:Contact is Customer
        sales:Lead is Lead
        sales -> dc carries Customer,Lead`,
      marks: ['flow:sales-dc'],
      related: ['placement:sales.Contact', 'placement:sales.Lead'],
      says: 'Customer and Lead rows',
      fixable:
        'Map the record id of Sales Cloud Contact and the record id of Sales Cloud Lead into the unified profile',
    },
  },
});
