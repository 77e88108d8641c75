/** Where the records of an entity are kept, and which of those places carry its shared key. */
import type { EntityNode, PlacementNode, SharedKeyNode } from './topology.ts';

/** The key placements that share one org and one object: one record, whatever the number of clouds on it. */
export type KeyPlace = readonly PlacementNode[];

/** Orgs from which on an entity is cross-cloud. */
const CROSS_CLOUD_SPAN = 2;

export function isCrossCloud({ keySpan }: EntityNode): boolean {
  return keySpan >= CROSS_CLOUD_SPAN;
}

/** Cross-cloud, and nobody decided that its records need not be joined. */
export function needsSharedKey(node: EntityNode): boolean {
  const { syncDecision } = node.entity;
  return isCrossCloud(node) && syncDecision !== 'do-not-sync' && syncDecision !== 'analytics-only';
}

export function isBound({ placement }: PlacementNode, { sharedKey }: SharedKeyNode): boolean {
  return placement.keys.some((field) => field.sharedKeyId === sharedKey.id);
}

/** The shared key to which most key placements are bound; of several such, the one whose id comes first. */
export function referenceKeyOf({ sharedKeys, keyPlacements }: EntityNode): SharedKeyNode | null {
  let best: SharedKeyNode | null = null;
  let bestCount = -1;
  for (const key of sharedKeys) {
    const count = keyPlacements.filter((node) => isBound(node, key)).length;
    if (count < bestCount || (count === bestCount && best && best.sharedKey.id < key.sharedKey.id)) continue;
    best = key;
    bestCount = count;
  }
  return best;
}

/** Each place with its placements by id; in the order of the first of them. */
export function keyPlacesOf({ keyPlacements }: EntityNode): readonly KeyPlace[] {
  const places = new Map<string, PlacementNode[]>();
  const byId = [...keyPlacements].sort((a, b) => (a.placement.id < b.placement.id ? -1 : 1));
  for (const node of byId) {
    const place = `${node.system.org.org.id} ${node.placement.object}`;
    const members = places.get(place);
    if (members) members.push(node);
    else places.set(place, [node]);
  }
  return [...places.values()];
}

export function placesWithout(entity: EntityNode, key: SharedKeyNode): readonly KeyPlace[] {
  return keyPlacesOf(entity).filter((place) => !place.some((node) => isBound(node, key)));
}
