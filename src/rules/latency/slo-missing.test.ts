import { testRule } from '../../testing/test-rule.ts';
import { sloMissing } from './slo-missing.ts';

testRule(sloMissing, {
  valid: {
    'an SLA is there': 'sales -> sap by cdc slo 1 min',
    'inside the org nothing travels': 'sales -> service by native-relationship',
    'an in-org query': 'sales -> service by crm-query',
  },
  invalid: {
    'nobody promised': {
      design: 'sales -> sap "Account sync" carries Account by cdc',
      marks: ['flow:sales-sap'],
      severity: 'warning',
      field: 'sloMs',
      says: ['Account sync has no latency SLA', 'Change Data Capture delivers p95 10 s, an estimate'],
      fixable: 'Set the SLA of Account sync to 1 min',
    },
    'zero is no promise': { design: 'sales -> sap by cdc { sloMs: 0 }', marks: ['flow:sales-sap'], fixable: true },
    'the schedule counts': {
      design: 'sap -> sales by etl-batch every 2 d',
      marks: ['flow:sap-sales'],
      fixable: 'Set the SLA of sap-sales to 48 h',
    },
    'a measurement replaces the catalogue': {
      design: 'sales -> sap by cdc measured 700 ms',
      marks: ['flow:sales-sap'],
      says: 'measured p95 700 ms',
      fixable: 'Set the SLA of sales-sap to 1 s',
    },
    'a flow without a mechanism is asked, but nothing can be proposed': {
      design: 'sales -> sap',
      marks: ['flow:sales-sap'],
    },
  },
});
