import { testRule } from '../../testing/test-rule.ts';
import { hotPathBudgetExceeded } from './hot-path-budget-exceeded.ts';

testRule(hotPathBudgetExceeded, {
  valid: {
    'within the budget': 'chat: live-chat at service within 1 s reads service Case by crm-query',
    'exactly the budget': 'chat: live-chat at service within 300 ms reads service Case by crm-query',
    'no budget': 'chat: live-chat at service reads sap Order by salesforce-connect',
    'nothing is read': 'chat: live-chat at service within 1 s',
    'side by side only the slowest counts':
      'chat: live-chat at service within 1 s parallel reads service Case by crm-query measured 900 ms, sales Order by crm-query measured 900 ms',
    'a slow Data Cloud read is the other finding':
      'chat: live-chat at service within 1 s reads dc Customer by dc-query-api',
  },
  invalid: {
    'reads add up, but would fit side by side': {
      design:
        'chat: live-chat at service "Live chat" within 1 s reads service Case by crm-query measured 900 ms, sales Order by crm-query measured 200 ms',
      marks: ['interaction:chat'],
      severity: 'error',
      field: 'latencyBudgetMs',
      related: ['system:sales', 'system:service'],
      says: ['Live chat may take 1 s; its reads add up to 1.1 s', 'Service Cloud by In-org query: 900 ms'],
      fixable: 'Run the reads of Live chat in parallel',
    },
    'only more time helps': {
      design: 'page: record-page at sales within 1 s reads sap Order by salesforce-connect',
      marks: ['interaction:page'],
      says: '5 s, an estimate',
      fixable: 'Give page 5 s',
    },
    'a slow read of Data Cloud through a graph': {
      design: 'page: record-page at sales within 4 s reads dc Customer by dc-query-api',
      marks: ['interaction:page'],
      fixable: 'Read Customer through a data graph',
    },
  },
});
