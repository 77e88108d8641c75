import { testRule } from '../../testing/test-rule.ts';
import { dataCloudOnHotPath } from './data-cloud-on-hot-path.ts';

testRule(dataCloudOnHotPath, {
  valid: {
    'a standard data graph is checked elsewhere': 'chat: live-chat at service reads dc Customer by dc-data-graph',
    'so is the real-time layer': 'chat: live-chat at service reads dc Customer by dc-real-time-data-graph',
    'a record page with time to spare': 'page: record-page at service within 10 s reads dc Customer by dc-query-api',
    'a record page without a budget': 'page: record-page at service reads dc Customer by dc-query-api',
    'the org itself': 'chat: live-chat at service reads sales Customer by crm-query',
    'real-time ingest': 'web -> dc carries Customer by dc-real-time-ingest for real-time-context',
    'no mechanism yet': 'web -> dc carries Customer for real-time-context',
    'the parameter of the design': `
      design { ruleParams: { hotBudgetMs: 1000 } }
      page: record-page at service within 2 s reads dc Customer by dc-query-api`,
  },
  invalid: {
    'a chat waits for the query API; the org holds the same': {
      design: `
        service:Contact is Customer
        chat: live-chat at service "Live chat" reads service Case by crm-query, dc Customer by dc-query-api`,
      marks: ['interaction:chat'],
      severity: 'error',
      field: 'reads[1].mechanism',
      related: ['system:dc'],
      says: ['Live chat waits for Data Cloud', 'Read Service Cloud directly'],
      fixable: 'Read Customer from Service Cloud by in-org query',
    },
    'a tight budget makes any interaction hot': {
      design: 'page: record-page at service within 3 s reads dc Customer by dc-query-api',
      marks: ['interaction:page'],
      fixable: 'Read through a real-time data graph',
    },
    'a graph that is there is named': {
      design: `
        graph g1 "Profile" { mode: real-time }
        chat: agent at service reads dc Customer by dc-connect-profile-api`,
      marks: ['interaction:chat'],
      fixable: 'Read through the real-time data graph Profile',
    },
    'a flow out of Data Cloud for real-time context': {
      design: 'dc -> sales carries Customer by dc-copy-field for real-time-context',
      marks: ['flow:dc-sales'],
      field: 'mechanism',
      related: ['system:dc'],
      fixable: 'Let dc-sales enrich the record beforehand instead',
    },
    'a feed that is not real-time': {
      design: 'web -> dc carries Customer by dc-ingestion-api-streaming for real-time-context, identity-ingest',
      marks: ['flow:web-dc'],
      fixable: 'Take real-time context off web-dc',
    },
  },
});
