/** Whether a record, as it is about to be, points only at what the design has. O(references of the record). */
import type { AnyRecord, Collection, Design } from '../model/design.ts';
import { REFERENCES, type Reference } from '../model/references.ts';
import { namesElement } from '../model/subject.ts';
import { getAt } from './field-path.ts';

export function namesOnlyWhatIsThere(design: Design, collection: Collection, record: AnyRecord): boolean {
  return REFERENCES.filter((reference) => reference.in === collection).every((reference) =>
    holders(record, reference).every((holder) =>
      namesAt(holder, reference).every((id) => exists(design, reference, id)),
    ),
  );
}

function holders(record: AnyRecord, { inside }: Reference): readonly object[] {
  const list = inside === undefined ? [record] : getAt(record, inside);
  return Array.isArray(list) ? list : [];
}

function namesAt(holder: object, { field, need }: Reference): readonly string[] {
  const value = getAt(holder, field);
  if (need === 'list') return Array.isArray(value) ? value : [];
  return typeof value === 'string' ? [value] : [];
}

function exists(design: Design, { to }: Reference, id: string): boolean {
  if (to === 'subjects') return namesElement(design, id);
  if (to !== 'attributeGroups') return design[to].has(id);
  return [...design.entities.values()].some((entity) => entity.attributeGroups?.some((group) => group.id === id));
}
