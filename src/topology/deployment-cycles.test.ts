import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { randomlyDeployed } from '../testing/deployed-design.ts';
import { shuffledDesign } from '../testing/shuffled-design.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from './build-topology.ts';
import { type DeployCycle, deployCycles } from './deployment-cycles.ts';
import { deploymentGraphOf, type HardEdge, hardEdgesFrom } from './deployment-graph.ts';

const edgeText = ({ from, to, reason }: HardEdge) => `${from.id} > ${to.id} (${reason})`;
const cyclesOf = (design: Design) => deployCycles(deploymentGraphOf(buildTopology(design)));
const textsOf = ({ edges, soft, itemCount }: DeployCycle) => ({
  edges: edges.map(edgeText),
  soft: soft.map(edgeText),
  itemCount,
});

test('parent and child that look up to each other, and only where they share an org', () => {
  const cycles = cyclesOf(
    sketch(`
      entity Account { parentEntityId: Contact }
      entity Contact { parentEntityId: Account }
      sales:Account is Account
      sales:Contact is Contact
      sap:KNA1 is Account
      mc:Contact is Contact`),
  );
  expect(cycles.map(textsOf)).toEqual([
    {
      edges: [
        'model:sales.Account > model:sales.Contact (parent)',
        'model:sales.Contact > model:sales.Account (parent)',
      ],
      soft: [
        'model:sales.Account > model:sales.Contact (parent)',
        'model:sales.Contact > model:sales.Account (parent)',
      ],
      itemCount: 2,
    },
  ]);
});

test('an item that waits for itself', () => {
  const cycles = cyclesOf(sketch('f1: sales -> sap { dependsOnFlowIds: [f1] }'));
  expect(cycles.map(textsOf)).toEqual([
    { edges: ['flow:f1 > flow:f1 (stated)'], soft: ['flow:f1 > flow:f1 (stated)'], itemCount: 1 },
  ]);
});

test('a feed that waits for an activation built on it: the stated wait is the soft one', () => {
  const [cycle] = cyclesOf(
    sketch(`
      feed: sales -> dc carries Customer { dependsOnFlowIds: [out] }
      out: dc -> mc carries Customer
      ruleset r1 { entityIds: [Customer] }`),
  );
  expect(cycle?.soft.map(edgeText)).toEqual(['flow:feed > flow:out (stated)']);
  expect(cycle?.itemCount).toBe(3);
});

test('each circle is closed, made of hard edges, and there is one exactly where a walk comes back', () => {
  fc.assert(
    fc.property(randomlyDeployed, (design) => {
      const graph = deploymentGraphOf(buildTopology(design));
      const cycles = deployCycles(graph);
      for (const { edges, soft } of cycles) {
        expect(soft.length).toBeGreaterThan(0);
        for (const [at, edge] of edges.entries()) {
          expect(edge.to).toBe(edges[(at + 1) % edges.length]?.from);
          expect(hardEdgesFrom(graph, edge.from).some(({ to }) => to === edge.to)).toBe(true);
        }
        expect(new Set(edges.map(({ from }) => from)).size).toBe(edges.length);
      }
      const stuck = new Set(graph.items.map((item) => item));
      for (let before = -1; before !== stuck.size; ) {
        before = stuck.size;
        for (const item of [...stuck])
          if (!hardEdgesFrom(graph, item).some(({ to }) => stuck.has(to))) stuck.delete(item);
      }
      expect(cycles.length > 0).toBe(stuck.size > 0);
      for (const { edges } of cycles) for (const { from } of edges) expect(stuck.has(from)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('the order of the file changes nothing of them', () => {
  fc.assert(
    fc.property(randomlyDeployed, fc.nat(), (design, seed) => {
      expect(cyclesOf(shuffledDesign(design, seed)).map(textsOf)).toEqual(cyclesOf(design).map(textsOf));
    }),
    { numRuns: 60 },
  );
});
