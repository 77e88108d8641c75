/** Who holds, and who claims to be, the record of an entity. */
import type { EntityNode, OrgNode } from './topology.ts';

/** Record placements in two or more orgs, and nobody decided to leave it unsynchronised. */
export function needsOwner({ entity, recordPlacements }: EntityNode): boolean {
  const first = recordPlacements[0]?.system.org;
  return entity.syncDecision !== 'do-not-sync' && recordPlacements.some(({ system }) => system.org !== first);
}

export function claimingOrgs({ recordClaims }: EntityNode): ReadonlySet<OrgNode> {
  return new Set(recordClaims.map(({ org }) => org));
}

/** Whether a system of the org owns one of the entity's attribute groups. */
export function ownsGroup({ entity }: EntityNode, { systems }: OrgNode): boolean {
  return (entity.attributeGroups ?? []).some(({ owner }) => systems.some(({ system }) => system.id === owner));
}
