/**
 * Takes out of a design what points nowhere, and says what went and why.
 *
 * Removing a record can leave others without what they need, so required references are settled first, until
 * nothing more goes; only then are optional ones emptied and lists shortened. Waivers and wave overrides stay:
 * they may outlive what they speak of. O(records), and a sound design comes back as the same object.
 */
import type { AnyRecord, Collection, Design } from './design.ts';
import type { Id, Subject } from './field.ts';
import { listPlace } from './file-schema.ts';
import type { Loaded, Removal } from './load-error.ts';
import { REFERENCES, type Reference } from './references.ts';
import { DEPLOYMENT, namesElement, parseSubject, SUBJECT_KINDS, subjectOf } from './subject.ts';

/** With the sound design that this one was made from, only collections that differ from it are looked through. */
export function removeDangling(design: Design, sound: Design | null = null): Loaded {
  const removed: Removal[] = [];
  let current = design;
  for (let before: Design | null = null; before !== current; ) {
    before = current;
    for (const reference of REFERENCES.filter(takesItsRecord)) {
      if (mayDangle(current, reference, sound)) current = withoutRecords(current, reference, removed);
    }
  }
  for (const reference of REFERENCES.filter((row) => !takesItsRecord(row))) {
    if (mayDangle(current, reference, sound)) current = withoutAnswers(current, reference, removed);
  }
  return { design: current, removed };
}

function mayDangle(design: Design, reference: Reference, sound: Design | null): boolean {
  const { to } = reference;
  if (sound === null || to === 'subjects' || design[reference.in] !== sound[reference.in]) return true;
  const target = to === 'attributeGroups' ? 'entities' : to;
  return design[target] !== sound[target];
}

function takesItsRecord({ need, inside }: Reference): boolean {
  return need === 'required' && inside === undefined;
}

function withoutRecords(design: Design, reference: Reference, removed: Removal[]): Design {
  const exists = lookUp(design, reference);
  const gone = [...records(design, reference.in).values()].filter((record) => !exists(textOf(record, reference.field)));
  if (gone.length === 0) return design;
  const kept = new Map(records(design, reference.in));
  for (const record of gone) {
    kept.delete(record.id);
    const place = `${listPlace(reference.in)}[${record.order}]`;
    const reason = `${nameOf(reference.in, record)} was left out: ${complaint(reference, textOf(record, reference.field))}.`;
    removed.push({ place, subject: subjectIn(reference.in, record.id), reason });
  }
  return { ...design, [reference.in]: kept };
}

function withoutAnswers(design: Design, reference: Reference, removed: Removal[]): Design {
  const exists = lookUp(design, reference);
  let kept: Map<Id, AnyRecord> | null = null;
  for (const record of records(design, reference.in).values()) {
    const told: Told = (field, reason) =>
      removed.push({
        place: `${listPlace(reference.in)}[${record.order}].${field}`,
        subject: subjectIn(reference.in, record.id),
        reason: `${nameOf(reference.in, record)}: ${reason}.`,
      });
    const next = reference.inside
      ? mendedNested(record, { ...reference, inside: reference.inside }, exists, told)
      : mended(record, reference, exists, (reason) => told(reference.field, reason));
    if (next === record) continue;
    kept ??= new Map(records(design, reference.in));
    kept.set(record.id, next);
  }
  return kept ? { ...design, [reference.in]: kept } : design;
}

type Exists = (id: string) => boolean;
type Told = (field: string, reason: string) => void;

/** The record with the field emptied or its list shortened; itself when all it names is there. */
function mended<T extends object>(record: T, reference: Reference, exists: Exists, tell: (reason: string) => void): T {
  const { field, need } = reference;
  const value = (record as Readonly<Record<string, unknown>>)[field];
  if (need === 'list') {
    if (!Array.isArray(value) || value.every(exists)) return record;
    const gone = value.filter((id) => !exists(id));
    tell(`${gone.map((id) => `"${id}"`).join(', ')} was taken off ${field}: the design has none of that id`);
    return { ...record, [field]: value.filter(exists) };
  }
  if (typeof value !== 'string' || exists(value)) return record;
  tell(`${field} was emptied: ${complaint(reference, value)}`);
  return { ...record, [field]: null };
}

function mendedNested<T extends object>(
  record: T,
  reference: Reference & { readonly inside: string },
  exists: Exists,
  tell: Told,
): T {
  const list = (record as Readonly<Record<string, unknown>>)[reference.inside];
  if (!Array.isArray(list)) return record;
  const next = list.flatMap((item: object, index) => {
    const place = `${reference.inside}[${index}]`;
    if (reference.need !== 'required') {
      return mended(item, reference, exists, (reason) => tell(`${place}.${reference.field}`, reason));
    }
    const id = textOf(item, reference.field);
    if (exists(id)) return item;
    tell(place, `${place} was left out: ${complaint(reference, id)}`);
    return [];
  });
  const isSame = next.length === list.length && next.every((item, index) => item === list[index]);
  return isSame ? record : { ...record, [reference.inside]: next };
}

function lookUp(design: Design, { to }: Reference): Exists {
  if (to === 'subjects') return (subject) => pointsSomewhere(design, subject);
  if (to !== 'attributeGroups') return (id) => design[to].has(id);
  const groups = new Set(
    [...design.entities.values()].flatMap((entity) => entity.attributeGroups ?? []).map((g) => g.id),
  );
  return (id) => groups.has(id);
}

/** A kind of element that a later version adds, and what is derived rather than saved, are taken on trust. */
function pointsSomewhere(design: Design, subject: Subject): boolean {
  const parts = parseSubject(subject);
  if (parts === null) return subject === DEPLOYMENT || /^[A-Za-z]+:./.test(subject);
  return parts.collection === 'waveOverrides' || namesElement(design, subject);
}

function complaint({ field, to }: Reference, id: string): string {
  if (to === 'subjects') return `nothing in the design is called "${id}"`;
  const kind = to === 'attributeGroups' ? 'attribute group' : (WORDS[to] ?? to);
  return `its ${field} names the ${kind} "${id}", which the design does not have`;
}

const WORDS: Readonly<Record<string, string>> = {
  ...SUBJECT_KINDS,
  sharedKeys: 'shared key',
  dataGraphs: 'data graph',
  smokeTests: 'smoke test',
  customRules: 'custom rule',
};

function nameOf(collection: Collection, record: AnyRecord): string {
  if (collection === 'layout') return `The layout of "${record.id}"`;
  const word = WORDS[collection] ?? collection;
  const name = textOf(record, 'name') || record.id;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} "${name}"`;
}

function subjectIn(collection: Collection, id: Id): string {
  return collection === 'layout' ? id : subjectOf(collection, id);
}

function textOf(record: object, field: string): string {
  const value = (record as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : '';
}

function records(design: Design, collection: Collection): ReadonlyMap<Id, AnyRecord> {
  return design[collection];
}
