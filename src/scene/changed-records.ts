/** What differs between two states of a collection, by the identity of its records. */
import type { Id } from '../model/field.ts';

/** The ids whose record is another one, came or went. */
export function differingIds<T>(before: ReadonlyMap<Id, T>, after: ReadonlyMap<Id, T>): readonly Id[] {
  if (before === after) return NONE;
  const ids: Id[] = [];
  for (const [id, record] of after) if (before.get(id) !== record) ids.push(id);
  if (before.size + ids.length > after.size) for (const id of before.keys()) if (!after.has(id)) ids.push(id);
  return ids;
}

/** The ids of records that were edited where they stand; `null` where some came, went, or stand elsewhere. */
export function editedIds<T extends { readonly order: number }>(
  before: ReadonlyMap<Id, T>,
  after: ReadonlyMap<Id, T>,
): readonly Id[] | null {
  if (before === after) return NONE;
  if (before.size !== after.size) return null;
  const ids = differingIds(before, after);
  return ids.every((id) => before.has(id) && before.get(id)?.order === after.get(id)?.order) ? ids : null;
}

const NONE: readonly never[] = [];

/** Which facts an update made anew. */
export interface FactsChange {
  /** Some came, went or stand in another order; otherwise `ids` says it all. */
  readonly isWhole: boolean;
  readonly ids: readonly Id[];
}

export const NO_CHANGE: FactsChange = { isWhole: false, ids: NONE };
export const WHOLE_CHANGE: FactsChange = { isWhole: true, ids: NONE };
