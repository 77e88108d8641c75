/** What a patch brought into the design, so that whoever ran the command can select and reveal it. */
import { COLLECTIONS } from '../model/design.ts';
import type { Subject } from '../model/field.ts';
import type { Patch } from '../model/patch.ts';
import { type ElementCollection, subjectOf } from '../model/subject.ts';

/** In the order of the file; boxes are no elements. */
export function addedBy(patch: Patch): readonly Subject[] {
  return subjectsWhere(patch, (before, after) => before === undefined && after !== undefined);
}

export function removedBy(patch: Patch): readonly Subject[] {
  return subjectsWhere(patch, (before, after) => before !== undefined && after === undefined);
}

/** Added, changed or removed, and what was moved. */
export function touchedBy(patch: Patch): readonly Subject[] {
  return [...new Set([...subjectsWhere(patch, () => true), ...(patch.layout?.keys() ?? [])])];
}

function subjectsWhere(patch: Patch, test: (before: unknown, after: unknown) => boolean): readonly Subject[] {
  return ELEMENTS.flatMap((collection) =>
    [...(patch[collection] ?? [])].flatMap(([id, [before, after]]) =>
      test(before, after) ? subjectOf(collection, id) : [],
    ),
  );
}

const ELEMENTS: readonly ElementCollection[] = COLLECTIONS.filter((name) => name !== 'layout');
