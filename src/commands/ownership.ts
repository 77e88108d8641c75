/**
 * What one stroke in the matrix of entities by systems does: a system becomes the record of an entity, holds a copy,
 * owns some of its attributes, submits changes, looks it up, or has nothing to do with it any more.
 */
import { systemKindOf } from '../catalog/system-kinds.ts';
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { freshId } from '../model/id.ts';
import type { AttributeGroup, Entity, Placement } from '../model/records/structure.ts';
import type { Command } from './command.ts';
import { settled } from './delete.ts';
import { arrives, withoutTraffic } from './entity-traffic.ts';
import { newFlow } from './flows.ts';
import { uniqueName } from './naming.ts';
import { placementFor } from './placements.ts';
import { mapRecords, transform, withFields, withoutRecords, withRecords } from './transform.ts';

type Role = NonNullable<Placement['role']>;

export type OwnershipStroke = Role | 'group' | 'writes' | 'reads' | 'clear';

/** Empty where the stroke does not apply; `refusalOf` says why. */
export function strokeOwnership(entityId: Id, systemId: Id, stroke: OwnershipStroke): Command {
  return transform(LABELS[stroke], (design) => {
    const entity = design.entities.get(entityId);
    if (!entity || !design.systems.has(systemId)) return design;
    switch (stroke) {
      case 'sor':
        return asRecord(design, entity, systemId);
      case 'group':
        return withOwnGroup(design, entity, systemId);
      case 'writes':
        return withUpdatePath(design, entity, systemId);
      case 'reads':
        return asReader(design, entity, systemId);
      case 'clear':
        return cleared(design, entity, systemId);
      default:
        return asHolder(design, entity, systemId, stroke);
    }
  });
}

const LABELS: Readonly<Record<OwnershipStroke, string>> = {
  sor: 'Set system of record',
  replica: 'Hold as replica',
  virtual: 'Hold as virtual',
  derived: 'Hold as derived',
  engagement: 'Hold as engagement',
  group: 'Give an attribute group',
  writes: 'Set update path',
  reads: 'Add read',
  clear: 'Clear cell',
};

/** Null gives nobody the group. Whoever owns attributes holds the entity. */
export function setGroupOwner(entityId: Id, groupId: Id, systemId: Id | null): Command {
  return transform('Set owner of attribute group', (design) => {
    const entity = design.entities.get(entityId);
    if (!entity || (systemId !== null && !design.systems.has(systemId))) return design;
    if (!entity.attributeGroups?.some(({ id }) => id === groupId)) return design;
    const groups = entity.attributeGroups.map((group) =>
      group.id === groupId ? { ...group, owner: systemId } : group,
    );
    const next = withEntity(design, entity, { attributeGroups: groups });
    return systemId === null ? next : held(next, entity.id, systemId, 'replica');
  });
}

/** A first group is the record's own: splitting changes nobody's ownership until somebody says so. */
export function addAttributeGroup(entityId: Id): Command {
  return transform('Add attribute group', (design) => {
    const entity = design.entities.get(entityId);
    return entity ? withGroup(design, entity, 'New group', entity.systemOfRecord) : design;
  });
}

function asRecord(design: Design, entity: Entity, systemId: Id): Design {
  const named = withEntity(held(design, entity.id, systemId, 'sor'), entity, { systemOfRecord: systemId });
  return mapRecords(named, 'placements', (placement) => {
    if (placement.entityId !== entity.id) return placement;
    if (placement.systemId === systemId) return withFields<'placements'>(placement, { role: 'sor' });
    return placement.role === 'sor'
      ? withFields<'placements'>(placement, { role: copyIn(design, placement) })
      : placement;
  });
}

/** Who is the record no longer keeps a copy; Data Cloud keeps what it worked out. */
function copyIn({ systems }: Design, { systemId }: Placement): Role {
  const kind = systems.get(systemId)?.kind;
  return kind !== undefined && systemKindOf(kind).platform === 'data-cloud' ? 'derived' : 'replica';
}

function asHolder(design: Design, entity: Entity, systemId: Id, role: Role): Design {
  const next = mapRecords(held(design, entity.id, systemId, role), 'placements', (placement) =>
    isIn(placement, entity.id, systemId) ? withFields<'placements'>(placement, { role }) : placement,
  );
  return entity.systemOfRecord === systemId ? withEntity(next, entity, { systemOfRecord: null }) : next;
}

function withOwnGroup(design: Design, entity: Entity, systemId: Id): Design {
  if (entity.attributeGroups?.some(({ owner }) => owner === systemId)) return design;
  const system = design.systems.get(systemId)?.name ?? systemId;
  const next = withGroup(design, entity, `${entity.name || entity.id} in ${system}`, systemId);
  return held(next, entity.id, systemId, 'replica');
}

function withGroup(design: Design, entity: Entity, name: string, owner: Id | null): Design {
  const groups = entity.attributeGroups ?? [];
  const taken = new Set(
    [...design.entities.values()].flatMap((one) => (one.attributeGroups ?? []).map(({ id }) => id)),
  );
  const group: AttributeGroup = {
    id: freshId(`${entity.id}-group`, taken),
    name: uniqueName(name, new Set(groups.map((one) => one.name))),
    owner,
    conflictPolicy: null,
  };
  return withEntity(design, entity, { attributeGroups: [...groups, group] });
}

/** Again takes it back. The record itself submits nothing to itself. */
function withUpdatePath(design: Design, entity: Entity, systemId: Id): Design {
  if (entity.systemOfRecord === systemId) return design;
  const paths = entity.updatePaths ?? [];
  const next = paths.includes(systemId) ? paths.filter((id) => id !== systemId) : [...paths, systemId];
  return withEntity(design, entity, { updatePaths: next.length === 0 ? null : next });
}

/** Holds nothing and looks it up at the record: by the flows that bring it already, or by a new one. */
function asReader(design: Design, entity: Entity, systemId: Id): Design {
  if (readRefusal(design, entity, systemId) !== null) return design;
  const next = withoutHolding(design, entity, systemId);
  if (arrives(next, entity.id, systemId)) return next;
  const flow = entity.systemOfRecord === null ? null : newFlow(next, entity.systemOfRecord, systemId);
  if (!flow) return design;
  const read = {
    ...flow,
    entityIds: [entity.id],
    purposes: ['on-demand-read' as const],
    trigger: 'request',
    intent: null,
  };
  return withRecords(next, 'flows', [read]);
}

/** First what was declared goes; where only flows and reads are left, the entity is taken off these. */
function cleared(design: Design, entity: Entity, systemId: Id): Design {
  const next = withoutHolding(design, entity, systemId);
  return next === design ? withoutTraffic(design, entity.id, systemId) : next;
}

function withoutHolding(design: Design, entity: Entity, systemId: Id): Design {
  const groups = entity.attributeGroups ?? null;
  const paths = entity.updatePaths ?? null;
  const isOwner = groups?.some(({ owner }) => owner === systemId) ?? false;
  const isPath = paths?.includes(systemId) ?? false;
  const left = paths?.filter((id) => id !== systemId) ?? [];
  const next = withEntity(design, entity, {
    ...(entity.systemOfRecord === systemId && { systemOfRecord: null }),
    ...(isOwner &&
      groups && { attributeGroups: groups.map((one) => (one.owner === systemId ? { ...one, owner: null } : one)) }),
    ...(isPath && { updatePaths: left.length === 0 ? null : left }),
  });
  const placements = [...design.placements.values()].filter((placement) => isIn(placement, entity.id, systemId));
  return settled(
    design,
    withoutRecords(
      next,
      'placements',
      placements.map(({ id }) => id),
    ),
  );
}

/** Says why a stroke changes nothing, in a sentence with the design's own names; null where it does. */
export function refusalOf(design: Design, entityId: Id, systemId: Id, stroke: OwnershipStroke): string | null {
  const entity = design.entities.get(entityId);
  const system = design.systems.get(systemId);
  if (!entity || !system) return 'It is not in the design any more.';
  const name = entity.name || entity.id;
  if (stroke === 'reads') return readRefusal(design, entity, systemId);
  if (stroke === 'writes' && entity.systemOfRecord === systemId) {
    return `${system.name} is the record of ${name}: it writes by itself.`;
  }
  if (stroke === 'group' && entity.attributeGroups?.some(({ owner }) => owner === systemId)) {
    return `${system.name} owns a group of ${name} already.`;
  }
  return null;
}

function readRefusal(design: Design, entity: Entity, systemId: Id): string | null {
  const { systemOfRecord } = entity;
  const name = entity.name || entity.id;
  const system = design.systems.get(systemId);
  if (systemOfRecord === systemId) return `${system?.name} is the record of ${name}: it reads its own.`;
  if (arrives(design, entity.id, systemId)) return null;
  if (systemOfRecord === null) return `Nobody is the record of ${name} yet, so there is nothing to look up.`;
  const record = design.systems.get(systemOfRecord);
  if (record?.orgId === system?.orgId)
    return `${system?.name} shares an org with ${record?.name}: it reads ${name} there.`;
  return null;
}

/** The entity has a place in the system, in this role where it had none. */
function held(design: Design, entityId: Id, systemId: Id, role: Role): Design {
  if ([...design.placements.values()].some((placement) => isIn(placement, entityId, systemId))) return design;
  const placement = placementFor(design, entityId, systemId, { role });
  return placement ? withRecords(design, 'placements', [placement]) : design;
}

function isIn(placement: Placement, entityId: Id, systemId: Id): boolean {
  return placement.entityId === entityId && placement.systemId === systemId;
}

function withEntity(design: Design, { id }: Entity, fields: Partial<Omit<Entity, 'id' | 'order'>>): Design {
  const entity = design.entities.get(id);
  return entity ? withRecords(design, 'entities', [withFields<'entities'>(entity, fields)]) : design;
}
