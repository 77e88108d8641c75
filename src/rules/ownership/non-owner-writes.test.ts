import { testRule } from '../../testing/test-rule.ts';
import { nonOwnerWrites } from './non-owner-writes.ts';

testRule(nonOwnerWrites, {
  valid: {
    'the owner sends': `
      Order of sap
      sap -> sales carries Order for operational-sync`,
    'between two that are not the record': `
      Order of sap
      sales -> shop carries Order for operational-sync`,
    'a command asks the owner': `
      Order of sap
      sales -> sap carries Order for operational-sync { intent: command }`,
    'an update path is declared, for the org': `
      system service
      Order of sap { updatePaths: [service] }
      sales -> sap carries Order for operational-sync`,
    'only attributes it owns': `
      Order of sap { attributeGroups: [{ id: g1, owner: sales }, { id: g2, owner: sap }] }
      sales -> sap carries Order for operational-sync { attributeGroupIds: [g1] }`,
    'both ways with a policy that resolves': `
      Order of sap { conflictPolicy: merge }
      sales <-> sap carries Order for operational-sync`,
    'both ways without a policy is the finding of the circle': `
      Order of sap
      sales <-> sap carries Order for operational-sync`,
    'read in place': `
      Order of sales
      sap -> sales carries Order by salesforce-connect for operational-sync`,
    'enrichment writes other fields': `
      Customer of sales
      dc -> sales carries Customer for enrichment`,
    'inside the org of the record': `
      Order of sales
      service -> sales carries Order for operational-sync`,
    'no record yet': 'sales -> sap carries Order for operational-sync',
  },
  invalid: {
    'a sender that owns nothing': {
      design: `
        Order of sap
        sales -> sap carries Order for operational-sync`,
      marks: ['flow:sales-sap'],
      severity: 'error',
      field: 'intent',
      related: ['entity:Order'],
      says: ['writes Order into SAP ERP', 'from Sales Cloud'],
      fixable: 'Make sales-sap a request to the owner',
    },
    'it can be reversed': {
      design: `
        Order of sap
        sales -> sap carries Order for operational-sync`,
      marks: ['flow:sales-sap'],
      fixable: 'Reverse it: from SAP ERP to Sales Cloud',
    },
    'it can be declared': {
      design: `
        Order of sap
        Customer of sap
        sales -> sap carries Order, Customer for operational-sync`,
      marks: ['flow:sales-sap'],
      related: ['entity:Customer', 'entity:Order'],
      fixable: 'Declare Sales Cloud an update path of Customer and Order',
    },
    'one of the groups it sends belongs to the record': {
      design: `
        Order of sap { attributeGroups: [{ id: g1, name: Header, owner: sales }, { id: g2, owner: sap }] }
        sales -> sap carries Order for operational-sync { attributeGroupIds: [g1, g2] }`,
      marks: ['flow:sales-sap'],
      fixable: 'Send only "Header" by sales-sap',
    },
    'the way back of a two-way flow, when the clock decides': {
      design: `
        Order of sales { conflictPolicy: last-write-wins }
        sales <-> sap carries Order for operational-sync`,
      marks: ['flow:sales-sap'],
      says: 'from SAP ERP',
      fixable: true,
    },
  },
});
