import { testRule } from '../../testing/test-rule.ts';
import { failureHandlingIncomplete } from './failure-handling-incomplete.ts';

testRule(failureHandlingIncomplete, {
  valid: {
    'all duties answered': 'sales -> dc by dc-crm-stream-nrt { errorHandling: { alert: "Mail to CRM operations" } }',
    'none at all is the other finding': 'sales -> sap by cdc',
    'nothing to answer': 'sales -> service by crm-query',
    'no mechanism yet': 'sales -> sap { errorHandling: { retry: true } }',
  },
  invalid: {
    'one is missing': {
      design: 'sales -> sap "Orders" by cdc { errorHandling: { retry: true, alert: true, replay: true } }',
      marks: ['flow:sales-sap'],
      severity: 'warning',
      field: 'errorHandling.deadLetter',
      says: 'Orders still lacks a dead letter.',
      asks: 'Complete the failure handling of Orders',
    },
    'the single duty of a managed connector': {
      design: 'sales -> dc by dc-crm-stream-nrt slo 1 h',
      marks: ['flow:sales-dc'],
      field: 'errorHandling.alert',
      says: 'still lacks an alert.',
      asks: 'Complete the failure handling of sales-dc',
    },
    'two are missing; what stands stays': {
      design: 'sap -> sales by bulk-api-2 { errorHandling: { retry: "3 tries" } }',
      marks: ['flow:sap-sales'],
      says: 'still lacks a dead letter and an alert.',
      asks: 'Apply the failure template to sap-sales',
    },
    'an empty text is no answer': {
      design: 'sales -> sap by cdc { errorHandling: { retry: true, deadLetter: true, alert: true, replay: "" } }',
      marks: ['flow:sales-sap'],
      field: 'errorHandling.replay',
      asks: 'Complete the failure handling of sales-sap',
    },
  },
});
