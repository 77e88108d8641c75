import { expect, test } from 'vitest';
import type { Design } from '../../model/design.ts';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { dataGraphScope } from './data-graph-scope.ts';

const ELEVEN = 'Account, Case, Order, Asset, Quote, Task, Lead, Product, Campaign, Entitlement, Contract';
const graph = (fields: string) => `graph g1 "Everything" { mode: standard, ${fields} }`;

testRule(dataGraphScope, {
  valid: {
    'as many edges and levels as allowed': graph(
      `
      rootDmo: UnifiedAccount, nodes: [UnifiedAccount, a, b, c, d, e, f, g, h, i, j], depth: 3,
      retrievalPatterns: ["open cases"]`.replaceAll('\n', ' '),
    ),
    'a design with limits of its own': `
      design { ruleParams: { graphEdges: 1, graphDepth: 9 } }
      ${graph('rootDmo: UnifiedIndividual, nodes: [UnifiedIndividual, Case], depth: 9, retrievalPatterns: [cases]')}`,
    'no depth given': graph('rootDmo: UnifiedIndividual, nodes: [], retrievalPatterns: [cases]'),
  },
  invalid: {
    'too many edges': {
      design: graph(
        `rootDmo: UnifiedIndividual, nodes: [UnifiedIndividual, ${ELEVEN}], depth: 2, retrievalPatterns: [cases]`,
      ),
      marks: ['dataGraph:g1'],
      severity: 'warning',
      field: 'nodes',
      related: [],
      says: 'Everything has 11 edges, more than 10.',
      asks: 'Shape Everything for what is asked of it',
    },
    'too deep': {
      design: graph('rootDmo: UnifiedIndividual, nodes: [UnifiedIndividual, Case], depth: 4, retrievalPatterns: [c]'),
      marks: ['dataGraph:g1'],
      field: 'depth',
      says: 'goes 4 levels deep, more than 3',
      fixable: 'Cut Everything at 3 levels',
    },
    'nobody said what it answers': {
      design: `
        ${graph('rootDmo: UnifiedIndividual, nodes: [UnifiedIndividual, Case]')}
        chat: agent at service "Grounding" reads dc Customer, Case by dc-data-graph graph g1`,
      marks: ['dataGraph:g1'],
      field: 'retrievalPatterns',
      related: ['interaction:chat'],
      says: 'names no question it answers',
      asks: 'Shape Everything for what is asked of it',
    },
    'rooted elsewhere': {
      design: graph('rootDmo: Case, nodes: [Case, Contact], retrievalPatterns: [cases]'),
      marks: ['dataGraph:g1'],
      field: 'rootDmo',
      says: 'is rooted at Case, which is no unified profile',
      asks: 'Shape Everything for what is asked of it',
    },
    'all of it at once, one finding': {
      design: graph(`rootDmo: Account, nodes: [Account, ${ELEVEN}], depth: 5`),
      marks: ['dataGraph:g1'],
      field: 'nodes',
      says: ['11 edges', '5 levels', 'no question', 'rooted at Account'],
      asks: 'Shape Everything for what is asked of it',
    },
  },
});

function askingIn(design: Design) {
  const { findings } = lintAll(buildTopology(design), [dataGraphScope], { today: '2026-11-21' });
  const asking = findings[0]?.asking;
  if (!asking) throw new Error('The finding asks.');
  return asking;
}

test('what its interactions read is offered first, and the new root keeps the old one as a node', () => {
  const design = sketch(`
    ${graph(`rootDmo: Account, nodes: [Account, ${ELEVEN.replace('Account, ', '')}, Survey], retrievalPatterns: []`)}
    chat: agent at service "Grounding" reads dc Order, Case by dc-data-graph graph g1`);
  const asking = askingIn(design);

  expect(asking.questions.map(({ choices }) => choices[0]?.label)).toEqual([
    'Grounding: Case and Order',
    'A company’s',
    'Case, Order',
  ]);
  const command = asking.answer(['open cases; late orders', 'UnifiedIndividual', 'order, ACCOUNT']);
  expect(command?.label).toContain('name 2 questions; root it at UnifiedIndividual; take Case, ');
  expect(command && applyPatch(design, command.run(design)).dataGraphs.get('g1')).toMatchObject({
    rootDmo: 'UnifiedIndividual',
    nodes: ['UnifiedIndividual', 'Order', 'Account'],
    retrievalPatterns: ['open cases', 'late orders'],
  });
});

test('objects the graph does not have, too many of them, and no answer are refused', () => {
  const design = sketch(
    graph(`rootDmo: UnifiedIndividual, nodes: [UnifiedIndividual, ${ELEVEN}], retrievalPatterns: [cases]`),
  );
  const asking = askingIn(design);

  expect(asking.answer(['Case, Spaceship'])).toBeNull();
  expect(asking.answer([ELEVEN])).toBeNull();
  expect(asking.answer([''])).toBeNull();
  expect(asking.answer(['Case, Order'])?.label).toContain('take Account, Asset');
});

test('a limit that leaves no room for the root offers nothing', () => {
  const design = sketch(`
    design { ruleParams: { graphEdges: -1 } }
    ${graph('rootDmo: UnifiedIndividual, nodes: [UnifiedIndividual], retrievalPatterns: []')}`);
  const { findings } = lintAll(buildTopology(design), [dataGraphScope], { today: '2026-11-21' });

  expect(findings.map(({ isFixable, asking }) => [isFixable, asking])).toEqual([[false, null]]);
});
