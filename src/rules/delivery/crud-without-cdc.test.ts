import { testRule } from '../../testing/test-rule.ts';
import { crudWithoutCdc } from './crud-without-cdc.ts';

testRule(crudWithoutCdc, {
  valid: {
    'change data capture': 'sales -> sap carries Account by cdc for operational-sync { trigger: record-change }',
    'a person started it':
      'sales -> sap carries Account by rest-request-reply for operational-sync { trigger: user-action }',
    'an event is not a row':
      'sales -> sap carries Order by platform-events for domain-event { trigger: record-change }',
    'not out of a core org': 'sap -> sales carries Account by composite-api for operational-sync { trigger: schedule }',
    'inside one org':
      'sales -> service carries Case by platform-events for operational-sync { trigger: record-change }',
    'no mechanism yet': 'sales -> sap carries Account for operational-sync { trigger: schedule }',
  },
  invalid: {
    'calls on record change': {
      design: 'sales -> sap "Accounts" carries Account by apex-callout for operational-sync { trigger: record-change }',
      marks: ['flow:sales-sap'],
      severity: 'warning',
      field: 'mechanism',
      says: 'Accounts propagates record changes by Apex callout',
      fixable: 'Switch Accounts to CDC (p95 10 s, an estimate)',
    },
    'a schedule goes with the polling': {
      design:
        'sales -> sap carries Account by scheduled-apex-poll every 30 min { trigger: schedule, frequency: "every 30 min" }',
      marks: ['flow:sales-sap'],
      fixable: 'Switch sales-sap to CDC, continuous, on record change (p95 10 s, an estimate)',
    },
    'two-way needs the Pub/Sub API': {
      design: 'sales <-> sap carries Account by rest-request-reply for operational-sync { trigger: record-change }',
      marks: ['flow:sales-sap'],
      fixable: 'Switch sales-sap to Pub/Sub API (p95 5 s, an estimate)',
    },
    'polling outside Salesforce: what is recommended there': {
      design: 'sap -> sales carries Account by scheduled-apex-poll for operational-sync',
      marks: ['flow:sap-sales'],
      says: 'A push or a bulk job finds the same changes without polling.',
      fixable: 'Switch sap-sales to Composite API (p95 3 s, an estimate)',
    },
  },
});
