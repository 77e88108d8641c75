/** A record with every id it names replaced, by the one table of references. */
import type { AnyRecord, Collection } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { REFERENCES, type Reference } from '../model/references.ts';

export type MapId = (to: Collection | 'attributeGroups', id: Id) => Id;

/** Subjects are boxes' ids, which whoever pastes sets, and remarks', which are not pasted: they stay. */
export function remapped(collection: Collection, record: AnyRecord, mapId: MapId): AnyRecord {
  let next: object = record;
  for (const reference of REFERENCES) {
    const { to } = reference;
    if (reference.in !== collection || to === 'subjects') continue;
    next = withMapped(next, reference, (id) => mapId(to, id));
  }
  return (collection === 'entities' ? withMappedGroups(next, mapId) : next) as AnyRecord;
}

function withMapped(record: object, { inside, field }: Reference, map: (id: Id) => Id): object {
  if (inside === undefined) return mappedField(record, field, map);
  const list = (record as Readonly<Record<string, unknown>>)[inside];
  if (!Array.isArray(list)) return record;
  return { ...record, [inside]: list.map((item: object) => mappedField(item, field, map)) };
}

function mappedField(record: object, field: string, map: (id: Id) => Id): object {
  const value = (record as Readonly<Record<string, unknown>>)[field];
  if (typeof value === 'string') return { ...record, [field]: map(value) };
  return Array.isArray(value) ? { ...record, [field]: value.map(map) } : record;
}

/** The groups of an entity are named by their own ids, not by a reference. */
function withMappedGroups(record: object, mapId: MapId): object {
  const { attributeGroups } = record as { readonly attributeGroups?: unknown };
  if (!Array.isArray(attributeGroups)) return record;
  const groups = attributeGroups.map((group: { readonly id: Id }) => ({
    ...group,
    id: mapId('attributeGroups', group.id),
  }));
  return { ...record, attributeGroups: groups };
}
