/** Circles in the deployment graph: items of which each waits for the next, and the wait that is best given up. */
import { compareItems, type DeployItem, phaseRank } from './deploy-items.ts';
import type { DeploymentGraph, HardEdge, NeedReason } from './deployment-graph.ts';
import { deploymentOrderOf } from './deployment-order.ts';

export interface DeployCycle {
  /** Each edge starts where the one before ends, the last ends where the first starts. */
  readonly edges: readonly HardEdge[];
  /** What the design states and may take back, best first; never empty. The first is the one to propose. */
  readonly soft: readonly HardEdge[];
  /** Of everything that is caught in circles with these items. */
  readonly itemCount: number;
}

/** One circle of each set of items that wait for each other, by the first item of the plan in it. Linear. */
export function deployCycles(graph: DeploymentGraph): readonly DeployCycle[] {
  const { components, itemAt } = deploymentOrderOf(graph);
  return components
    .filter(({ isCircle }) => isCircle)
    .map(({ nodes }) => nodes.flatMap((node) => itemAt(node) ?? []).sort(compareItems))
    .sort(([a], [b]) => (a && b ? compareItems(a, b) : 0))
    .map((items) => cycleAmong(items, graph));
}

function cycleAmong(items: readonly DeployItem[], graph: DeploymentGraph): DeployCycle {
  const edges = circleThrough(items, graph);
  const soft = edges
    .filter(({ reason }) => STATED_REASONS.has(reason))
    .sort((a, b) => againstOrder(b) - againstOrder(a) || compareItems(a.from, b.from));
  return { edges, soft, itemCount: items.length };
}

/** Everything else follows from what the elements are: only these two does somebody say. */
const STATED_REASONS: ReadonlySet<NeedReason> = new Set<NeedReason>(['parent', 'stated']);

/** How many phases too late the needed item comes. */
function againstOrder({ from, to }: HardEdge): number {
  return phaseRank(to) - phaseRank(from);
}

/** The shortest through the first item. Level by level, each sorted, so that the order of the file decides nothing. */
function circleThrough(items: readonly DeployItem[], graph: DeploymentGraph): readonly HardEdge[] {
  const within = new Set(items);
  const [start] = items;
  const cameBy = new Map<DeployItem, HardEdge>();
  const seen = new Set<readonly DeployItem[]>();
  let level = start ? [start] : [];
  while (level.length > 0) {
    const next: DeployItem[] = [];
    for (const from of level.sort(compareItems)) {
      for (const { reason, items: list } of graph.needsOf(from)) {
        if (seen.has(list)) continue;
        seen.add(list);
        for (const to of list) {
          if (!within.has(to) || cameBy.has(to)) continue;
          cameBy.set(to, { from, to, reason });
          next.push(to);
        }
      }
    }
    if (start && cameBy.has(start)) return pathTo(start, cameBy);
    level = next;
  }
  throw new Error('Items that wait for each other have a circle through each of them.');
}

function pathTo(start: DeployItem, cameBy: ReadonlyMap<DeployItem, HardEdge>): readonly HardEdge[] {
  const edges: HardEdge[] = [];
  let at = start;
  do {
    const edge = cameBy.get(at);
    if (!edge) throw new Error('Every item on the way was reached from one before it.');
    edges.unshift(edge);
    at = edge.from;
  } while (at !== start);
  return edges;
}
