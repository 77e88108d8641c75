/** What is copied when elements are: they, what is in them, and what they refer to. */
import { type AnyRecord, type Collection, type Design, inOrder } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import { REFERENCES } from '../model/references.ts';
import { parseSubject, subjectOf } from '../model/subject.ts';
import { CLIP_COLLECTIONS, type Clip, type ClipCollection, type Outside } from './clipboard.ts';
import { NAME_FIELDS } from './naming.ts';

/** Null when nothing among the subjects can be copied. */
export function copyElements(design: Design, subjects: readonly Subject[]): Clip | null {
  const picked = new Picked(design);
  for (const subject of subjects) picked.choose(subject);
  picked.takeContents();
  picked.takeReferred();
  return picked.clip();
}

/** A new element of these is made by every paste; the others are found again where the design has them. */
const REFERRED: readonly ClipCollection[] = ['orgs', 'entities', 'sharedKeys', 'insights', 'dataGraphs'];

class Picked {
  constructor(design: Design) {
    this.#design = design;
  }
  readonly #design: Design;
  readonly #ids = new Map<ClipCollection, Set<Id>>(CLIP_COLLECTIONS.map((name) => [name, new Set()]));
  readonly #chosen = new Set<Subject>();

  choose(subject: Subject): void {
    const parts = parseSubject(subject);
    const collection = CLIP_COLLECTIONS.find((name) => name === parts?.collection);
    if (!parts || !collection || collection === 'layout' || !this.#design[collection].has(parts.id)) return;
    this.#take(collection, parts.id);
    this.#chosen.add(subjectOf(collection, parts.id));
  }

  /** Systems of chosen orgs, what stands in systems, and flows that run between them. */
  takeContents(): void {
    const { systems, placements, interactions, flows } = this.#design;
    const chosenOrgs = new Set(this.#has('orgs'));
    for (const { id, orgId } of systems.values()) if (chosenOrgs.has(orgId)) this.#take('systems', id);
    const taken = this.#has('systems');
    for (const { id, systemId } of placements.values()) if (taken.has(systemId)) this.#take('placements', id);
    for (const { id, systemId } of interactions.values()) if (taken.has(systemId)) this.#take('interactions', id);
    for (const { id, source, target } of flows.values()) {
      if (taken.has(source) && taken.has(target)) this.#take('flows', id);
    }
  }

  /** What a paste elsewhere has to bring along; twice, as placements need keys and keys need entities. */
  takeReferred(): void {
    for (const _round of [1, 2]) {
      for (const { to, id } of this.#references()) {
        const collection = REFERRED.find((name) => name === to);
        if (collection && this.#design[collection].has(id)) this.#take(collection, id);
      }
    }
  }

  clip(): Clip | null {
    if (this.#chosen.size === 0) return null;
    const lists = CLIP_COLLECTIONS.map((name) => [name, this.#records(name)] as const);
    const outside = new Map<string, Outside>();
    for (const { to, id } of this.#references()) {
      const collection = to as Collection;
      const record = this.#design[collection].get(id);
      const isTaken = CLIP_COLLECTIONS.some((name) => name === to && this.#has(name).has(id));
      if (record && !isTaken) outside.set(`${to}:${id}`, { collection, id, name: nameIn(collection, record) });
    }
    return {
      ...Object.fromEntries(lists),
      chosen: [...this.#chosen],
      outside: [...outside.values()],
    } as unknown as Clip;
  }

  #take(collection: ClipCollection, id: Id): void {
    this.#has(collection).add(id);
  }

  #has(collection: ClipCollection): Set<Id> {
    return this.#ids.get(collection) ?? new Set();
  }

  /** In display order. */
  #records(collection: ClipCollection): readonly AnyRecord[] {
    const ids = collection === 'layout' ? this.#boxes() : this.#has(collection);
    const records: ReadonlyMap<Id, AnyRecord> = this.#design[collection];
    return inOrder(new Map([...ids].flatMap((id) => pair(id, records.get(id)))));
  }

  #boxes(): ReadonlySet<Id> {
    const names = CLIP_COLLECTIONS.filter((name) => name !== 'layout');
    return new Set(names.flatMap((name) => [...this.#has(name)].map((id) => subjectOf(name, id))));
  }

  /** Every id that a record taken so far names, and in which collection. */
  #references(): readonly { readonly to: string; readonly id: Id }[] {
    return REFERENCES.filter(({ to }) => to !== 'subjects' && to !== 'attributeGroups').flatMap((reference) => {
      const collection = CLIP_COLLECTIONS.find((name) => name === reference.in && name !== 'layout');
      if (!collection) return [];
      return this.#records(collection).flatMap((record) =>
        namedIn(record, reference.inside, reference.field).map((id) => ({ to: reference.to, id })),
      );
    });
  }
}

function pair<T>(id: Id, record: T | undefined): readonly (readonly [Id, T])[] {
  return record === undefined ? [] : [[id, record]];
}

function namedIn(record: AnyRecord, inside: string | undefined, field: string): readonly Id[] {
  const holders = inside === undefined ? [record] : fieldOf(record, inside);
  if (!Array.isArray(holders)) return [];
  return holders.flatMap((holder: object) => fieldOf(holder, field) ?? []).filter((id) => typeof id === 'string');
}

function fieldOf(record: object, field: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[field];
}

export function nameIn(collection: Collection, record: AnyRecord): string {
  const name = fieldOf(record, NAME_FIELDS[collection] ?? 'id');
  return typeof name === 'string' ? name : '';
}
