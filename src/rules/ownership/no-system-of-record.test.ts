import { testRule } from '../../testing/test-rule.ts';
import { noSystemOfRecord } from './no-system-of-record.ts';

testRule(noSystemOfRecord, {
  valid: {
    'the record is chosen': `
      Customer of sales
      sales:Contact is Customer
      mc:Subscriber is Customer`,
    'a placement with role sor is a claim': `
      sales:Contact is Customer sor
      mc:Subscriber is Customer`,
    'one org needs no owner': `
      sales:Contact is Customer
      service:Contact is Customer`,
    'complete attribute groups need no single record': `
      entity Customer { attributeGroups: [{ id: g1, name: Core, owner: sales }] }
      sales:Contact is Customer
      mc:Subscriber is Customer`,
    'not synced': `
      entity Customer { syncDecision: do-not-sync }
      sales:Contact is Customer
      mc:Subscriber is Customer`,
    'a co-resident cloud holds it for the record': `
      Customer of sales
      service:Contact is Customer
      mc:Subscriber is Customer`,
  },
  invalid: {
    'two orgs hold it and none is the record; the usual one is offered first': {
      design: `
        shop:Product is Product
        pim:Item is Product`,
      marks: ['entity:Product'],
      severity: 'error',
      field: 'systemOfRecord',
      related: ['system:pim', 'system:shop'],
      says: 'B2C Commerce and Product information management all hold it',
      fixable: 'Make Product information management the system of record',
    },
    'Data Cloud counts as a holder, but is never offered for a person': {
      design: `
        sales:Contact is Customer
        dc:Individual is Customer replica`,
      marks: ['entity:Customer'],
      fixable: 'Make Sales Cloud the system of record',
    },
    'a group without owner': {
      design: `
        Customer of sales { attributeGroups: [{ id: g1, name: Core, owner: sales }, { id: g2, name: Consent, owner: null }] }
        sales:Contact is Customer
        mc:Subscriber is Customer`,
      marks: ['entity:Customer'],
      field: 'attributeGroups[1].owner',
      says: '"Consent" has no owner',
      fixable: 'Make Sales Cloud the system of record and owner of "Consent"',
    },
    'the record holds nothing of it': {
      design: `
        Customer of sap
        sales:Contact is Customer
        mc:Subscriber is Customer`,
      marks: ['entity:Customer'],
      field: 'systemOfRecord',
      says: 'SAP ERP is named as its record, but holds nothing of it',
      fixable: true,
    },
    'analytics only is judged too': {
      design: `
        entity Customer { syncDecision: analytics-only }
        sales:Contact is Customer
        mc:Subscriber is Customer`,
      marks: ['entity:Customer'],
      fixable: true,
    },
  },
});
