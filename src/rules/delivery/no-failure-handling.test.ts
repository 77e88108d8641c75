import { testRule } from '../../testing/test-rule.ts';
import { noFailureHandling } from './no-failure-handling.ts';

testRule(noFailureHandling, {
  valid: {
    'one duty answered is another finding': 'sales -> sap by cdc { errorHandling: { alert: true } }',
    'a single duty is another finding': 'sales -> dc by dc-crm-stream-nrt',
    'nothing can fail apart': 'sales -> service by native-relationship',
    'no mechanism yet': 'sales -> sap',
  },
  invalid: {
    'none of several; the template fills all of them': {
      design: 'sales -> sap "Orders" by cdc',
      marks: ['flow:sales-sap'],
      severity: 'error',
      field: 'errorHandling.retry',
      related: ['system:sap'],
      says: 'Orders has no retry, dead letter, alert or replay. What happens when SAP ERP is down for an hour?',
      asks: 'Apply the failure template to Orders',
    },
    'what is no duty of the mechanism does not count, and "no" is no answer': {
      design:
        'sap -> sales by rest-request-reply { errorHandling: { deadLetter: true, retry: false, monitor: Grafana } }',
      marks: ['flow:sap-sales'],
      says: 'has no retry or alert.',
      asks: 'Apply the failure template to sap-sales',
    },
  },
});
