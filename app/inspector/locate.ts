/**
 * From a finding's subject and field to the very editor that shows it: which record, which group, which input.
 * Pure, so that a test can walk every finding of every case. The inspector opens, scrolls and focuses what it says.
 */
import type { Collection } from '../../src/model/design.ts';
import { ONLY } from '../../src/model/design.ts';
import type { Id, Subject } from '../../src/model/field.ts';
import { DEPLOYMENT, parseSubject } from '../../src/model/subject.ts';
import type { FieldSpec } from './fields/field-spec.ts';
import { type InspectedCollection, isInspected, RECORD_SPECS } from './fields/record-specs.ts';
import { relatedLists } from './related/related-lists.ts';

export interface Location {
  readonly collection: InspectedCollection;
  readonly id: Id;
  /** Null when the element as a whole is meant. */
  readonly field: FieldPlace | null;
}

export interface FieldPlace {
  readonly groupId: string;
  /** Of the input, as in the file: `keys[0].unique`. */
  readonly path: string;
  /** The items that must be unfolded for it, outermost first: `matchRules[0]`, `matchRules[0].criteria[1]`. */
  readonly folds: readonly string[];
  /** Null where it is no field of the record but a list of other elements: an entity's `sharedKeys`. */
  readonly spec: FieldSpec | null;
}

/** Null where the inspector shows no such element or no such field. */
export function locate(subject: Subject, field: string | null): Location | null {
  const parts = subject === DEPLOYMENT ? { collection: 'about' as const, id: ONLY, part: null } : parseSubject(subject);
  if (!parts || !isInspected(parts.collection)) return null;
  const wanted = field ?? fieldOfPart(parts.collection, parts.part);
  const place = wanted === null ? null : findPlace(parts.collection, wanted);
  return place === null && wanted !== null ? null : { collection: parts.collection, id: parts.id, field: place };
}

/** Where a finding names a part of an element but no field, the list that holds the part. */
function fieldOfPart(collection: Collection, part: string | null): string | null {
  if (part === null) return null;
  if (collection === 'placements') return 'keys';
  return collection === 'rulesets' ? 'matchRules' : null;
}

function findPlace(collection: InspectedCollection, field: string): FieldPlace | null {
  for (const { id, fields } of RECORD_SPECS[collection].groups) {
    const found = findIn(fields, field, '', []);
    if (found) return { groupId: id, ...found };
  }
  const list = relatedLists(collection).find(({ id }) => id === field);
  return list ? { groupId: relatedGroupId(list.id), path: list.id, folds: [], spec: null } : null;
}

/** A list of related elements is folded like a group. */
export function relatedGroupId(listId: string): string {
  return `related-${listId}`;
}

type Found = Omit<FieldPlace, 'groupId'>;

function findIn(fields: readonly FieldSpec[], field: string, prefix: string, folds: readonly string[]): Found | null {
  for (const spec of fields) {
    const path = `${prefix}${spec.path}`;
    // A part as a whole (`errorHandling`) is shown by its first field.
    if (field === spec.path || spec.path.startsWith(`${field}.`)) return { path, folds, spec };
    if (!field.startsWith(`${spec.path}[`)) continue;
    const found = findInList(spec, field.slice(spec.path.length), path, folds);
    if (found) return found;
  }
  return null;
}

/** `rest` starts with the index: `[0].unique`. */
function findInList(spec: FieldSpec, rest: string, path: string, folds: readonly string[]): Found | null {
  const [, index, inner] = /^(\[\d+\])(?:\.(.+))?$/.exec(rest) ?? [];
  if (index === undefined) return null;
  const { editor } = spec;
  if (editor.kind !== 'items') return inner === undefined ? { path, folds, spec } : null;
  const item = `${path}${index}`;
  if (inner === undefined) return { path: item, folds, spec };
  return findIn(editor.item.fields, inner, `${item}.`, [...folds, item]);
}
