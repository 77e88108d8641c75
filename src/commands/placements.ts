/** How an entity comes to stand in a system. */
import { ENTITY_ROWS } from '../catalog/entities.ts';
import { objectNameFor, objectNamesFor } from '../catalog/object-names.ts';
import type { CanonicalEntity } from '../catalog/system-kind.ts';
import { systemKindOf } from '../catalog/system-kinds.ts';
import { type Design, inOrder } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { freshId } from '../model/id.ts';
import type { Entity, Placement, System } from '../model/records/structure.ts';
import type { Command } from './command.ts';
import { additions, nextOrder } from './edit.ts';
import { newEntity } from './entities.ts';
import { keyFieldsFor } from './keys.ts';
import { newRecord } from './record-schemas.ts';
import { transform, withRecords } from './transform.ts';

/** Places the entity under the platform's own name for it; where all of those are taken, nothing happens. */
export function addPlacement(entityId: Id, systemId: Id, object?: string): Command {
  return {
    label: 'Place entity',
    run(design) {
      const placement = newPlacement(design, entityId, systemId, object);
      return additions('placements', placement ? [placement] : []);
    },
  };
}

/** What dropping an entity of the palette on a system does: the design's entity of that meaning, or a new one. */
export function placeCanonical(canonical: CanonicalEntity, systemId: Id): Command {
  return transform(`Place ${entityName(canonical)}`, (design) => {
    if (!design.systems.has(systemId)) return design;
    const known = inOrder(design.entities).find((entity) => entity.canonical === canonical);
    const entity = known ?? newEntity(design, canonical);
    const next = withRecords(design, 'entities', [entity]);
    const placement = newPlacement(next, entity.id, systemId);
    return placement ? withRecords(next, 'placements', [placement]) : design;
  });
}

function entityName(canonical: CanonicalEntity): string {
  return ENTITY_ROWS.find((row) => row.canonical === canonical)?.name ?? 'entity';
}

function newPlacement(design: Design, entityId: Id, systemId: Id, object?: string): Placement | null {
  return placementFor(design, entityId, systemId, { object });
}

/** As a drop on the system would make it, in the role it usually has there unless one is given. */
export function placementFor(
  design: Design,
  entityId: Id,
  systemId: Id,
  { object, role }: { readonly object?: string | undefined; readonly role?: NonNullable<Placement['role']> },
): Placement | null {
  const entity = design.entities.get(entityId);
  const system = design.systems.get(systemId);
  const name = entity && system ? (object ?? freeObjectName(design, entity, system)) : null;
  if (!entity || !system || name === null) return null;
  const placement = newRecord('placements', nextOrder(design, 'placements'), {
    id: freshId(`${system.id}-${entity.id}`, design.placements),
    entityId,
    systemId,
    object: name,
    role: role ?? usualRole(entity, system, name),
  });
  return { ...placement, keys: keyFieldsFor(design, placement) };
}

function freeObjectName(design: Design, entity: Entity, system: System): string | null {
  const canonical = entity.canonical ?? 'none';
  const taken = new Set(
    [...design.placements.values()].filter((placement) => isAt(placement, entity, system)).map(({ object }) => object),
  );
  const own = canonical === 'none' ? ownName(entity, system) : objectNameFor(system.kind, canonical);
  return [own, ...objectNamesFor(system.kind, canonical)].find((name) => !taken.has(name)) ?? null;
}

function isAt(placement: Placement, entity: Entity, system: System): boolean {
  return placement.entityId === entity.id && placement.systemId === system.id;
}

/** An entity that the catalogue does not know is stored under its own name. */
function ownName(entity: Entity, system: System): string {
  const word = entity.name.replaceAll(/[^\p{L}\p{N}]+/gu, '_').replaceAll(/^_+|_+$/g, '') || 'Record';
  const { platform } = systemKindOf(system.kind);
  if (platform === 'core-org') return `${word}__c`;
  return platform === 'data-cloud' ? `${word}__dlm` : word;
}

/** As the format's table of defaults says. */
export function usualRole(entity: Entity, system: System, object: string): NonNullable<Placement['role']> {
  if (system.id === entity.systemOfRecord) return 'sor';
  if (object.endsWith('__x')) return 'virtual';
  return systemKindOf(system.kind).platform === 'data-cloud' ? 'derived' : 'replica';
}
