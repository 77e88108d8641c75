/** What an item needs and what waits for it, each with its reason. */
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { type DeploymentGraph, type HardEdge, hardEdgesFrom } from '../../../src/topology/deployment-graph.ts';

export interface Relations {
  readonly item: DeployItem;
  readonly needs: readonly HardEdge[];
  readonly neededBy: readonly HardEdge[];
}

export function relationsOf(graph: DeploymentGraph, item: DeployItem): Relations {
  return { item, needs: hardEdgesFrom(graph, item), neededBy: edgesTo(graph, item) };
}

/** Many items share one list of needs, so each list is searched once. */
function edgesTo(graph: DeploymentGraph, item: DeployItem): readonly HardEdge[] {
  const known = new Map<readonly DeployItem[], boolean>();
  const holds = (items: readonly DeployItem[]) => {
    const found = known.get(items) ?? items.includes(item);
    known.set(items, found);
    return found;
  };
  return graph.items.flatMap((from) => {
    const need = graph.needsOf(from).find(({ items }) => holds(items));
    return need ? [{ from, to: item, reason: need.reason }] : [];
  });
}
