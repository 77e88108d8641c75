/** Flags activation that knows of the present only what the warehouse batches bring. */
import type { Purpose } from '../../catalog/mechanism.ts';
import { isWarehouse } from '../../topology/kind-sets.ts';
import type { EntityNode, Link } from '../../topology/topology.ts';
import { addCurrentFeeds } from '../fixes/current-feed.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityNames, systemName } from '../wording.ts';

export const ACTIVATING: readonly Purpose[] = ['activation', 'segmentation'];

export const activationFedByWarehouse: Rule = {
  meta: {
    id: 'latency/activation-fed-by-warehouse',
    title: 'Activation depends on warehouse batches',
    severity: 'warning',
    profile: 'core',
    why: 'Ingestion latency caps how current personalisation can be; the warehouse is analytical depth, not the trigger source.',
    source: 'S3-12, S3-21, S3-37, S3-39, S3-49',
  },
  check({ links }, report) {
    for (const link of links) {
      const only = fedByWarehouseOnly(link);
      if (only.length === 0) continue;
      report({
        subject: `flow:${link.flow.id}`,
        field: 'purposes',
        related: entitySubjects(only),
        message: `${entityNames(only)} reach${only.length === 1 ? 'es' : ''} activation only through ${systemName(link.source)}. History belongs there; triggers need current feeds from the systems themselves.`,
        fixes: () => addCurrentFeeds(link, only, ACTIVATING),
      });
    }
  },
};

/** Entities of an activating warehouse feed that no system of its own brings to the same target. */
export function fedByWarehouseOnly(link: Link): readonly EntityNode[] {
  const isActivating = link.flow.purposes.some((purpose) => ACTIVATING.includes(purpose));
  if (!link.isIngest || !isActivating || !isWarehouse(link.source)) return [];
  return link.entities.filter((entity) => !hasCurrentFeed(entity, link));
}

function hasCurrentFeed({ links }: EntityNode, link: Link): boolean {
  return links.some((other) => other.isIngest && other.target === link.target && !isWarehouse(other.source));
}
