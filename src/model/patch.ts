/**
 * A patch is the only way a design changes: undo, autosave and tabs all carry patches.
 *
 * It lists whole records, each as [before, after]; `undefined` means "not there".
 * So inverting is swapping, and composing keeps the first `before` and the last `after`.
 * Applying writes only the fields that differ between the two, so that an edit or an undo
 * leaves alone what somebody else changed in the same record meanwhile.
 * Patches survive a structured clone: storage and other tabs take them as they are.
 */
import { type AnyRecord, COLLECTIONS, type Collection, type Design, type Records } from './design.ts';
import type { Id } from './field.ts';

export type Change<T> = readonly [before: T | undefined, after: T | undefined];
export type Changes<C extends Collection> = ReadonlyMap<Id, Change<Records[C]>>;
export type Patch = { readonly [C in Collection]?: Changes<C> };

type AnyChange = Change<AnyRecord>;

export const emptyPatch: Patch = Object.freeze({});

export function isEmptyPatch(patch: Patch): boolean {
  return COLLECTIONS.every((name) => (patch[name]?.size ?? 0) === 0);
}

/** The design with the patch in place; untouched collections and records keep their identity. */
export function applyPatch(design: Design, patch: Patch): Design {
  const next: Record<string, unknown> = { ...design };
  for (const name of COLLECTIONS) {
    const changes = patch[name];
    if (!changes || changes.size === 0) continue;
    next[name] = changedCollection(design[name], changes as ReadonlyMap<Id, AnyChange>);
  }
  return next as Design;
}

function changedCollection(records: ReadonlyMap<Id, AnyRecord>, changes: ReadonlyMap<Id, AnyChange>) {
  const next = new Map(records);
  for (const [id, change] of changes) {
    const record = changedRecord(records.get(id), change);
    if (record === undefined) next.delete(id);
    else next.set(id, record);
  }
  return next;
}

function changedRecord(current: AnyRecord | undefined, [before, after]: AnyChange): AnyRecord | undefined {
  if (current === before || before === undefined || after === undefined) return after;
  if (current === undefined) return undefined; // deleted meanwhile: the deletion stands
  return mergeFields(current, before, after);
}

function mergeFields(current: object, before: object, after: object): AnyRecord {
  const merged: Record<string, unknown> = { ...current };
  const old = before as Record<string, unknown>;
  for (const [field, value] of Object.entries(after)) {
    if (!Object.is(old[field], value)) merged[field] = value;
  }
  for (const field of Object.keys(before)) {
    if (!Object.hasOwn(after, field)) delete merged[field];
  }
  return merged as unknown as AnyRecord;
}

export function invertPatch(patch: Patch): Patch {
  return mapChanges(patch, ([before, after]) => [after, before]);
}

function mapChanges(patch: Patch, turn: (change: AnyChange) => AnyChange): Patch {
  const next: Record<string, ReadonlyMap<Id, AnyChange>> = {};
  for (const name of COLLECTIONS) {
    const changes = patch[name];
    if (!changes) continue;
    next[name] = new Map([...changes].map(([id, change]) => [id, turn(change as AnyChange)]));
  }
  return next as Patch;
}

/** One patch with the effect of all, in order. What was added and removed on the way leaves no trace. */
export function composePatches(...patches: readonly Patch[]): Patch {
  const next: Record<string, ReadonlyMap<Id, AnyChange>> = {};
  for (const name of COLLECTIONS) {
    const changes = composeChanges(patches.flatMap((patch) => (patch[name] as ReadonlyMap<Id, AnyChange>) ?? []));
    if (changes.size > 0) next[name] = changes;
  }
  return next as Patch;
}

function composeChanges(all: readonly ReadonlyMap<Id, AnyChange>[]): ReadonlyMap<Id, AnyChange> {
  const composed = new Map<Id, AnyChange>();
  for (const changes of all) {
    for (const [id, [before, after]] of changes) {
      const known = composed.get(id);
      const first = known ? known[0] : before;
      if (first === after) composed.delete(id);
      else composed.set(id, [first, after]);
    }
  }
  return composed;
}

/** The patch that turns one design into the other: O(records), by record identity. */
export function diffDesigns(from: Design, to: Design): Patch {
  const next: Record<string, ReadonlyMap<Id, AnyChange>> = {};
  for (const name of COLLECTIONS) {
    if (from[name] === to[name]) continue;
    const changes = diffCollections(from[name], to[name]);
    if (changes.size > 0) next[name] = changes;
  }
  return next as Patch;
}

function diffCollections(from: ReadonlyMap<Id, AnyRecord>, to: ReadonlyMap<Id, AnyRecord>) {
  const changes = new Map<Id, AnyChange>();
  for (const [id, before] of from) if (to.get(id) !== before) changes.set(id, [before, to.get(id)]);
  for (const [id, after] of to) if (!from.has(id)) changes.set(id, [undefined, after]);
  return changes;
}
