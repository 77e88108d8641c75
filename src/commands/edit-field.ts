/**
 * Edits at a place inside a record, as the inspector and findings name it: `keys[0].unique`, `reads[1].entityIds`.
 *
 * One that would leave the record wrong, or pointing at what the design does not have, does not apply.
 */
import type { AnyRecord, Collection, Design } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import { freshId } from '../model/id.ts';
import { parseSubject } from '../model/subject.ts';
import type { Command } from './command.ts';
import { settledParts } from './delete-parts.ts';
import { isSameValue } from './edit.ts';
import { getAt, parsePath, type Step, setAt } from './field-path.ts';
import { isValidRecord, PART_SCHEMAS } from './record-schemas.ts';
import { namesOnlyWhatIsThere } from './sound-record.ts';
import { transform, withRecords } from './transform.ts';

/** Sets one field; an answer that is a record of its own is made when something inside it is set. */
export function editField(label: string, subject: Subject, path: string, value: unknown): Command {
  return editFields(label, [subject], path, value);
}

/** The same for several elements at once; those that have no such field are left alone. */
export function editFields(label: string, subjects: readonly Subject[], path: string, value: unknown): Command {
  return changeRecords(label, subjects, (record, { collection }) =>
    setAt(record, path, value, (steps) => blankPart(collection, steps)),
  );
}

/** Puts an item into a list, at its end unless an index says where; what it leaves out is not answered. */
export function insertItem(label: string, subject: Subject, path: string, item: unknown, index?: number): Command {
  return changeList(label, subject, path, (items, place) => {
    const made = madeItem(place, path, item, items);
    return made === undefined ? items : items.toSpliced(index ?? items.length, 0, made);
  });
}

export function editItem(label: string, subject: Subject, path: string, index: number, fields: object): Command {
  return changeList(label, subject, path, (items) => {
    const item = items[index];
    return typeof item === 'object' && item !== null ? items.with(index, { ...item, ...fields }) : items;
  });
}

/** What named the item goes with it: a group of attributes on flows, waivers of a key field or a match rule. */
export function removeItem(label: string, subject: Subject, path: string, index: number): Command {
  return changeList(label, subject, path, (items) => (index in items ? items.toSpliced(index, 1) : items));
}

export function moveItem(label: string, subject: Subject, path: string, from: number, to: number): Command {
  return changeList(label, subject, path, (items) => {
    if (!(from in items) || !(to in items)) return items;
    return items.toSpliced(from, 1).toSpliced(to, 0, items[from]);
  });
}

/** Where a change happens. */
interface Place {
  readonly design: Design;
  readonly collection: Collection;
}

type ChangeItems = (items: readonly unknown[], place: Place) => readonly unknown[];
type ChangeRecord = (record: AnyRecord, place: Place) => AnyRecord;

/** A list that nobody answered yet is `null` and reads as empty; one that the record does not know stays unknown. */
function changeList(label: string, subject: Subject, path: string, change: ChangeItems): Command {
  return changeRecords(label, [subject], (record, place) => {
    const items = getAt(record, path) ?? (hasPlace(record, path) ? [] : null);
    if (!Array.isArray(items)) return record;
    const next = change(items, place);
    return next === items ? record : setAt(record, path, next);
  });
}

function hasPlace(record: AnyRecord, path: string): boolean {
  return getAt(record, path) === null;
}

function changeRecords(label: string, subjects: readonly Subject[], change: ChangeRecord): Command {
  return transform(label, (design) => {
    let next = design;
    for (const subject of subjects) {
      const named = parsePlace(subject);
      const record = named && next[named.collection].get(named.id);
      if (!named || !record) continue;
      next = changed(next, named.collection, record, change(record, { design: next, collection: named.collection }));
    }
    return next;
  });
}

function changed(design: Design, collection: Collection, before: AnyRecord, after: AnyRecord): Design {
  if (after === before || isSameValue(before, after)) return design;
  const isNamedAlike = after.id === before.id && after.order === before.order;
  if (!isNamedAlike || !isValidRecord(collection, after)) return design;
  if (!namesOnlyWhatIsThere(design, collection, after)) return design;
  return settledParts(withRecords(design, collection, [after]), collection, before, after);
}

/** Boxes are named by the subject they place, with `layout:` before it. */
export function layoutSubject(subject: Subject): Subject {
  return `layout:${subject}`;
}

function parsePlace(subject: Subject): { readonly collection: Collection; readonly id: Id } | null {
  if (subject.startsWith('layout:')) return { collection: 'layout', id: subject.slice('layout:'.length) };
  return parseSubject(subject);
}

function blankPart(collection: Collection, steps: readonly Step[]): object | null {
  const blank = PART_SCHEMAS.get(partName(collection, steps))?.safeParse({});
  return blank?.success ? (blank.data as object) : null;
}

/** Undefined for an item that cannot be: without something it needs, or pointing nowhere. */
function madeItem(place: Place, path: string, item: unknown, items: readonly unknown[]): unknown {
  const part = partName(place.collection, parsePath(path) ?? []);
  const schema = PART_SCHEMAS.get(part);
  if (!schema) return item;
  const base = NAMED_ITEMS[part];
  const taken = part === 'entities.attributeGroups' ? groupIds(place.design) : idsOf(items);
  const parsed = schema.safeParse(base === undefined ? item : { id: freshId(base, taken), ...(item as object) });
  return parsed.success ? parsed.data : undefined;
}

/** Items that other records name by id, and what a new one is called. */
const NAMED_ITEMS: Readonly<Record<string, string | undefined>> = {
  'entities.attributeGroups': 'group-1',
  'rulesets.matchRules': 'rule-1',
};

function groupIds(design: Design): ReadonlySet<Id> {
  return new Set([...design.entities.values()].flatMap((entity) => [...idsOf(entity.attributeGroups ?? [])]));
}

function idsOf(items: readonly unknown[]): ReadonlySet<Id> {
  return new Set(items.map((item) => (item as { readonly id?: Id }).id ?? ''));
}

function partName(collection: Collection, steps: readonly Step[]): string {
  return [collection, ...steps.filter((step) => typeof step === 'string')].join('.');
}
