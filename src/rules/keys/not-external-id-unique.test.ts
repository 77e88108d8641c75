import { testRule } from '../../testing/test-rule.ts';
import { notExternalIdUnique } from './not-external-id-unique.ts';

testRule(notExternalIdUnique, {
  valid: {
    'marked as each platform can': `
      sales:Contact is Customer key gcid
      mc:Subscriber is Customer key gcid not-external`,
    'native ids have nothing to mark': `
      sales:Contact is Customer key gcid native not-unique
      mc:Subscriber is Customer key gcid`,
    'one org': `
      sales:Contact is Customer key gcid not-unique`,
    'a field that carries no shared key': `
      sales:Contact is Customer { keys: [{ field: Legacy__c, unique: false, externalId: false }] }
      mc:Subscriber is Customer`,
    'Data Cloud fields are exempt': `
      sales:Contact is Customer key gcid
      mc:Subscriber is Customer key gcid
      dc:Individual is Customer replica key gcid not-unique`,
  },
  invalid: {
    'External ID alone does not stop duplicates': {
      design: `
        sales:Contact is Customer key gcid not-unique
        mc:Subscriber is Customer key gcid`,
      marks: ['placement:sales.Contact#Gcid__c'],
      severity: 'error',
      field: 'keys[0].unique',
      related: ['sharedKey:gcid'],
      says: ['Contact.Gcid__c in Sales Cloud', 'Unique'],
      fixable: 'Mark Contact.Gcid__c External ID and Unique',
    },
    'Unique alone cannot be matched on': {
      design: `
        sales:Contact is Customer key gcid not-external
        mc:Subscriber is Customer key gcid`,
      marks: ['placement:sales.Contact#Gcid__c'],
      field: 'keys[0].externalId',
      says: 'External ID',
      fixable: true,
    },
    'outside core orgs it is a warning, and only Unique counts': {
      design: `
        sales:Contact is Customer key gcid
        shop:Profile is Customer key gcid not-unique`,
      marks: ['placement:shop.Profile#c_gcid'],
      severity: 'warning',
      field: 'keys[0].unique',
      fixable: 'Mark Profile.c_gcid Unique',
    },
    'an unsynced entity is judged too': {
      design: `
        entity Customer { syncDecision: do-not-sync }
        sales:Contact is Customer key gcid not-unique
        mc:Subscriber is Customer key gcid`,
      marks: ['placement:sales.Contact#Gcid__c'],
      fixable: true,
    },
    'two keys in one field are one finding, cleared by one fix': {
      design: `
        sales:Contact is Customer key a as Id__c not-unique key b as Id__c not-unique not-external
        mc:Subscriber is Customer key a key b`,
      marks: ['placement:sales.Contact#Id__c'],
      fixable: true,
    },
  },
});
