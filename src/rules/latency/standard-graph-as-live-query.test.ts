import { testRule } from '../../testing/test-rule.ts';
import { standardGraphAsLiveQuery } from './standard-graph-as-live-query.ts';

testRule(standardGraphAsLiveQuery, {
  valid: {
    'fresh enough': `
      graph g1 { mode: standard, refreshMinutes: 15 }
      chat: agent at service reads dc Customer by dc-data-graph graph g1 { freshnessMs: 900000 }`,
    'nobody said how old it may be': 'chat: agent at service reads dc Customer by dc-data-graph',
    'another way of reading': 'chat: agent at service reads dc Customer by dc-query-api { freshnessMs: 1000 }',
  },
  invalid: {
    'rebuilt too rarely': {
      design: `
        graph g1 "Profile" { mode: standard, refreshMinutes: 60 }
        service:Contact is Customer
        chat: agent at service "Grounding" reads dc Customer by dc-data-graph graph g1 { freshnessMs: 60000 }`,
      marks: ['interaction:chat'],
      severity: 'error',
      field: 'reads[0].mechanism',
      related: ['dataGraph:g1'],
      says: 'Profile refreshes every 1 h; Grounding expects data no older than 1 min',
      fixable: 'Read Customer from Service Cloud by in-org query',
    },
    'a day when no graph is named': {
      design: 'chat: agent at service reads dc Customer by dc-data-graph { freshnessMs: 86399999 }',
      marks: ['interaction:chat'],
      says: '24 h',
      fixable: 'Read through a real-time data graph',
    },
  },
});
