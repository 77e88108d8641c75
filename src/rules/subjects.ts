/** Subjects of the elements a finding speaks of, sorted so that the order of records changes nothing. */
import type { Subject } from '../model/field.ts';
import type { EntityNode, Link, PlacementNode, SharedKeyNode, SystemNode } from '../topology/topology.ts';

export function systemSubjects(systems: Iterable<SystemNode>): readonly Subject[] {
  return sortedOnce([...systems].map(({ system }) => `system:${system.id}`));
}

export function entitySubjects(entities: Iterable<EntityNode>): readonly Subject[] {
  return sortedOnce([...entities].map(({ entity }) => `entity:${entity.id}`));
}

export function placementSubjects(placements: Iterable<PlacementNode>): readonly Subject[] {
  return sortedOnce([...placements].map(({ placement }) => `placement:${placement.id}`));
}

export function sharedKeySubjects(keys: Iterable<SharedKeyNode>): readonly Subject[] {
  return sortedOnce([...keys].map(({ sharedKey }) => `sharedKey:${sharedKey.id}`));
}

export function flowSubjects(links: Iterable<Link>): readonly Subject[] {
  return sortedOnce([...links].map(({ flow }) => `flow:${flow.id}`));
}

function sortedOnce(subjects: readonly Subject[]): readonly Subject[] {
  return subjects.length < 2 ? subjects : [...new Set(subjects)].sort();
}
