/** Flags objects that synchronise more fields to Marketing Cloud than it takes well, or at all. */
import type { EntityNode, Link, PlacementNode, SystemNode, Topology } from '../../topology/topology.ts';
import { reduceFields } from '../fixes/field-counts.ts';
import type { Rule } from '../rule.ts';
import { flowSubjects } from '../subjects.ts';
import { placeName } from '../wording.ts';

const RECOMMENDED = 20;
const POSSIBLE = 250;

export const syncedFieldCount: Rule = {
  meta: {
    id: 'limits/synced-field-count',
    title: 'Synchronised data source too wide',
    severity: 'info',
    profile: 'extended',
    why: 'Vendor recommends at most 20 for performance, 250 absolute.',
    source: 'help.salesforce.com mktg.mc_co_implement_synchronized_data_sources_best_practices.htm',
  },
  check(topology, report) {
    const synced = syncedEntities(topology);
    for (const node of topology.placements) {
      const count = node.placement.syncedFieldCount ?? 0;
      if (count <= RECOMMENDED) continue;
      const links = synced.get(node.system)?.get(node.entity) ?? [];
      if (links.length === 0) continue;
      report({
        subject: `placement:${node.placement.id}`,
        severity: count > POSSIBLE ? 'error' : 'info',
        field: 'syncedFieldCount',
        related: flowSubjects(links),
        message: messageFor(node, count),
        asks: () =>
          reduceFields(node.placement, {
            field: 'syncedFieldCount',
            label: `Synchronise fewer fields of ${placeName(node)}`,
            question: `How many fields of ${placeName(node)} do your sends use?`,
            most: RECOMMENDED,
            reason: 'as many as the vendor recommends',
            done: (kept) => `Synchronise ${kept} of ${count} fields of ${placeName(node)}`,
          }),
      });
    }
  },
};

type Synced = ReadonlyMap<SystemNode, ReadonlyMap<EntityNode, readonly Link[]>>;

/** What arrives where by synchronised data sources: one pass over the flows. */
function syncedEntities({ links }: Topology): Synced {
  const synced = new Map<SystemNode, Map<EntityNode, Link[]>>();
  for (const link of links) {
    if (link.mechanism?.id !== 'mc-connect-sds') continue;
    const arriving = synced.get(link.target) ?? new Map<EntityNode, Link[]>();
    synced.set(link.target, arriving);
    for (const entity of link.entities) {
      const links = arriving.get(entity) ?? [];
      arriving.set(entity, links);
      links.push(link);
    }
  }
  return synced;
}

function messageFor(node: PlacementNode, count: number): string {
  const found = `${count} fields synchronise to ${placeName(node)}`;
  if (count > POSSIBLE) return `${found}; above ${POSSIBLE} the rest disappear without an error.`;
  return `${found}; more than ${RECOMMENDED} slow the synchronisation down, and above ${POSSIBLE} the rest disappear without an error.`;
}
