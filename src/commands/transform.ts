/** Commands that are easier said as "the design afterwards" than as a patch: the patch is the difference. */
import type { Collection, Design, Records } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { diffDesigns } from '../model/patch.ts';
import type { Command } from './command.ts';
import { type Fields, isSameValue } from './edit.ts';

/** `change` must hand back untouched records as the same objects. */
export function transform(label: string, change: (design: Design) => Design): Command {
  return { label, run: (design) => diffDesigns(design, change(design)) };
}

/** The design with these records in place of those of the same id, or added. */
export function withRecords<C extends Collection>(
  design: Design,
  collection: C,
  records: Iterable<Records[C]>,
): Design {
  const next = new Map<Id, unknown>(design[collection]);
  let differs = false;
  for (const record of records) {
    if (next.get(record.id) === record) continue;
    next.set(record.id, record);
    differs = true;
  }
  return differs ? ({ ...design, [collection]: next } as Design) : design;
}

export function withoutRecords(design: Design, collection: Collection, ids: Iterable<Id>): Design {
  const next = new Map<Id, unknown>(design[collection]);
  for (const id of ids) next.delete(id);
  return next.size === design[collection].size ? design : ({ ...design, [collection]: next } as Design);
}

/** The record with the fields set; itself where it has these values already. */
export function withFields<C extends Collection>(record: Records[C], fields: Fields<C>): Records[C] {
  const current = record as unknown as Readonly<Record<string, unknown>>;
  const isSame = Object.entries(fields).every(([name, value]) => isSameValue(current[name], value));
  return isSame ? record : { ...record, ...fields };
}

/** All records of a collection through `change`; those it gives back as they are stay the same objects. */
export function mapRecords<C extends Collection>(
  design: Design,
  collection: C,
  change: (record: Records[C]) => Records[C],
): Design {
  const records = [...(design[collection] as ReadonlyMap<Id, Records[C]>).values()];
  return withRecords(design, collection, records.map(change));
}
