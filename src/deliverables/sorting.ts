/** Documents list by name, then id: the order of records in the file changes nothing. */
import { naturalOrder } from '../lib/natural-order.ts';
import { systemName } from '../rules/wording.ts';
import type { EntityNode, Link, OrgNode, PlacementNode, SystemNode } from '../topology/topology.ts';
import { entityName, flowName, orgName } from './names.ts';

export function sortedBy<T>(items: Iterable<T>, ...keysOf: readonly ((item: T) => string | number)[]): readonly T[] {
  const keyed = [...items].map((item) => ({ item, keys: keysOf.map((keyOf) => keyOf(item)) }));
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ item }) => item);
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [at, key] of a.entries()) {
    const order = compareKey(key, b[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function compareKey(a: string | number, b: string | number): number {
  if (typeof a === 'string' && typeof b === 'string') return naturalOrder(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sortedSystems(systems: Iterable<SystemNode>): readonly SystemNode[] {
  return sortedBy(
    systems,
    ({ org }) => orgName(org),
    ({ org }) => org.org.id,
    systemName,
    ({ system }) => system.id,
  );
}

export function sortedEntities(entities: Iterable<EntityNode>): readonly EntityNode[] {
  return sortedBy(entities, entityName, ({ entity }) => entity.id);
}

export function sortedLinks(links: Iterable<Link>): readonly Link[] {
  return sortedBy(links, flowName, ({ flow }) => flow.id);
}

export function sortedPlacements(placements: Iterable<PlacementNode>): readonly PlacementNode[] {
  return sortedBy(
    placements,
    ({ system }) => systemName(system),
    ({ placement }) => placement.object,
    ({ placement }) => placement.id,
  );
}

export function sortedOrgs(orgs: Iterable<OrgNode>): readonly OrgNode[] {
  return sortedBy(orgs, orgName, ({ org }) => org.id);
}

/** Each once. */
export function sortedTexts(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort(naturalOrder);
}
