/** The building blocks of commands: change, add and remove records, and do several things as one step. */
import type { Collection, Design, Records } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { applyPatch, type Change, composePatches, emptyPatch, type Patch } from '../model/patch.ts';
import type { Command } from './command.ts';

export type Fields<C extends Collection> = Partial<Omit<Records[C], 'id' | 'order'>>;

/** Sets fields of one record; empty where the record is gone or has these values already. */
export function edit<C extends Collection>(label: string, collection: C, id: Id, fields: Fields<C>): Command {
  return { label, run: (design) => patchFields(design, collection, id, fields) };
}

/** Like `edit`, with the fields computed from the record as it is when the command runs; `null` changes nothing. */
export function editWith<C extends Collection>(
  label: string,
  collection: C,
  id: Id,
  change: (record: Records[C], design: Design) => Fields<C> | null,
): Command {
  return {
    label,
    run(design) {
      const record = design[collection].get(id) as Records[C] | undefined;
      const fields = record && change(record, design);
      return fields ? patchFields(design, collection, id, fields) : emptyPatch;
    },
  };
}

/** Does all of them, each on what the ones before it left, as one undo step. */
export function together(label: string, commands: readonly Command[]): Command {
  return {
    label,
    run(design) {
      let current = design;
      const patches: Patch[] = [];
      for (const command of commands) {
        const patch = command.run(current);
        patches.push(patch);
        current = applyPatch(current, patch);
      }
      return composePatches(...patches);
    },
  };
}

export function patchFields<C extends Collection>(design: Design, collection: C, id: Id, fields: Fields<C>): Patch {
  const before = design[collection].get(id) as Records[C] | undefined;
  if (!before) return emptyPatch;
  const current: Readonly<Record<string, unknown>> = { ...before };
  const differs = Object.entries(fields).some(([name, value]) => !isSameValue(current[name], value));
  return differs ? patchOf(collection, [[id, [before, { ...before, ...fields }]]]) : emptyPatch;
}

/** A patch that adds the records, each at the end of its list unless its `order` says otherwise. */
export function additions<C extends Collection>(collection: C, records: readonly Records[C][]): Patch {
  return patchOf(
    collection,
    records.map((record) => [record.id, [undefined, record]]),
  );
}

export function removals<C extends Collection>(collection: C, records: readonly Records[C][]): Patch {
  return patchOf(
    collection,
    records.map((record) => [record.id, [record, undefined]]),
  );
}

export function patchOf<C extends Collection>(
  collection: C,
  changes: readonly (readonly [Id, Change<Records[C]>])[],
): Patch {
  return changes.length === 0 ? emptyPatch : ({ [collection]: new Map(changes) } as Patch);
}

/** The order of a record that is to come last in its list. */
export function nextOrder(design: Design, collection: Collection): number {
  let last = -1;
  for (const { order } of design[collection].values()) last = Math.max(last, order);
  return last + 1;
}

/** Fields hold plain JSON values, so two that print alike are the same answer. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
