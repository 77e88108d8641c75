/**
 * To which waves an item may be moved by hand: never before what it needs, and never so late that something with a wave
 * of its own would come before it. What has no wave of its own moves along.
 *
 * A plan may hold such a fault already. A move is refused for what it would break, not for what is broken.
 */
import type { DeployItem } from './deploy-items.ts';
import type { DeploymentGraph, HardEdge } from './deployment-graph.ts';
import { deploymentOrderOf } from './deployment-order.ts';
import type { Waves } from './deployment-waves.ts';

export interface WaveMoves {
  /** Where it stands now. */
  readonly current: number;
  /** Where it would stand without a wave of its own: the first it may be moved to. */
  readonly computed: number;
  /** Null where it may be moved there. */
  refusal(wave: number): Refusal | null;
}

export type Refusal =
  /** `need` comes no earlier than that; of several the last. */
  | { readonly kind: 'too-early'; readonly need: HardEdge; readonly needWave: number }
  /** What waits for it, at once or by way of others, has been put into a wave by hand. */
  | { readonly kind: 'too-late'; readonly waiting: DeployItem; readonly waitingWave: number }
  /** Nothing is deployed before the first wave. */
  | { readonly kind: 'before-the-first' };

interface Plan {
  /** Without circles. */
  readonly graph: DeploymentGraph;
  readonly waves: Waves;
  readonly overrides: ReadonlyMap<string, number>;
}

/** Asked about one item at a time; null for one without a wave. Linear in the graph, once. */
export function waveMovesOf(plan: Plan): (item: DeployItem) => WaveMoves | null {
  const limits = limitsOf(plan);
  const { waveOf } = plan.waves;
  return (item) => {
    const current = waveOf.get(item);
    if (current === undefined) return null;
    const last = lastNeed(item, plan);
    const computed = last ? last.needWave + 1 : FIRST_WAVE;
    return {
      current,
      computed,
      refusal: (wave) => refusalOf(wave, { current, last, limit: limits.get(item) ?? null }),
    };
  };
}

const FIRST_WAVE = 1;

interface LastNeed {
  readonly need: HardEdge;
  readonly needWave: number;
}

/** The wave an item has to come before, and for the sake of what. */
interface Limit {
  readonly before: number;
  readonly waiting: DeployItem;
  readonly waitingWave: number;
}

interface Bounds {
  readonly current: number;
  readonly last: LastNeed | null;
  readonly limit: Limit | null;
}

function refusalOf(wave: number, { current, last, limit }: Bounds): Refusal | null {
  if (last && wave <= last.needWave) return { kind: 'too-early', ...last };
  if (!last && wave < FIRST_WAVE) return { kind: 'before-the-first' };
  // Moved to where it is or earlier, it brings what waits for it forward, never behind.
  if (limit === null || wave < limit.before || wave <= current) return null;
  return { kind: 'too-late', waiting: limit.waiting, waitingWave: limit.waitingWave };
}

function lastNeed(item: DeployItem, { graph, waves }: Plan): LastNeed | null {
  let last: LastNeed | null = null;
  for (const { reason, items } of graph.needsOf(item)) {
    for (const to of items) {
      const needWave = waves.waveOf.get(to);
      if (needWave === undefined || (last && needWave <= last.needWave)) continue;
      last = { need: { from: item, to, reason }, needWave };
    }
  }
  return last;
}

/** From what waits back to what it waits for; a list hands on the limit of whoever waits for it. */
function limitsOf({ graph, overrides }: Plan): ReadonlyMap<DeployItem, Limit> {
  if (overrides.size === 0) return new Map();
  const { components, itemAt, targets } = deploymentOrderOf(graph);
  const limitAt: (Limit | undefined)[] = [];
  const found = new Map<DeployItem, Limit>();
  for (const { nodes } of components.toReversed()) {
    for (const node of nodes) {
      const item = itemAt(node);
      const own = limitAt[node];
      if (item && own) found.set(item, own);
      const passed = item ? limitBefore(item, own, overrides) : own;
      if (!passed) continue;
      for (const target of targets[node] ?? []) {
        const known = limitAt[target];
        if (!known || passed.before < known.before) limitAt[target] = passed;
      }
    }
  }
  return found;
}

/** What the item asks of everything it needs. */
function limitBefore(
  item: DeployItem,
  own: Limit | undefined,
  overrides: ReadonlyMap<string, number>,
): Limit | undefined {
  const wave = overrides.get(item.id);
  if (wave !== undefined) return { before: wave, waiting: item, waitingWave: wave };
  return own && { ...own, before: own.before - 1 };
}
