import { testRule } from '../../testing/test-rule.ts';
import { multiWriterField } from './multi-writer-field.ts';

testRule(multiWriterField, {
  valid: {
    'the insight writes alone': `
      insight churn "Churn" { type: calculated }
      sales:Contact is Customer { derivedFields: [{ field: Churn__c, sourceInsightId: churn, otherWriters: [] }] }`,
    'one writer, named twice': `
      sales:Contact is Customer { fieldWriters: [{ field: Email, writers: [sales, sales] }] }`,
  },
  invalid: {
    'a Flow writes beside the insight': {
      design: `
        insight churn "Churn" { type: calculated }
        sales:Contact is Customer { derivedFields: [{ field: Churn__c, sourceInsightId: churn, otherWriters: ["Flow: scoring"] }] }`,
      marks: ['placement:sales.Contact#Churn__c'],
      severity: 'error',
      field: 'derivedFields[0].otherWriters',
      related: ['insight:churn'],
      says: 'written by Churn and Flow: scoring',
      fixable: 'Let only Churn write Churn__c',
    },
    'two systems write, in any role': {
      design: `
        system sap
        sales:Contact is Customer virtual { fieldWriters: [{ field: Email, writers: [sales, sap] }] }`,
      marks: ['placement:sales.Contact#Email'],
      field: 'fieldWriters[0].writers',
      related: ['system:sales', 'system:sap'],
      says: 'written by Sales Cloud and SAP ERP',
      fixable: 'Let only SAP ERP write Email',
    },
    'contested in both lists, cleared by one fix': {
      design: `
        insight churn "Churn" { type: calculated }
        sales:Contact is Customer { derivedFields: [{ field: F, sourceInsightId: churn, otherWriters: [A] }], fieldWriters: [{ field: F, writers: [B, C] }] }`,
      marks: ['placement:sales.Contact#F'],
      fixable: true,
    },
  },
});
