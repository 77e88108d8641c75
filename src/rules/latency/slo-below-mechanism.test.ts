import { testRule } from '../../testing/test-rule.ts';
import { sloBelowMechanism } from './slo-below-mechanism.ts';

testRule(sloBelowMechanism, {
  valid: {
    'equal to p95 is good enough': 'sales -> sap by cdc slo 10 s',
    'no SLA is another finding': 'sales -> sap by cdc',
    'no mechanism yet': 'sales -> sap slo 1 ms',
    'measured faster than the catalogue says': 'sales -> sap by cdc slo 2 s measured 2 s',
    'as often as promised': 'sap -> sales by bulk-api-2 slo 1 h every 60 min',
  },
  invalid: {
    'between p50 and p95': {
      design: 'sales -> sap "Account sync" by cdc for operational-sync slo 5 s',
      marks: ['flow:sales-sap'],
      severity: 'warning',
      field: 'sloMs',
      says: 'Account sync promises 5 s; Change Data Capture needs 1 s to 10 s, an estimate',
      fixable: 'Raise the SLA of Account sync to 1 min',
    },
    'below p50': {
      design: 'sales -> sap by cdc slo 500 ms',
      marks: ['flow:sales-sap'],
      severity: 'error',
      fixable: true,
    },
    'measured, but slower': {
      design: 'sales -> sap by cdc slo 15 s measured 20 s',
      marks: ['flow:sales-sap'],
      severity: 'warning',
      says: 'was measured at p95 20 s',
      fixable: 'Raise the SLA of sales-sap to 1 min',
    },
    'a measurement does not lift the interval': {
      design: 'sap -> sales by bulk-api-2 slo 10 min measured 2 min every 15 min',
      marks: ['flow:sap-sales'],
      severity: 'error',
      says: 'runs every 15 min',
      fixable: true,
    },
    'a faster mechanism for the same purpose': {
      design: 'sap -> sales carries Account by etl-batch for operational-sync slo 1 min',
      marks: ['flow:sap-sales'],
      severity: 'error',
      fixable: 'Switch sap-sales to Composite API (p95 3 s, an estimate)',
    },
  },
});
