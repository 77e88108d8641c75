/** Flags streams of changes into a target that nobody has filled first. */
import { formatCount } from '../../lib/quantity.ts';
import { isSet } from '../../topology/empty.ts';
import type { EntityNode, Link, OrgNode } from '../../topology/topology.ts';
import { explainNoLoad, planInitialLoad } from '../fixes/initial-load.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityName, listed, mechanismName, systemName } from '../wording.ts';

export const noInitialLoad: Rule = {
  meta: {
    id: 'delivery/no-initial-load',
    title: 'No first load before the delta stream',
    severity: 'warning',
    profile: 'core',
    why: 'Change Data Capture publishes nothing for records that already exist.',
    source: 'S0-39, S3-21; AwesomeSalesforceSkills data/cdc-data-sync-patterns',
  },
  check({ links }, report) {
    const countIn = recordCounts();
    for (const link of links) {
      const { flow, source, target, mechanism } = link;
      if (!mechanism || !needsLoad(link)) continue;
      const populated = link.entities.filter((entity) => countIn(entity, source.org) > 0);
      if (populated.length === 0) continue;
      const counts = populated.map((entity) => `${formatCount(countIn(entity, source.org))} of ${entityName(entity)}`);
      report({
        subject: `flow:${flow.id}`,
        field: 'initialLoad',
        related: entitySubjects(populated),
        message: `${mechanismName(mechanism)} only emits changes; the records that exist already (${listed(counts.sort())}) will never arrive in ${systemName(target)}.`,
        fixes: () => [planInitialLoad(link)],
        asks: () => explainNoLoad(link),
      });
    }
  },
};

function needsLoad({ flow, mechanism }: Link): boolean {
  if (mechanism?.delivery.backfillsExisting !== false || isSet(flow.initialLoad)) return false;
  return flow.purposes.includes('operational-sync') || flow.purposes.includes('identity-ingest');
}

/** Existing records per entity and org. Clouds that share an object share its records, so those count once. */
function recordCounts(): (entity: EntityNode, org: OrgNode) => number {
  const known = new Map<EntityNode, ReadonlyMap<OrgNode, ReadonlyMap<string, number>>>();
  return (entity, org) => {
    const byOrg = known.get(entity) ?? countRecords(entity);
    known.set(entity, byOrg);
    return [...(byOrg.get(org)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  };
}

function countRecords({ placements }: EntityNode): ReadonlyMap<OrgNode, ReadonlyMap<string, number>> {
  const byOrg = new Map<OrgNode, Map<string, number>>();
  for (const { placement, system } of placements) {
    const { object, existingRecords } = placement;
    const byObject = byOrg.get(system.org) ?? new Map<string, number>();
    byOrg.set(system.org, byObject.set(object, Math.max(byObject.get(object) ?? 0, existingRecords ?? 0)));
  }
  return byOrg;
}
