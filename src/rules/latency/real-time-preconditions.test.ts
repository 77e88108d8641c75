import { testRule } from '../../testing/test-rule.ts';
import { realTimePreconditions } from './real-time-preconditions.ts';

const LIVE = `
  graph g1 "Web profile" { mode: real-time }
  ruleset r1 { dataSpace: default, entityIds: [Customer], realTime: true }
  web -> dc carries Customer by dc-real-time-ingest`;

testRule(realTimePreconditions, {
  valid: {
    'graph, ruleset and ingest are real-time': `${LIVE}
      hero: web-personalization at web reads dc Customer by dc-real-time-data-graph graph g1`,
    'another layer': 'hero: web-personalization at web reads dc Customer by dc-data-graph',
  },
  invalid: {
    'nothing of it': {
      design: `
        service:Contact is Customer
        hero: live-chat at service "Chat" reads dc Customer by dc-real-time-data-graph`,
      marks: ['interaction:hero'],
      severity: 'warning',
      field: 'reads[0].dataGraphId',
      related: ['entity:Customer'],
      says: [
        'Chat relies on the sub-second layer',
        'it names no real-time data graph',
        'no identity ruleset runs in real time',
        'Customer arrives by no real-time ingest',
      ],
      fixable: 'Read Customer from Service Cloud by in-org query',
    },
    'the graph is a standard one and the ruleset is fuzzy': {
      design: `
        graph g1 "Profile" { mode: standard }
        ruleset r1 { dataSpace: default, entityIds: [Customer], matchRules: [{ id: m1, criteria: [{ dmo: Individual, field: FirstName, method: fuzzy }] }] }
        web -> dc carries Customer by dc-real-time-ingest
        hero: web-personalization at web reads dc Customer by dc-real-time-data-graph graph g1`,
      marks: ['interaction:hero'],
      related: ['dataGraph:g1', 'ruleset:r1'],
      fixable: 'Make Profile real-time and run ruleset r1 in real time with exact rules',
    },
    'one entity is not live': {
      design: `${LIVE}
        hero: web-personalization at web reads dc Customer, Case by dc-real-time-data-graph graph g1`,
      marks: ['interaction:hero'],
      field: 'reads[0].entityIds',
      fixable: 'Take Case off the read',
    },
  },
});
