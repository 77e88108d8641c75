/** Under which id each copied element stands in the design it is pasted into. */
import type { AnyRecord, Collection, Design, Records } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import { anyOf, freshId, keepOrFreshId } from '../model/id.ts';
import { type ElementCollection, parseSubject, subjectOf } from '../model/subject.ts';
import { CLIP_COLLECTIONS, type Clip, type ClipCollection } from './clipboard.ts';
import { nameIn } from './copy.ts';
import { NAME_FIELDS, uniqueName } from './naming.ts';

export interface PasteIds {
  /** No legal id where nothing in the design answers to it, so that it points nowhere. */
  of(to: Collection | 'attributeGroups', id: Id): Id;
  isNew(collection: Collection, id: Id): boolean;
  /** The record under a name that no other of its kind has, where its name has to tell it apart. */
  named(collection: ClipCollection, oldId: Id, record: AnyRecord): AnyRecord;
}

/** Not an id: no record can have it. */
const NOWHERE = '?';

/** Elements that the design may have already. */
const SHARED: ReadonlySet<Collection> = new Set<Collection>([
  'orgs',
  'entities',
  'sharedKeys',
  'insights',
  'dataGraphs',
]);
/** Elements that people tell apart by name. */
const NAMED: ReadonlySet<Collection> = new Set<Collection>([
  'systems',
  'entities',
  'sharedKeys',
  'flows',
  'interactions',
  'insights',
  'segments',
  'dataGraphs',
  'zones',
]);

export function planIds(design: Design, clip: Clip, into: Id | undefined): PasteIds {
  const plan = new Plan(design);
  for (const { collection, id, name } of clip.outside) plan.findOutside(collection, id, name);
  if (into !== undefined) for (const id of missingSystems(clip)) plan.known.set(at('systems', id), into);
  const chosen = new Set(clip.chosen);
  for (const collection of CLIP_COLLECTIONS)
    if (collection !== 'layout') plan.settle(collection, clip[collection], chosen);
  for (const [old, id] of groupIds(design, clip, plan.fresh)) plan.fresh.set(at('attributeGroups', old), id);
  return plan;
}

function at(collection: Collection | 'attributeGroups', id: Id): string {
  return `${collection} ${id}`;
}

class Plan implements PasteIds {
  constructor(design: Design) {
    this.#design = design;
  }
  readonly #design: Design;
  /** Elements that the design has already, and those that come along. */
  readonly known = new Map<string, Id>();
  readonly fresh = new Map<string, Id>();
  readonly #names = new Map<string, string>();

  findOutside(collection: Collection, id: Id, name: string): void {
    const record: AnyRecord | undefined = this.#design[collection].get(id);
    if (record && nameIn(collection, record) === name) this.known.set(at(collection, id), id);
  }

  settle(collection: ElementCollection, records: readonly AnyRecord[], chosen: ReadonlySet<Subject>): void {
    const own: ReadonlyMap<Id, AnyRecord> = this.#design[collection];
    const taken = new Set<Id>();
    const names = new Set([...own.values()].map((record) => nameIn(collection, record)));
    for (const record of records) {
      const isShared = SHARED.has(collection) && !chosen.has(subjectOf(collection, record.id));
      if (isShared && meansTheSame(this.#design, collection, record, this.known)) {
        this.known.set(at(collection, record.id), record.id);
        continue;
      }
      const id = keepOrFreshId(record.id, anyOf(own, taken));
      taken.add(id);
      this.fresh.set(at(collection, record.id), id);
      if (!NAMED.has(collection)) continue;
      const name = uniqueName(nameIn(collection, record), names);
      names.add(name);
      this.#names.set(at(collection, record.id), name);
    }
  }

  of(to: Collection | 'attributeGroups', id: Id): Id {
    if (to !== 'layout') return this.#find(to, id) ?? (to === 'attributeGroups' ? id : NOWHERE);
    const parts = parseSubject(id);
    if (!parts || parts.collection === 'layout') return NOWHERE;
    const owner = this.#find(parts.collection, parts.id);
    return owner === undefined ? NOWHERE : subjectOf(parts.collection, owner, parts.part ?? undefined);
  }

  isNew(collection: Collection, id: Id): boolean {
    if (collection !== 'layout') return this.fresh.has(at(collection, id));
    const parts = parseSubject(id);
    return parts !== null && this.fresh.has(at(parts.collection, parts.id));
  }

  named(collection: ClipCollection, oldId: Id, record: AnyRecord): AnyRecord {
    const name = this.#names.get(at(collection, oldId));
    const field = NAME_FIELDS[collection];
    return name === undefined || field === undefined ? record : ({ ...record, [field]: name } as AnyRecord);
  }

  #find(to: Collection | 'attributeGroups', id: Id): Id | undefined {
    return this.fresh.get(at(to, id)) ?? this.known.get(at(to, id));
  }
}

/** Same id, and the same words for it: what is called alike is alike here. */
function meansTheSame(
  design: Design,
  collection: Collection,
  record: AnyRecord,
  known: ReadonlyMap<string, Id>,
): boolean {
  const own: AnyRecord | undefined = design[collection].get(record.id);
  if (!own || nameIn(collection, own) !== nameIn(collection, record)) return false;
  if (collection === 'orgs') return (own as Records['orgs']).platform === (record as Records['orgs']).platform;
  if (collection === 'entities')
    return (own as Records['entities']).canonical === (record as Records['entities']).canonical;
  if (collection !== 'sharedKeys') return true;
  const { entityId } = record as Records['sharedKeys'];
  return (own as Records['sharedKeys']).entityId === known.get(at('entities', entityId));
}

/** Placements copied on their own, without the system they stand in. */
function missingSystems(clip: Clip): ReadonlySet<Id> {
  const copied = new Set(clip.systems.map(({ id }) => id));
  return new Set(clip.placements.map(({ systemId }) => systemId).filter((id) => !copied.has(id)));
}

/** Flows name groups of attributes by id alone, so those of a new entity must not be taken for another's. */
function groupIds(design: Design, clip: Clip, fresh: ReadonlyMap<string, Id>): readonly (readonly [Id, Id])[] {
  const taken = new Set(
    [...design.entities.values()].flatMap((entity) => entity.attributeGroups ?? []).map(({ id }) => id),
  );
  const groups = clip.entities
    .filter(({ id }) => fresh.has(at('entities', id)))
    .flatMap((entity) => entity.attributeGroups ?? []);
  return groups.map(({ id }) => {
    const next = taken.has(id) ? freshId(id, taken) : id;
    taken.add(next);
    return [id, next] as const;
  });
}
