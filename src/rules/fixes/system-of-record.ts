/** Fixes that settle which system is the record of an entity. */
import { entityRowOf, recordKindsFor } from '../../catalog/entities.ts';
import type { Command } from '../../commands/command.ts';
import { mapRecords, transform, withFields, withRecords } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import { freshId } from '../../model/id.ts';
import type { Entity, Placement } from '../../model/records/structure.ts';
import { isSet } from '../../topology/empty.ts';
import { claimingOrgs, ownsGroup } from '../../topology/record-claims.ts';
import type { EntityNode, OrgNode, SystemNode } from '../../topology/topology.ts';
import { entityName, listed, namesOf, systemName } from '../wording.ts';

/** More buttons than this are no help. */
const MAX_OFFERS = 4;

/** One command per system that could be the record, best first. */
export function chooseRecord(node: EntityNode): readonly Command[] {
  const ownerless = (node.entity.attributeGroups ?? []).filter(({ owner }) => !isSet(owner));
  const groups =
    ownerless.length === 0 ? '' : ` and owner of ${listed(ownerless.map(({ name, id }) => `"${name || id}"`))}`;
  return candidatesFor(node)
    .slice(0, MAX_OFFERS)
    .map((system) => makeRecord(node, system, `Make ${systemName(system)} the system of record${groups}`));
}

/** One command per claimant that may stay, then the one that lets all stay. */
export function settleClaims(node: EntityNode): readonly Command[] {
  const claims = candidatesFor(node).filter((system) => node.recordClaims.includes(system));
  const keep = claims.slice(0, MAX_OFFERS).map((system) => {
    const others = node.recordClaims.filter((other) => other.org !== system.org && isDemoted(node, system, other));
    const role = others.length === 1 ? 'a replica' : 'replicas';
    return makeRecord(node, system, `Keep ${systemName(system)} as the record; make ${namesOf(others)} ${role}`);
  });
  return [...keep, splitGroups(node)];
}

/** Systems that hold it as record or replica; who claims it first, then who usually has it, Data Cloud last. */
function candidatesFor(node: EntityNode): readonly SystemNode[] {
  const { canonical } = node.entity;
  const usual = canonical === null ? [] : recordKindsFor(entityRowOf(canonical).canonical);
  const rank = (system: SystemNode): readonly number[] => [
    system.isDataCloud ? 1 : 0,
    system === node.systemOfRecord ? 0 : 1,
    node.recordClaims.includes(system) ? 0 : 1,
    system.inScope ? 0 : 1,
    usual.includes(system.kind.kind) ? usual.indexOf(system.kind.kind) : usual.length,
  ];
  const holders = [...new Set(node.recordPlacements.map(({ system }) => system))];
  const operational = holders.filter(({ isDataCloud }) => !isDataCloud);
  return (isOperational(node.entity) ? operational : holders).sort(
    (a, b) => compare(rank(a), rank(b)) || (a.system.id < b.system.id ? -1 : 1),
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function isOperational({ nature }: Entity): boolean {
  return nature === 'transaction' || nature === 'master' || nature === 'party';
}

function makeRecord(node: EntityNode, system: SystemNode, label: string): Command {
  const demoted = new Set(
    node.recordClaims.filter((other) => isDemoted(node, system, other)).map((other) => other.system.id),
  );
  const dataCloud = new Set(node.recordClaims.filter(({ isDataCloud }) => isDataCloud).map((other) => other.system.id));
  return transform(label, (design) => {
    const entity = design.entities.get(node.entity.id);
    if (!entity || !design.systems.has(system.system.id)) return design;
    const next = withRecords(design, 'entities', [withRecordSet(entity, system)]);
    return mapRecords(next, 'placements', (placement) => {
      if (placement.entityId !== entity.id) return placement;
      return withFields<'placements'>(placement, { role: roleAfter(placement, system, demoted, dataCloud) });
    });
  });
}

function withRecordSet(entity: Entity, { system }: SystemNode): Entity {
  const groups = entity.attributeGroups;
  const attributeGroups = groups?.map((group) => (isSet(group.owner) ? group : { ...group, owner: system.id })) ?? null;
  return withFields<'entities'>(entity, { systemOfRecord: system.id, attributeGroups });
}

function roleAfter(
  { role, systemId }: Placement,
  { system }: SystemNode,
  demoted: ReadonlySet<string>,
  dataCloud: ReadonlySet<string>,
): Placement['role'] {
  if (systemId === system.id) return role === 'replica' ? 'sor' : role;
  if (role !== 'sor' || !demoted.has(systemId)) return role;
  return dataCloud.has(systemId) ? 'derived' : 'replica';
}

/** Claimants elsewhere step back, unless record and claimant each own a part of the attributes. */
function isDemoted(node: EntityNode, record: SystemNode, claimant: SystemNode): boolean {
  if (claimant === record) return false;
  if (claimant.isDataCloud && isOperational(node.entity)) return true;
  if (claimant.org === record.org) return false;
  return !(ownsGroup(node, record.org) && ownsGroup(node, claimant.org));
}

function splitGroups(node: EntityNode): Command {
  const lacking = [...claimingOrgs(node)].filter((org) => !ownsGroup(node, org));
  const owners = lacking.map((org) => claimantOf(node, org));
  return transform(
    `Give ${namesOf(owners)} ${owners.length === 1 ? 'an attribute group' : 'an attribute group each'}`,
    (design) => {
      const entity = design.entities.get(node.entity.id);
      if (!entity) return design;
      const taken = groupIds(design);
      const added = owners.map((owner) => {
        const id = freshId(`${owner.system.id}-${entity.id}`, taken);
        taken.add(id);
        return {
          id,
          name: `${entityName(node)} in ${systemName(owner)}`,
          owner: owner.system.id,
          conflictPolicy: null,
        };
      });
      const attributeGroups = [...(entity.attributeGroups ?? []), ...added];
      return withRecords(design, 'entities', [withFields<'entities'>(entity, { attributeGroups })]);
    },
  );
}

function claimantOf({ recordClaims }: EntityNode, org: OrgNode): SystemNode {
  const claims = recordClaims.filter((system) => system.org === org);
  const [first] = claims.sort((a, b) => (a.system.id < b.system.id ? -1 : 1));
  if (!first) throw new Error('An org that claims a record has a system that does.');
  return first;
}

function groupIds(design: Design): Set<string> {
  return new Set([...design.entities.values()].flatMap((entity) => (entity.attributeGroups ?? []).map(({ id }) => id)));
}
