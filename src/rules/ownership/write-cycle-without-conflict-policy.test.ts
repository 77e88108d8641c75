import { testRule } from '../../testing/test-rule.ts';
import { writeCycleWithoutConflictPolicy } from './write-cycle-without-conflict-policy.ts';

testRule(writeCycleWithoutConflictPolicy, {
  valid: {
    'a policy is set': `
      Customer of sales { conflictPolicy: sor-wins }
      sales <-> sap carries Customer for operational-sync`,
    'one way only': 'sales -> sap carries Customer for operational-sync',
    'there and back with different entities': `
      sales -> sap carries Customer for operational-sync
      sap -> sales carries Order for operational-sync`,
    'a domain event is no write': `
      sales -> sap carries Customer for operational-sync
      sap -> sales carries Customer for domain-event`,
    'a command is no write': `
      sales -> sap carries Customer for operational-sync
      sap -> sales carries Customer for operational-sync { intent: command }`,
    'reading in place is no write': `
      sales -> sap carries Customer for operational-sync
      sap -> sales carries Customer by salesforce-connect for enrichment`,
    'inside one org there is no circle': 'sales <-> service carries Customer for operational-sync',
    'a fork is no circle': `
      sales -> sap carries Customer for operational-sync
      sales -> shop carries Customer for operational-sync
      shop -> sap carries Customer for operational-sync`,
  },
  invalid: {
    'both ways': {
      design: `
        Customer of sales
        sales <-> sap carries Customer for operational-sync`,
      marks: ['entity:Customer'],
      severity: 'error',
      field: 'conflictPolicy',
      related: ['flow:sales-sap'],
      says: 'Sales Cloud → SAP ERP → Sales Cloud',
      fixable: 'Let Sales Cloud win conflicts over Customer',
    },
    'there by sync, back by enrichment': {
      design: `
        sales -> dc carries Customer for operational-sync
        dc -> sales carries Customer by dc-copy-field for enrichment`,
      marks: ['entity:Customer'],
      fixable: 'Merge conflicting changes of Customer',
    },
    'a circle of three, through co-resident clouds': {
      design: `
        sales -> sap carries Customer for operational-sync
        sap -> shop carries Customer for operational-sync
        shop -> service carries Customer for operational-sync
        mc -> sales carries Customer for operational-sync`,
      marks: ['entity:Customer'],
      related: ['flow:sales-sap', 'flow:sap-shop', 'flow:shop-service'],
      fixable: true,
    },
  },
});
