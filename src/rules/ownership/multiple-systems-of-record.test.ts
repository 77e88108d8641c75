import { testRule } from '../../testing/test-rule.ts';
import { multipleSystemsOfRecord } from './multiple-systems-of-record.ts';

testRule(multipleSystemsOfRecord, {
  valid: {
    'one record': `
      Customer of sales
      sales:Contact is Customer
      mc:Subscriber is Customer`,
    'two claims in one org are one record': `
      Customer of sales
      sales:Contact is Customer sor
      service:Contact is Customer sor
      mc:Subscriber is Customer`,
    'each claimant owns a part': `
      entity Customer { attributeGroups: [{ id: a, owner: sales }, { id: b, owner: sap }] }
      sales:Contact is Customer sor
      sap:KNA1 is Customer sor`,
    'not synced': `
      entity Customer { syncDecision: do-not-sync }
      sales:Contact is Customer sor
      sap:KNA1 is Customer sor`,
  },
  invalid: {
    'two orgs claim it': {
      design: `
        entity Account
        sales:Account is Account sor
        sap:KNA1 is Account sor`,
      marks: ['entity:Account'],
      severity: 'error',
      field: 'systemOfRecord',
      related: ['system:sales', 'system:sap'],
      says: 'SAP ERP and Sales Cloud are both marked system of record',
      fixable: 'Keep SAP ERP as the record; make Sales Cloud a replica',
    },
    'the chosen record claims too': {
      design: `
        Account of sales
        sales:Account is Account
        sap:KNA1 is Account sor`,
      marks: ['entity:Account'],
      fixable: 'Keep Sales Cloud as the record; make SAP ERP a replica',
    },
    'splitting lets both stay': {
      design: `
        entity Account
        sales:Account is Account sor
        sap:KNA1 is Account sor`,
      marks: ['entity:Account'],
      fixable: 'Give SAP ERP and Sales Cloud an attribute group each',
    },
    'one of them owns no part': {
      design: `
        entity Account { attributeGroups: [{ id: a, owner: sales }] }
        sales:Account is Account sor
        sap:KNA1 is Account sor`,
      marks: ['entity:Account'],
      fixable: 'Give SAP ERP an attribute group',
    },
  },
});
