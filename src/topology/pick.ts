/** From ids to what they name. An id that names nothing is left out: loading and commands see to it that none does. */
import type { Id } from '../model/field.ts';

export function found<T>(nodes: ReadonlyMap<Id, T>, id: Id | null): T | null {
  return id === null ? null : (nodes.get(id) ?? null);
}

/** The nodes of these ids, each once, in the order of the list. */
export function pick<T>(nodes: ReadonlyMap<Id, T>, ids: readonly Id[] | null): readonly T[] {
  if (ids === null || ids.length === 0) return NONE;
  const picked = new Set<T>();
  for (const id of ids) {
    const node = nodes.get(id);
    if (node !== undefined) picked.add(node);
  }
  return [...picked];
}

/** Most lists are empty; they need not each be an array of their own. */
const NONE: readonly never[] = [];
