/** Where the records of an entity are kept, and which of those places carry its shared key. */
import type { EntityNode, OrgNode, PlacementNode, SharedKeyNode } from './topology.ts';

/** The key placements that share one org and one object: one record, whatever the number of clouds on it. */
export interface KeyPlace {
  /** Of them the one whose id comes first: it stands for the place. */
  readonly first: PlacementNode;
  readonly nodes: readonly PlacementNode[];
}

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
  const [only] = sharedKeys;
  if (sharedKeys.length <= 1) return only ?? null;
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

export function keyPlacesOf({ keyPlacements }: EntityNode): readonly KeyPlace[] {
  const byOrg = new Map<OrgNode, Map<string, Place>>();
  const found: Place[] = [];
  for (const node of keyPlacements) {
    const byObject = byOrg.get(node.system.org) ?? new Map<string, Place>();
    byOrg.set(node.system.org, byObject);
    const place = byObject.get(node.placement.object);
    if (place) {
      place.nodes.push(node);
      if (node.placement.id < place.first.placement.id) place.first = node;
      continue;
    }
    const opened = { first: node, nodes: [node] };
    byObject.set(node.placement.object, opened);
    found.push(opened);
  }
  return found;
}

interface Place {
  first: PlacementNode;
  nodes: PlacementNode[];
}

/** Places none of whose placements has a field for the key. */
export function placesWithout(entity: EntityNode, key: SharedKeyNode): readonly KeyPlace[] {
  if (entity.keyPlacements.every((node) => isBound(node, key))) return [];
  return keyPlacesOf(entity).filter(({ nodes }) => !nodes.some((node) => isBound(node, key)));
}
