/**
 * In which wave each item is deployed: one after the last of what it needs, or where an override puts it.
 *
 * An override is taken as it is, also one that comes too early: `tooEarly` lists those. Linear in the graph.
 */
import { inOrder } from '../model/design.ts';
import { compareItems, type DeployItem } from './deploy-items.ts';
import { type DeploymentGraph, deploymentGraphOf } from './deployment-graph.ts';
import { deploymentOrderOf } from './deployment-order.ts';
import type { Topology } from './topology.ts';

export interface Waves {
  readonly waveOf: ReadonlyMap<DeployItem, number>;
  /** On a circle, or waiting for one: nobody can say when. In the order of the plan. */
  readonly unplaced: readonly DeployItem[];
}

/** An item that an override puts no later than something it needs. */
export interface TooEarly {
  readonly item: DeployItem;
  readonly wave: number;
  /** What it needs that comes last, of several the first of the plan. */
  readonly need: DeployItem;
  readonly needWave: number;
}

const FIRST_WAVE = 1;

export function wavesOf(graph: DeploymentGraph, overrides: ReadonlyMap<string, number> = new Map()): Waves {
  const { components, itemAt, targets } = deploymentOrderOf(graph);
  /** Of an item its wave, of a list the latest wave of its members; null where nobody can say. */
  const waveAt: (number | null)[] = [];
  const waveOf = new Map<DeployItem, number>();
  const unplaced: DeployItem[] = [];
  for (const { nodes, isCircle } of components) {
    for (const node of nodes) {
      const item = itemAt(node);
      const latest = isCircle ? null : latestOf(targets[node] ?? [], waveAt);
      const wave = latest === null || !item ? latest : (overrides.get(item.id) ?? after(latest));
      waveAt[node] = wave;
      if (item && wave !== null) waveOf.set(item, wave);
      else if (item) unplaced.push(item);
    }
  }
  return { waveOf, unplaced: unplaced.sort(compareItems) };
}

/** The waves of the design with its own overrides. */
export function plannedWaves(topology: Topology): Waves {
  return wavesOf(deploymentGraphOf(topology), overridesOf(topology));
}

export interface Wave {
  readonly wave: number;
  /** By phase, then name. */
  readonly items: readonly DeployItem[];
}

/** The plan as it is read out, first wave first. */
export function waveList({ waveOf }: Waves): readonly Wave[] {
  const byWave = new Map<number, DeployItem[]>();
  for (const [item, wave] of waveOf) {
    const items = byWave.get(wave);
    if (items) items.push(item);
    else byWave.set(wave, [item]);
  }
  return [...byWave].sort(([a], [b]) => a - b).map(([wave, items]) => ({ wave, items: items.sort(compareItems) }));
}

/** Numbers that the design sets itself, by item; those that name no item change nothing. */
export function overridesOf({ design }: Topology): ReadonlyMap<string, number> {
  return new Map(inOrder(design.waveOverrides).map(({ id, wave }) => [id, wave]));
}

/** Empty while the graph has a circle: then there is no order to keep. */
export function tooEarly(graph: DeploymentGraph, overrides: ReadonlyMap<string, number>): readonly TooEarly[] {
  const waves = wavesOf(graph, overrides);
  if (waves.unplaced.length > 0) return [];
  const lastOf = lastOfList(waves);
  const found: TooEarly[] = [];
  for (const [id, wave] of overrides) {
    const item = graph.itemById(id);
    const need = item && lastOf(graph.needsOf(item).map(({ items }) => lastOf(items)));
    const needWave = need && waves.waveOf.get(need);
    if (item && need && needWave !== undefined && wave <= needWave) found.push({ item, wave, need, needWave });
  }
  return found.sort((a, b) => compareItems(a.item, b.item));
}

/** `undefined` of none. Lists are shared, so each is gone through once. */
function lastOfList({ waveOf }: Waves): (items: readonly (DeployItem | undefined)[]) => DeployItem | undefined {
  const knownOf = new Map<readonly unknown[], DeployItem | undefined>();
  return (items) => {
    if (knownOf.has(items)) return knownOf.get(items);
    let last: DeployItem | undefined;
    let lastWave = Number.NEGATIVE_INFINITY;
    for (const item of items) {
      const wave = item && waveOf.get(item);
      if (!item || wave === undefined || wave < lastWave) continue;
      if (wave === lastWave && last && compareItems(last, item) <= 0) continue;
      last = item;
      lastWave = wave;
    }
    knownOf.set(items, last);
    return last;
  };
}

function latestOf(targets: readonly number[], waveAt: readonly (number | null)[]): number | null {
  let latest: number = Number.NEGATIVE_INFINITY;
  for (const target of targets) {
    const wave = waveAt[target];
    if (wave === null || wave === undefined) return null;
    latest = Math.max(latest, wave);
  }
  return latest;
}

/** Nothing needed: the first wave. */
function after(latest: number): number {
  return latest === Number.NEGATIVE_INFINITY ? FIRST_WAVE : latest + 1;
}
