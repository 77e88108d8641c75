import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { agentWithoutDataGraph } from './agent-without-data-graph.ts';

const LOOKUPS = 'service Customer by crm-query, service Case by crm-query, sales Order by crm-query';
const FED = 'service -> dc carries Customer, Case\nsales -> dc carries Order';

testRule(agentWithoutDataGraph, {
  valid: {
    'two lookups':
      'system dc\nchat: agent at service reads service Customer, Order by crm-query, sales Case by crm-query',
    'three lookups of two entities': `
      system dc
      chat: agent at service reads service Case by crm-query, sales Case by crm-query, sales Order by crm-query`,
    'no Data Cloud': `chat: agent at service reads ${LOOKUPS}`,
    'a person looks': `system dc\nchat: live-chat at service reads ${LOOKUPS}`,
    'a graph is one of the reads': `chat: agent at service reads dc Account by dc-data-graph, ${LOOKUPS}`,
    'a real-time graph as well': `chat: agent at service reads dc Account by dc-real-time-data-graph, ${LOOKUPS}`,
  },
  invalid: {
    'three lookups of three entities': {
      design: `
        ${FED}
        chat: agent at service "Service agent" reads ${LOOKUPS}`,
      marks: ['interaction:chat'],
      severity: 'info',
      field: 'reads',
      related: ['entity:Case', 'entity:Customer', 'entity:Order'],
      says: 'Service agent makes 3 lookups. One read of a data graph returns Case, Customer and Order together.',
      fixable: 'Read Case, Customer and Order in one read of a new data graph',
    },
    'a next best action, with a graph that is there already': {
      design: `
        ${FED}
        graph g1 "Service context" { mode: standard, rootDmo: UnifiedIndividual, nodes: [UnifiedIndividual, ssot__Case__dlm, Order], refreshMinutes: 60 }
        offer: next-best-action at service reads ${LOOKUPS} { freshnessMs: 3600000 }`,
      marks: ['interaction:offer'],
      fixable: 'Read Case, Customer and Order in one read of the data graph Service context',
    },
    'a graph as fresh as the moment needs': {
      design: `
        ${FED}
        graph g1 "Daily" { mode: standard, rootDmo: UnifiedIndividual, nodes: [UnifiedIndividual, Case, Order] }
        chat: agent at service reads ${LOOKUPS} { freshnessMs: 7200000 }`,
      marks: ['interaction:chat'],
      fixable: 'Read Case, Customer and Order in one read of a new data graph, rebuilt every 2 h',
    },
  },
});

test('the new graph has the person as root and exactly these entities, and names the question', () => {
  const design = sketch(`${FED}\nchat: agent at service "Service agent" reads ${LOOKUPS}`);
  const fix = fixesIn(design)[0];
  const fixed = fix && buildTopology(applyPatch(design, fix.run(design)));

  expect(fixed?.dataGraphs).toMatchObject([
    {
      name: 'Service agent context',
      rootDmo: 'UnifiedIndividual',
      nodes: ['UnifiedIndividual', 'Case', 'Order'],
      retrievalPatterns: ['Service agent: Case, Customer and Order'],
    },
  ]);
  expect(fixed?.interactions[0]?.reads).toMatchObject([{ dataGraph: { name: 'Service agent context' } }]);
});

test.each([
  [
    'an entity never reaches Data Cloud',
    `service -> dc carries Customer, Case\nchat: agent at service reads ${LOOKUPS}`,
  ],
  ['the person waits less long than a graph takes', `${FED}\nchat: agent at service within 800 ms reads ${LOOKUPS}`],
  [
    'data has to be fresher than any standard graph',
    `${FED}\nchat: agent at service reads ${LOOKUPS} { freshnessMs: 60000 }`,
  ],
  [
    'the graph would be too broad',
    `design { ruleParams: { graphEdges: 1 } }\n${FED}\nchat: agent at service reads ${LOOKUPS}`,
  ],
])('no graph is offered where %s', (_name, text) => {
  expect(fixesIn(sketch(text))).toEqual([]);
});

function fixesIn(design: ReturnType<typeof sketch>) {
  const { findings } = lintAll(buildTopology(design), [agentWithoutDataGraph], { today: '2026-11-21' });
  expect(findings).toHaveLength(1);
  return findings.flatMap(({ fixes }) => fixes);
}
