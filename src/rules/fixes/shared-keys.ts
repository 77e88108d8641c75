/** Fixes that make, spread and replace shared keys. */
import { systemKindOf } from '../../catalog/system-kinds.ts';
import type { Command } from '../../commands/command.ts';
import { settled } from '../../commands/delete.ts';
import { edit } from '../../commands/edit.ts';
import { addSharedKey, globalKeyName, keyFieldFor } from '../../commands/keys.ts';
import { mapRecords, transform, withFields, withoutRecords, withRecords } from '../../commands/transform.ts';
import { counted } from '../../lib/counted.ts';
import { type Design, inOrder } from '../../model/design.ts';
import type { Id } from '../../model/field.ts';
import { applyPatch } from '../../model/patch.ts';
import type { KeyField, Placement, SharedKey, System } from '../../model/records/structure.ts';
import { type KeyPlace, keyPlacesOf } from '../../topology/key-places.ts';
import type { EntityNode, PlacementNode, SharedKeyNode } from '../../topology/topology.ts';
import { placeName } from '../wording.ts';

/** What has to happen to records that exist before a key is enforced on them. */
export const REPAIR_PLAN =
  '1. Remove duplicates. 2. Backfill the key. 3. Validate that every record has one. 4. Enforce Unique. 5. Switch the flows on.';

export function createSharedKey(node: EntityNode): Command {
  const name = globalKeyName(node.entity.name);
  const plan = isPopulated(node.keyPlacements.map(({ placement }) => placement)) ? ', with a repair plan' : '';
  const label = `Create ${name} and add it to ${counted(keyPlacesOf(node).length, 'object')}${plan}`;
  return transform(label, (design) => withNewKey(design, node.entity.id).design);
}

/** One field in one place. */
export function addKeyField({ sharedKey }: SharedKeyNode, node: PlacementNode, design: Design): Command {
  const label = `Add ${fieldText(keyFieldFor(design, sharedKey, node.placement))} to ${placeName(node)}`;
  return transform(label, (current) => withKeyFields(current, sharedKey.id, [node.placement.id]));
}

/** A field in every place of the entity that has none. */
export function addAllKeyFields({ sharedKey }: SharedKeyNode, missing: readonly KeyPlace[], design: Design): Command {
  const placements = missing.map(({ first }) => first.placement);
  const texts = new Set(placements.map((placement) => fieldText(keyFieldFor(design, sharedKey, placement))));
  const [only] = texts;
  const what = texts.size === 1 && only !== undefined ? only : `${sharedKey.name}, Unique,`;
  const ids = placements.map(({ id }) => id);
  return transform(`Add ${what} to all ${ids.length} objects that lack it`, (current) =>
    withKeyFields(current, sharedKey.id, ids),
  );
}

/** "Global_Customer_Id__c, External ID and Unique," */
function fieldText({ field, externalId }: KeyField): string {
  return `${field}, ${externalId ? 'External ID and Unique' : 'Unique'},`;
}

export function attachRepairPlan({ sharedKey }: SharedKeyNode): Command {
  const label = `Attach the repair checklist to ${sharedKey.name}`;
  return edit(label, 'sharedKeys', sharedKey.id, { repairPlan: REPAIR_PLAN });
}

/** An enduring key takes the place of this one, whose values stay for matching. */
export function replaceSharedKey({ sharedKey, entity }: SharedKeyNode): Command {
  const other = entity.sharedKeys.find((node) => isEnduring(node.sharedKey))?.sharedKey;
  const verb = other ? `Join by ${other.name}` : `Mint ${globalKeyName(entity.entity.name)}`;
  return transform(`${verb} and keep ${sharedKey.name} for matching only`, (design) => {
    const old = design.sharedKeys.get(sharedKey.id);
    if (!old) return design;
    const freed = withoutFieldsOf(design, old);
    const made = other ? { design: freed, keyId: other.id } : withNewKey(freed, old.entityId);
    const bound = withKeyFields(made.design, made.keyId, unboundPlaces(made.design, made.keyId, old.entityId));
    const rematched = mapRecords(bound, 'flows', (flow) =>
      flow.matchKeyId === old.id ? withFields<'flows'>(flow, { matchKeyId: made.keyId }) : flow,
    );
    return settled(design, withoutRecords(rematched, 'sharedKeys', [old.id]));
  });
}

function isEnduring({ kind, stable }: SharedKey): boolean {
  return kind !== 'platform-id' && kind !== 'contact-point' && stable !== false;
}

/** A minted key with a field in every place; with the repair plan where records exist already. */
export function withNewKey(design: Design, entityId: Id): { readonly design: Design; readonly keyId: Id } {
  const added = applyPatch(design, addSharedKey(entityId).run(design));
  const key = [...added.sharedKeys.values()].find(({ id }) => !design.sharedKeys.has(id));
  if (!key) return { design, keyId: '' };
  const next = withKeyFields(added, key.id, unboundPlaces(added, key.id, entityId));
  const placements = [...next.placements.values()].filter((placement) => placement.entityId === entityId);
  if (!isPopulated(placements)) return { design: next, keyId: key.id };
  const planned = withFields<'sharedKeys'>(key, { decidedPhase: 'after-model', repairPlan: REPAIR_PLAN });
  return { design: withRecords(next, 'sharedKeys', [planned]), keyId: key.id };
}

/** The first placement, in display order, of every place of the entity in which no record carries the key. */
function unboundPlaces(design: Design, keyId: Id, entityId: Id): readonly Id[] {
  const firsts = new Map<string, Id>();
  const bound = new Set<string>();
  for (const placement of inOrder(design.placements)) {
    const system = design.systems.get(placement.systemId);
    if (!system || placement.entityId !== entityId || !holdsKeyRecord(placement, system)) continue;
    const place = `${system.orgId} ${placement.object}`;
    if (!firsts.has(place)) firsts.set(place, placement.id);
    if (fieldsOf(placement.keys, keyId).length > 0) bound.add(place);
  }
  return [...firsts].filter(([place]) => !bound.has(place)).map(([, id]) => id);
}

function holdsKeyRecord({ role }: Placement, { kind }: System): boolean {
  return (role === 'sor' || role === 'replica') && systemKindOf(kind).platform !== 'data-cloud';
}

function isPopulated(placements: readonly Placement[]): boolean {
  return placements.some(({ existingRecords }) => (existingRecords ?? 0) > 0);
}

/** New fields take the type and case rule that all others of the key have, so that values pass unchanged. */
export function withKeyFields(design: Design, keyId: Id, placementIds: readonly Id[]): Design {
  const key = design.sharedKeys.get(keyId);
  if (!key) return design;
  const others = [...design.placements.values()].flatMap(({ keys }) => fieldsOf(keys, keyId));
  const type = onlyOne(others.map((field) => field.type));
  const caseSensitive = onlyOne(others.map((field) => field.caseSensitive));
  const placements = placementIds.flatMap((id) => design.placements.get(id) ?? []);
  const changed = placements
    .filter(({ keys }) => fieldsOf(keys, keyId).length === 0)
    .map((placement) => {
      const usual = keyFieldFor(design, key, placement);
      const added = { ...usual, type: type ?? usual.type, caseSensitive: caseSensitive ?? usual.caseSensitive };
      return withFields<'placements'>(placement, { keys: withField(placement.keys, added) });
    });
  return withRecords(design, 'placements', changed);
}

/** A field that was there without a key and now carries one is one field, not two. */
function withField(keys: readonly KeyField[], added: KeyField): readonly KeyField[] {
  return [...keys.filter(({ field, sharedKeyId }) => field !== added.field || sharedKeyId !== null), added];
}

function fieldsOf(keys: readonly KeyField[], keyId: Id): readonly KeyField[] {
  return keys.filter(({ sharedKeyId }) => sharedKeyId === keyId);
}

function onlyOne<T>(values: readonly (T | null)[]): T | null {
  const known = new Set(values.filter((value) => value !== null));
  const [first] = known;
  return known.size === 1 && first !== undefined ? first : null;
}

function withoutFieldsOf(design: Design, old: SharedKey): Design {
  const identifier = identifierOf(old);
  return mapRecords(design, 'placements', (placement) => {
    if (fieldsOf(placement.keys, old.id).length === 0) return placement;
    const keys = placement.keys.map((field) =>
      field.sharedKeyId === old.id ? { ...field, sharedKeyId: null } : field,
    );
    const known = placement.identifiers ?? [];
    const isParty = design.entities.get(placement.entityId)?.nature === 'party';
    const isNew = isParty && !known.some(({ type }) => type === identifier);
    const identifiers = isNew ? [...known, { type: identifier, mappedTo: null }] : placement.identifiers;
    return withFields<'placements'>(placement, { keys, identifiers });
  });
}

/** What the values of a demoted key are to identity resolution. */
function identifierOf({ kind, name }: SharedKey): string {
  if (kind === 'contact-point') return /phone|mobile|tel/i.test(name) ? 'phone' : 'email';
  return kind === 'platform-id' ? 'contact-id' : 'customer-no';
}
