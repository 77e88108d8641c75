/** Shared keys, and the fields that hold them in each system. */
import { keyFieldNameFor } from '../catalog/key-field-names.ts';
import { systemKindOf } from '../catalog/system-kinds.ts';
import { type Design, inOrder, type Records } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { freshId } from '../model/id.ts';
import type { KeyField, Placement, SharedKey } from '../model/records/structure.ts';
import type { Command } from './command.ts';
import { nextOrder } from './edit.ts';
import { namesIn, uniqueName } from './naming.ts';
import { newRecord } from './record-schemas.ts';
import { transform, withFields, withRecords } from './transform.ts';

/** What an External ID field of the core platform holds without a reason for less. */
export const USUAL_KEY_LENGTH = 64;

export interface SharedKeyChoice {
  readonly name?: string;
  readonly kind?: NonNullable<SharedKey['kind']>;
  /** Gives the key a field in every place that holds a record of the entity. */
  readonly bindAll?: boolean;
}

export function addSharedKey(entityId: Id, choice: SharedKeyChoice = {}): Command {
  return transform('Add shared key', (design) => {
    const entity = design.entities.get(entityId);
    if (!entity) return design;
    const name = uniqueName(choice.name ?? globalKeyName(entity.name), namesIn(design, 'sharedKeys'));
    const key = newRecord('sharedKeys', nextOrder(design, 'sharedKeys'), {
      id: freshId(name, design.sharedKeys),
      entityId,
      name,
      kind: choice.kind ?? 'minted',
      stable: true,
      mintedBy: entity.systemOfRecord,
      length: USUAL_KEY_LENGTH,
      decidedPhase: 'before-model',
    });
    const next = withRecords(design, 'sharedKeys', [key]);
    if (!choice.bindAll) return next;
    return bound(
      next,
      key,
      inOrder(next.placements).filter((placement) => placement.entityId === entityId),
    );
  });
}

/** "Customer" is known by its Global_Customer_Id. */
export function globalKeyName(entityName: string): string {
  const words = entityName.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return ['Global', ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)), 'Id'].join('_');
}

/** Gives the key a field with the platform's defaults in each of these placements that has none yet. */
export function bindSharedKey(sharedKeyId: Id, placementIds: readonly Id[]): Command {
  return transform('Add key fields', (design) => {
    const key = design.sharedKeys.get(sharedKeyId);
    if (!key) return design;
    return bound(
      design,
      key,
      placementIds.flatMap((id) => design.placements.get(id) ?? []),
    );
  });
}

function bound(design: Design, key: SharedKey, placements: readonly Placement[]): Design {
  let next = design;
  for (const placement of placements) {
    if (placement.entityId !== key.entityId || !needsKeyField(next, placement, key.id)) continue;
    const keys = [...placement.keys, keyFieldFor(next, key, placement)];
    next = withRecords(next, 'placements', [withFields<'placements'>(placement, { keys })]);
  }
  return next;
}

/** Fields for every shared key of the entity that a new placement should hold. */
export function keyFieldsFor(design: Design, placement: Placement): readonly KeyField[] {
  return inOrder(design.sharedKeys)
    .filter((key) => key.entityId === placement.entityId && needsKeyField(design, placement, key.id))
    .map((key) => keyFieldFor(design, key, placement));
}

/**
 * Records outside Data Cloud hold the key, once per object of an org: clouds that share the org share the object,
 * and what is only derived or looked through to has no key of its own.
 */
function needsKeyField(design: Design, placement: Placement, sharedKeyId: Id): boolean {
  const system = design.systems.get(placement.systemId);
  if (!system || systemKindOf(system.kind).platform === 'data-cloud') return false;
  if (placement.role !== 'sor' && placement.role !== 'replica') return false;
  return ![...design.placements.values()].some(
    (other) =>
      other.object === placement.object &&
      other.entityId === placement.entityId &&
      design.systems.get(other.systemId)?.orgId === system.orgId &&
      other.keys.some((field) => field.sharedKeyId === sharedKeyId),
  );
}

/** The platform's defaults: External ID and Unique on a core org, the Subscriber Key in Marketing Cloud Engagement. */
export function keyFieldFor(design: Design, key: SharedKey, placement: Placement): KeyField {
  const system = design.systems.get(placement.systemId);
  const canonical = design.entities.get(placement.entityId)?.canonical ?? undefined;
  const kind = system?.kind ?? 'custom';
  const field = keyFieldNameFor(kind, key.name, canonical);
  return {
    sharedKeyId: key.id,
    field,
    type: 'text',
    length: key.length ?? USUAL_KEY_LENGTH,
    externalId: systemKindOf(kind).supportsExternalId,
    unique: true,
    caseSensitive: false,
    native: field === 'SubscriberKey' || isOwnNumber(key, placement, kind),
  };
}

/** A business number is native where it is given out; a core org keeps its record ids to itself. */
function isOwnNumber(key: SharedKey, placement: Placement, kind: Records['systems']['kind']): boolean {
  if (key.mintedBy !== placement.systemId) return false;
  return key.kind === 'platform-id' || (key.kind === 'business-id' && systemKindOf(kind).platform !== 'core-org');
}
