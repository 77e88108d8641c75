/** In which order the places of an entity stand on its identity thread. */
import { isBound, type KeyPlace } from './key-places.ts';
import type { EntityNode, SharedKeyNode, SystemNode } from './topology.ts';
import { legsOf } from './write-graph.ts';

/** The record first, then whatever flows reach from it, nearest first, then the rest as the design lists them. */
export function orderedPlaces(
  entity: EntityNode,
  places: readonly KeyPlace[],
  key: SharedKeyNode | null,
): readonly KeyPlace[] {
  const listed = places.toSorted((a, b) => a.first.placement.order - b.first.placement.order);
  const start = startOf(entity, listed, key);
  if (!start) return [];
  const distances = distancesFrom(
    entity,
    start.nodes.map(({ system }) => system),
  );
  const far = (place: KeyPlace) => Math.min(...place.nodes.map(({ system }) => distances.get(system) ?? Infinity));
  const rest = listed.filter((place) => place !== start);
  return [start, ...rest.toSorted((a, b) => (far(a) === far(b) ? 0 : far(a) - far(b)))];
}

function startOf(entity: EntityNode, places: readonly KeyPlace[], key: SharedKeyNode | null): KeyPlace | undefined {
  const holding = (system: SystemNode | null) =>
    system === null ? undefined : places.find(({ nodes }) => nodes.some((node) => node.system === system));
  return (
    holding(entity.systemOfRecord) ??
    places.find(({ nodes }) => nodes.some(({ placement }) => placement.role === 'sor')) ??
    holding(key?.mintedBy ?? null) ??
    places.find(({ nodes }) => key !== null && nodes.some((node) => isBound(node, key))) ??
    places[0]
  );
}

/** Flows between the places themselves; what goes through Data Cloud comes back later than anything direct. */
function distancesFrom(entity: EntityNode, starts: readonly SystemNode[]): ReadonlyMap<SystemNode, number> {
  const neighbours = new Map<SystemNode, SystemNode[]>();
  for (const link of entity.links) {
    for (const [from, to] of legsOf(link)) {
      if (from.isDataCloud || to.isDataCloud) continue;
      neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    }
  }
  const distances = new Map(starts.map((system) => [system, 0]));
  const queue = [...starts];
  for (let at = 0; at < queue.length; at += 1) {
    const system = queue[at];
    if (!system) break;
    for (const next of neighbours.get(system) ?? []) {
      if (distances.has(next)) continue;
      distances.set(next, (distances.get(system) ?? 0) + 1);
      queue.push(next);
    }
  }
  return distances;
}
