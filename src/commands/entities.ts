/** Entities, and which system is the record of one. */
import { entityRowOf, recordKindsFor } from '../catalog/entities.ts';
import type { CanonicalEntity } from '../catalog/system-kind.ts';
import { type Design, inOrder } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { freshId } from '../model/id.ts';
import type { Entity, Placement } from '../model/records/structure.ts';
import type { Command } from './command.ts';
import { additions, nextOrder } from './edit.ts';
import { namesIn, uniqueName } from './naming.ts';
import { newRecord } from './record-schemas.ts';
import { mapRecords, transform, withFields, withRecords } from './transform.ts';

export function addEntity(canonical: CanonicalEntity, name?: string): Command {
  return { label: 'Add entity', run: (design) => additions('entities', [newEntity(design, canonical, name)]) };
}

/** With the defaults of its meaning; the system of record is suggested, not set. */
export function newEntity(design: Design, canonical: CanonicalEntity, name?: string): Entity {
  const row = entityRowOf(canonical);
  const unique = uniqueName(name ?? row.name, namesIn(design, 'entities'));
  return newRecord('entities', nextOrder(design, 'entities'), {
    id: freshId(unique, design.entities),
    name: unique,
    canonical,
    nature: row.nature,
    personal: row.personal,
    consistency: 'eventual',
  });
}

/** The system that usually is the record of such an entity; those that hold it come before those that do not. */
export function suggestedRecord(design: Design, entityId: Id): Id | null {
  const entity = design.entities.get(entityId);
  if (!entity?.canonical) return null;
  const holders = new Set(
    [...design.placements.values()].filter((at) => at.entityId === entityId).map((at) => at.systemId),
  );
  const systems = inOrder(design.systems).filter((system) => system.inScope !== false);
  const byKind = recordKindsFor(entity.canonical).flatMap((kind) => systems.filter((system) => system.kind === kind));
  const held = byKind.filter((system) => holders.has(system.id));
  return [...held, ...byKind][0]?.id ?? null;
}

/** One click on the suggestion, if the entity has no system of record yet. */
export function acceptSystemOfRecord(entityId: Id): Command {
  return transform('Accept system of record', (design) => {
    const suggested = suggestedRecord(design, entityId);
    const isOpen = design.entities.get(entityId)?.systemOfRecord === null;
    return suggested !== null && isOpen ? withSystemOfRecord(design, entityId, suggested) : design;
  });
}

/** Sets the record and makes the placements say the same; null leaves it undecided. */
export function setSystemOfRecord(entityId: Id, systemId: Id | null): Command {
  return transform('Set system of record', (design) => withSystemOfRecord(design, entityId, systemId));
}

function withSystemOfRecord(design: Design, entityId: Id, systemId: Id | null): Design {
  const entity = design.entities.get(entityId);
  if (!entity || (systemId !== null && !design.systems.has(systemId))) return design;
  const next = withRecords(design, 'entities', [withFields<'entities'>(entity, { systemOfRecord: systemId })]);
  return mapRecords(next, 'placements', (placement) =>
    placement.entityId === entityId
      ? withFields<'placements'>(placement, { role: roleUnder(placement, systemId) })
      : placement,
  );
}

/** Who was the record becomes a copy; what is virtual, derived or engagement stays what it is. */
function roleUnder(placement: Placement, systemId: Id | null): Placement['role'] {
  const { role } = placement;
  if (placement.systemId === systemId) return role === null || role === 'replica' ? 'sor' : role;
  return role === 'sor' ? 'replica' : role;
}
