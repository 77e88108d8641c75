/** Copies that are kept up to date and that nothing in the design uses. Linear in placements, flows and reads. */
import { isSet } from './empty.ts';
import type { EntityNode, Link, OrgNode, PlacementNode, Topology } from './topology.ts';
import { legsOf } from './write-graph.ts';

export interface UnreadCopy {
  readonly node: PlacementNode;
  /** The flows that bring it from other orgs; at least one. */
  readonly feeds: readonly Link[];
}

export function unreadCopies({ entities, interactions }: Topology): readonly UnreadCopy[] {
  const readIn = new Map<EntityNode, Set<OrgNode>>();
  for (const { reads } of interactions) {
    for (const { system, entities: read } of reads) {
      for (const entity of read) readIn.set(entity, (readIn.get(entity) ?? new Set()).add(system.org));
    }
  }
  return entities.flatMap((entity) => unreadCopiesOf(entity, readIn.get(entity)));
}

function unreadCopiesOf(entity: EntityNode, readIn: ReadonlySet<OrgNode> | undefined): readonly UnreadCopy[] {
  const copies = entity.placements.filter(({ placement }) => placement.role === 'replica' && !isSet(placement.usedFor));
  if (copies.length === 0) return [];
  const feeds = new Map<OrgNode, Link[]>();
  const leaves = new Set<OrgNode>();
  for (const link of entity.links) {
    if (!link.crossesOrgs) continue;
    for (const [from, to] of legsOf(link)) {
      leaves.add(from.org);
      if (link.flow.purposes.includes('operational-sync')) feeds.set(to.org, [...(feeds.get(to.org) ?? []), link]);
    }
  }
  return copies.flatMap((node) => {
    const { org } = node.system;
    const own = leaves.has(org) || readIn?.has(org) ? undefined : feeds.get(org);
    return own ? [{ node, feeds: own }] : [];
  });
}
