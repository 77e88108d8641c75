import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { randomlyDeployed } from '../testing/deployed-design.ts';
import { randomNumbers } from '../testing/random-numbers.ts';
import { shuffledDesign } from '../testing/shuffled-design.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from './build-topology.ts';
import { deployCycles } from './deployment-cycles.ts';
import { type DeploymentGraph, deploymentGraphOf, hardEdgesFrom } from './deployment-graph.ts';
import { overridesOf, plannedWaves, tooEarly, waveList, wavesOf } from './deployment-waves.ts';

const PLAN = `
  Account of sap
  Contact of sales { parentEntityId: Account }
  sales:Account is Account key gaid
  sales:Contact is Contact
  feed: sales -> dc "Feed" carries Account
  ruleset r1 { entityIds: [Account] }
  segment s1 "Big accounts" { entityIds: [Account] }`;

const topologyOf = (text: string) => buildTopology(sketch(text));
const graphOf = (design: Design) => deploymentGraphOf(buildTopology(design));
const listed = (text: string) =>
  waveList(plannedWaves(topologyOf(text))).map(({ wave, items }) => [wave, ...items.map(({ id }) => id)]);

/** Numbers for some of the items. */
function overridesFor(graph: DeploymentGraph, seed: number): ReadonlyMap<string, number> {
  const random = randomNumbers(seed);
  return new Map(graph.items.filter(() => random() < 0.2).map(({ id }) => [id, Math.floor(random() * 9) - 1]));
}

describe('waves', () => {
  test('each item comes right after the last of what it needs', () => {
    expect(listed(PLAN)).toEqual([
      [1, 'key:sales.Account.Gaid__c'],
      [2, 'model:sales.Account'],
      [3, 'model:sales.Contact', 'flow:feed'],
      [4, 'ruleset:r1'],
      [5, 'segment:s1'],
    ]);
  });

  test('what is moved later takes along what waits for it', () => {
    const moved = `${PLAN}\n design { deployment: { waveOverrides: { "flow:feed": 7, "flow:unknown": 1 } } }`;
    expect(listed(moved).slice(3)).toEqual([
      [7, 'flow:feed'],
      [8, 'ruleset:r1'],
      [9, 'segment:s1'],
    ]);
    expect(tooEarly(deploymentGraphOf(topologyOf(moved)), overridesOf(topologyOf(moved)))).toEqual([]);
  });

  test('an override that comes too early is kept, and told', () => {
    const topology = topologyOf(`${PLAN}\n design { deployment: { waveOverrides: { "ruleset:r1": 3 } } }`);
    const found = tooEarly(deploymentGraphOf(topology), overridesOf(topology));
    expect(found.map(({ item, wave, need, needWave }) => [item.id, wave, need.id, needWave])).toEqual([
      ['ruleset:r1', 3, 'flow:feed', 3],
    ]);
    expect(plannedWaves(topology).waveOf.get(found[0]?.item as never)).toBe(3);
  });

  test('what is on a circle, or waits for one, has no wave; everything else has', () => {
    const topology = topologyOf(`
      sales -> sap { dependsOnFlowIds: [sap-mc] }
      sap -> mc { dependsOnFlowIds: [sales-sap] }
      mc -> lake { dependsOnFlowIds: [sap-mc] }
      sales:Account is Account
      design { deployment: { waveOverrides: { "flow:mc-lake": 9 } } }`);
    const waves = plannedWaves(topology);
    expect(waves.unplaced.map(({ id }) => id)).toEqual(['flow:mc-lake', 'flow:sales-sap', 'flow:sap-mc']);
    expect([...waves.waveOf].map(([{ id }, wave]) => [id, wave])).toEqual([['model:sales.Account', 1]]);
    expect(tooEarly(deploymentGraphOf(topology), overridesOf(topology))).toEqual([]);
  });
});

describe('for any design', () => {
  test('without overrides every need comes earlier, and no item later than it must', () => {
    fc.assert(
      fc.property(randomlyDeployed, (design) => {
        const graph = graphOf(design);
        const { waveOf, unplaced } = wavesOf(graph);
        expect(unplaced.length > 0).toBe(deployCycles(graph).length > 0);
        for (const [item, wave] of waveOf) {
          const needed = hardEdgesFrom(graph, item).map(({ to }) => waveOf.get(to) ?? Number.POSITIVE_INFINITY);
          expect(wave, item.id).toBe(1 + Math.max(0, ...needed));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('an override decides the wave of its item, and too early is exactly what is not after all it needs', () => {
    fc.assert(
      fc.property(randomlyDeployed, fc.nat(), (design, seed) => {
        const graph = graphOf(design);
        const overrides = overridesFor(graph, seed);
        const { waveOf, unplaced } = wavesOf(graph, overrides);
        const early = tooEarly(graph, overrides).map(({ item }) => item.id);
        const expected: string[] = [];
        for (const [item, wave] of waveOf) {
          const override = overrides.get(item.id);
          const needed = hardEdgesFrom(graph, item).map(({ to }) => waveOf.get(to) ?? Number.NaN);
          expect(wave, item.id).toBe(override ?? (needed.length === 0 ? 1 : 1 + Math.max(...needed)));
          if (override !== undefined && needed.some((other) => override <= other)) expected.push(item.id);
        }
        expect(early.toSorted()).toEqual(unplaced.length > 0 ? [] : expected.toSorted());
      }),
      { numRuns: 150 },
    );
  });

  test('the order of the file changes no wave and no complaint', () => {
    fc.assert(
      fc.property(randomlyDeployed, fc.nat(), (design, seed) => {
        const seen = (one: Design) => {
          const graph = graphOf(one);
          const overrides = overridesFor(graphOf(design), seed);
          const waves = wavesOf(graph, overrides);
          const plan = waveList(waves).map(({ wave, items }) => [wave, items.map(({ id }) => id)]);
          const early = tooEarly(graph, overrides).map(({ item, need, needWave }) => [item.id, need.id, needWave]);
          return { plan, early, unplaced: waves.unplaced.map(({ id }) => id) };
        };
        expect(seen(shuffledDesign(design, seed))).toEqual(seen(design));
      }),
      { numRuns: 60 },
    );
  });
});
