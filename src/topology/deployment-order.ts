/**
 * The deployment graph as numbers, sorted so that what is needed comes first.
 *
 * Besides the items it has a node for each list that several share: an item leads to its lists, a list to its
 * members. So the cost is that of the lists, not that of the edges they stand for.
 */
import { strongComponents } from '../lib/strong-components.ts';
import type { DeployItem } from './deploy-items.ts';
import type { DeploymentGraph } from './deployment-graph.ts';

export interface DeploymentOrder {
  /** Null for a list. */
  itemAt(node: number): DeployItem | null;
  readonly targets: readonly (readonly number[])[];
  /** Each comes after all that it needs; one with a circle in it says so. */
  readonly components: readonly Component[];
}

export interface Component {
  readonly nodes: readonly number[];
  readonly isCircle: boolean;
}

const sorted = new WeakMap<DeploymentGraph, DeploymentOrder>();

export function deploymentOrderOf(graph: DeploymentGraph): DeploymentOrder {
  const order = sorted.get(graph) ?? sortedByNeed(graph);
  sorted.set(graph, order);
  return order;
}

function sortedByNeed(graph: DeploymentGraph): DeploymentOrder {
  const { items } = graph;
  const targets = targetsOf(graph);
  const components = strongComponents(targets).map((nodes) => ({ nodes, isCircle: isCircle(nodes, targets) }));
  return { itemAt: (node) => items[node] ?? null, targets, components };
}

function targetsOf(graph: DeploymentGraph): readonly (readonly number[])[] {
  const numberOf = new Map(graph.items.map((item, node) => [item, node]));
  const listAt = new Map<readonly DeployItem[], number>();
  const targets: number[][] = graph.items.map(() => []);
  const membersOf = (list: readonly DeployItem[]) => list.flatMap((item) => numberOf.get(item) ?? []);
  for (const [node, item] of graph.items.entries()) {
    for (const { items: list } of graph.needsOf(item)) {
      const [only, ...others] = list.slice(0, 2);
      const known = only && others.length === 0 ? numberOf.get(only) : listAt.get(list);
      const target = known ?? targets.push(membersOf(list)) - 1;
      if (known === undefined) listAt.set(list, target);
      targets[node]?.push(target);
    }
  }
  return targets;
}

/** A single node is one only when it needs itself. */
function isCircle(nodes: readonly number[], targets: readonly (readonly number[])[]): boolean {
  const [only] = nodes;
  return nodes.length > 1 || (only !== undefined && targets[only]?.includes(only) === true);
}
