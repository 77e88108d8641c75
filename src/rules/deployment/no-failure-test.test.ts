import { testRule } from '../../testing/test-rule.ts';
import { noFailureTest } from './no-failure-test.ts';

testRule(noFailureTest, {
  valid: {
    'without flows nothing can fail': 'system sales kind sales',
    'one test is there': 'sales -> sap by cdc\ntest t1 { kind: failure-injection, flowIds: [sales-sap] }',
    'whatever it stops': 'sales -> sap by cdc\ntest t1 { kind: failure-injection, flowIds: [] }',
  },
  invalid: {
    'no test at all': {
      design: 'sales -> sap "Accounts" by cdc',
      marks: ['design'],
      severity: 'info',
      says: '1 flow, and no test stops a receiver',
      fixable: 'Add a failure test of Accounts: stop SAP ERP for 2 h, expect replay without duplicates',
    },
    'arrival alone is not recovery': {
      design: `
        f1: sales -> service "Inside" by native-relationship
        f2: sales -> sap "Accounts" by cdc
        test t1 { kind: end-to-end, flowIds: [f1, f2] }`,
      marks: ['design'],
      fixable: 'Add a failure test of Accounts: stop SAP ERP for 2 h, expect replay without duplicates',
    },
  },
});
