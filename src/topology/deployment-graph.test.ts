/** The deployment graph against the rule catalogue read word by word, on designs that nobody made up by hand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomlyDeployed } from '../testing/deployed-design.ts';
import { hugeDesign } from '../testing/huge-design.ts';
import { shuffledDesign } from '../testing/shuffled-design.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from './build-topology.ts';
import { type DeploymentGraph, deploymentGraphOf, hardEdgesFrom } from './deployment-graph.ts';
import type { EntityNode, Topology } from './topology.ts';

const DESIGN = `
  Account of sap
  Contact of sales { parentEntityId: Account }
  sales:Account is Account key gaid
  sales:Contact is Contact key gcid native
  sap:KNA1 is Account key gaid
  dc:ssot__Account__dlm is Account
  sap-in: sap -> sales "Accounts in" carries Account
  feed: sales -> dc "Account feed" carries Account { dependsOnFlowIds: [sap-in] }
  out: dc -> mc "Out" carries Account
  ruleset r1 { entityIds: [Account] }
  insight i1 "Worth" {}
  segment s1 "Big accounts" { entityIds: [Contact], insightIds: [i1] }
  graph g1 "Graph" {}`;

const graphOf = (text: string) => deploymentGraphOf(buildTopology(sketch(text)));
const needsIn = (graph: DeploymentGraph, id: string) => {
  const item = graph.itemById(id);
  if (!item) throw new Error(`No item ${id}.`);
  return hardEdgesFrom(graph, item)
    .map(({ to, reason }) => `${reason} ${to.id}`)
    .sort();
};

test('items have the phases, names and orgs of the plan', () => {
  const items = graphOf(DESIGN).items.map(({ id, phase, name, subject, orgs }) => [
    id,
    phase,
    name,
    subject,
    orgs.map(({ org }) => org.id).join(),
  ]);
  expect(items).toEqual([
    ['model:sales.Account', 'model', 'Sales Cloud Account', 'placement:sales.Account', 'core'],
    ['key:sales.Account.Gaid__c', 'keys', 'Gaid__c in Sales Cloud Account', 'placement:sales.Account', 'core'],
    ['model:sales.Contact', 'model', 'Sales Cloud Contact', 'placement:sales.Contact', 'core'],
    ['model:sap.KNA1', 'model', 'SAP ERP KNA1', 'placement:sap.KNA1', 'sap'],
    ['key:sap.KNA1.gaid', 'keys', 'gaid in SAP ERP KNA1', 'placement:sap.KNA1', 'sap'],
    ['model:dc.ssot__Account__dlm', 'model', expect.any(String), 'placement:dc.ssot__Account__dlm', 'dc'],
    ['flow:sap-in', 'integration', 'Accounts in', 'flow:sap-in', 'sap,core'],
    ['flow:feed', 'integration', 'Account feed', 'flow:feed', 'core,dc'],
    ['flow:out', 'activation', 'Out', 'flow:out', 'dc,mc'],
    ['ruleset:r1', 'identity', 'ruleset r1', 'ruleset:r1', 'dc'],
    ['insight:i1', 'activation', 'Worth', 'insight:i1', 'dc'],
    ['segment:s1', 'activation', 'Big accounts', 'segment:s1', 'dc'],
    ['dataGraph:g1', 'activation', 'Graph', 'dataGraph:g1', 'dc'],
  ]);
});

test.each([
  ['model:sales.Account', ['key key:sales.Account.Gaid__c']],
  ['model:sales.Contact', ['parent model:sales.Account']],
  ['key:sales.Account.Gaid__c', []],
  ['flow:sap-in', ['end model:sales.Account', 'end model:sap.KNA1']],
  ['flow:feed', ['end model:dc.ssot__Account__dlm', 'end model:sales.Account', 'stated flow:sap-in']],
  ['flow:out', ['end model:dc.ssot__Account__dlm', 'feed flow:feed', 'resolution ruleset:r1']],
  ['ruleset:r1', ['feed flow:feed']],
  ['insight:i1', ['feed flow:feed', 'resolution ruleset:r1']],
  ['segment:s1', ['insight insight:i1', 'resolution ruleset:r1']],
  ['dataGraph:g1', ['feed flow:feed', 'resolution ruleset:r1']],
])('%s needs what the catalogue says', (id, needs) => {
  expect(needsIn(graphOf(DESIGN), id)).toEqual(needs);
});

test('a key field of two placements with one id is one item, whatever their order', () => {
  const graph = graphOf(`
    sales:a is Account { id: a, keys: [{ sharedKeyId: k, field: "b.c" }] }
    sap:b is Account { id: a.b, keys: [{ sharedKeyId: k, field: "c" }] }
    key k of Account`);
  expect(graph.items.filter(({ phase }) => phase === 'keys').map(({ subject }) => subject)).toEqual(['placement:a']);
});

test('edges are exactly those of the catalogue', () => {
  fc.assert(
    fc.property(randomlyDeployed, (design) => {
      const topology = buildTopology(design);
      const graph = deploymentGraphOf(topology);
      const edges = graph.items.flatMap((item) =>
        hardEdgesFrom(graph, item)
          .map((edge) => edge.to.id)
          .map((to) => `${item.id} > ${to}`),
      );
      expect(edges.sort()).toEqual([...edgesOfCatalogue(topology)].sort());
    }),
    { numRuns: 150 },
  );
});

test('the order of the file changes no item and no edge', () => {
  const seen = (graph: DeploymentGraph) =>
    graph.items
      .map((item) => [
        item.id,
        item.name,
        hardEdgesFrom(graph, item)
          .map(({ to, reason }) => `${reason} ${to.id}`)
          .sort(),
      ])
      .sort();
  fc.assert(
    fc.property(randomlyDeployed, fc.nat(), (design, seed) => {
      const shuffled = shuffledDesign(design, seed);
      expect(seen(deploymentGraphOf(buildTopology(shuffled)))).toEqual(seen(deploymentGraphOf(buildTopology(design))));
    }),
    { numRuns: 60 },
  );
});

test('what it holds grows with the records, however many edges that stands for', () => {
  const held = (systems: number) => {
    const graph = deploymentGraphOf(buildTopology(hugeDesign(systems)));
    const lists = new Set(graph.items.flatMap((item) => graph.needsOf(item).map(({ items }) => items)));
    return [...lists].reduce((sum, { length }) => sum + length, 0) / systems;
  };
  expect(held(400)).toBeLessThan(held(100) * 1.25);
});

/** As written: every pair of items is asked. */
function edgesOfCatalogue(topology: Topology): ReadonlySet<string> {
  const edges = new Set<string>();
  const { placements, links, rulesets, insights, segments, dataGraphs } = topology;
  const add = (from: string, to: string) => edges.add(`${from} > ${to}`);
  const resolution = (from: string) => {
    for (const { ruleset } of rulesets) add(from, `ruleset:${ruleset.id}`);
  };
  const feeds = (from: string, wanted: (entity: EntityNode) => boolean, isAll = false) => {
    for (const { flow, isIngest, entities } of links)
      if (isIngest && (isAll || entities.some(wanted))) add(from, `flow:${flow.id}`);
  };
  for (const child of placements) {
    const from = `model:${child.placement.id}`;
    for (const { sharedKeyId, native, field } of child.placement.keys)
      if (sharedKeyId && !native) add(from, `key:${child.placement.id}.${field}`);
    for (const parent of placements)
      if (parent.entity.entity.id === child.entity.entity.parentEntityId && parent.system.org === child.system.org)
        add(from, `model:${parent.placement.id}`);
  }
  for (const { flow, source, target, entities } of links) {
    const from = `flow:${flow.id}`;
    for (const { placement, entity, system } of placements)
      if (entities.includes(entity) && (system === source || system === target)) add(from, `model:${placement.id}`);
    for (const id of flow.dependsOnFlowIds ?? []) add(from, `flow:${id}`);
    if (!source.isDataCloud) continue;
    resolution(from);
    feeds(from, (entity) => entities.includes(entity));
  }
  for (const { ruleset, entities } of rulesets) feeds(`ruleset:${ruleset.id}`, (entity) => entities.includes(entity));
  for (const { id, sourceEntityIds } of insights) {
    resolution(`insight:${id}`);
    const ids = sourceEntityIds ?? [];
    feeds(`insight:${id}`, ({ entity }) => ids.includes(entity.id), ids.length === 0);
  }
  for (const { segment, entities } of segments) {
    const from = `segment:${segment.id}`;
    resolution(from);
    for (const id of segment.insightIds) add(from, `insight:${id}`);
    feeds(from, (entity) => entities.includes(entity), segment.entityIds.length === 0);
  }
  for (const { id } of dataGraphs) {
    resolution(`dataGraph:${id}`);
    feeds(`dataGraph:${id}`, () => true, true);
  }
  return edges;
}
