/**
 * Circles of the deployment plan with a way out: one wait of each is given up, what it was for follows later.
 *
 * The cut plan shows where everything would stand then, so that a plan with a circle is still a plan to talk about.
 */
import type { DeployItem } from '../topology/deploy-items.ts';
import { type DeployCycle, deployCycles } from '../topology/deployment-cycles.ts';
import type { DeploymentGraph, HardEdge, Need } from '../topology/deployment-graph.ts';
import { deploymentOrderOf } from '../topology/deployment-order.ts';
import { type Waves, wavesOf } from '../topology/deployment-waves.ts';

export interface CycleCut {
  readonly cycle: DeployCycle;
  /** The wait to give up. */
  readonly soft: HardEdge;
  /** Of the item that no longer waits: deployed without what it waited for. */
  readonly wave: number | null;
  /** In which what was left out follows, once what it waited for is there. */
  readonly followUpWave: number | null;
}

export interface CutPlan {
  readonly waves: Waves;
  /** In the order in which they were found; none where the plan has no circle. */
  readonly cuts: readonly CycleCut[];
  /** False where there are more circles than anybody reads: the rest was cut all at once, and is not listed. */
  readonly isComplete: boolean;
  /** Without the waits given up: has no circle, and is what `waves` keeps to. */
  readonly cutGraph: DeploymentGraph;
}

/** Flows that all wait for each other have a circle for each pair. */
const MOST_ROUNDS = 20;

/** Cutting one circle may lay open another among the same items, so it goes on until there is none. */
export function cutPlan(graph: DeploymentGraph, overrides: ReadonlyMap<string, number>): CutPlan {
  const given = new Map<DeployItem, Set<DeployItem>>();
  const found: { readonly cycle: DeployCycle; readonly soft: HardEdge }[] = [];
  let open = graph;
  let cycles = deployCycles(open);
  for (let round = 0; cycles.length > 0 && round < MOST_ROUNDS; round += 1) {
    for (const cycle of cycles) {
      const [soft] = cycle.soft;
      if (!soft) throw new Error('A circle always has a wait that somebody stated.');
      given.set(soft.from, (given.get(soft.from) ?? new Set()).add(soft.to));
      found.push({ cycle, soft });
    }
    open = without(graph, (from, to) => given.get(from)?.has(to) === true);
    cycles = deployCycles(open);
  }
  const isComplete = cycles.length === 0;
  if (!isComplete) open = withoutCircles(open);
  const waves = wavesOf(open, overrides);
  return { waves, cuts: found.map((one) => ({ ...one, ...wavesAfter(one.soft, waves) })), isComplete, cutGraph: open };
}

function wavesAfter({ from, to }: HardEdge, { waveOf }: Waves): Pick<CycleCut, 'wave' | 'followUpWave'> {
  const wave = waveOf.get(from) ?? null;
  return { wave, followUpWave: wave === null ? null : Math.max(wave + 1, waveOf.get(to) ?? 0) };
}

/** Gives up every wait that somebody stated among items still caught in circles. */
function withoutCircles(graph: DeploymentGraph): DeploymentGraph {
  const { components, itemAt } = deploymentOrderOf(graph);
  const circles = components.filter(({ isCircle }) => isCircle);
  const caught = new Set(circles.flatMap(({ nodes }) => nodes.flatMap((node) => itemAt(node) ?? [])));
  return without(graph, (from, to) => caught.has(from) && caught.has(to));
}

function without(graph: DeploymentGraph, isGiven: (from: DeployItem, to: DeployItem) => boolean): DeploymentGraph {
  const kept = new Map<DeployItem, readonly Need[]>();
  for (const item of graph.items) {
    const needs = graph.needsOf(item);
    if (!needs.some((need) => isSoft(need) && need.items.some((to) => isGiven(item, to)))) continue;
    const left = needs.flatMap((need): readonly Need[] => {
      const items = isSoft(need) ? need.items.filter((to) => !isGiven(item, to)) : need.items;
      return items.length === 0 ? [] : [{ ...need, items }];
    });
    kept.set(item, left);
  }
  return {
    items: graph.items,
    itemById: (id) => graph.itemById(id),
    needsOf: (item) => kept.get(item) ?? graph.needsOf(item),
  };
}

/** Stated by somebody, who may take it back; all others follow from what the elements are. */
function isSoft({ reason }: Need): boolean {
  return reason === 'parent' || reason === 'stated';
}
