/** What goes when a part of an element is taken out: what was said about the part, and what named it. */
import type { AnyRecord, Collection, Design } from '../model/design.ts';
import { removeDangling } from '../model/integrity.ts';
import { subjectOf } from '../model/subject.ts';
import { getAt } from './field-path.ts';
import { withoutRecords } from './transform.ts';

/** Lists whose items have subjects of their own, and the field that names an item: `placement:p1#Field__c`. */
const PART_NAMES: Readonly<Partial<Record<Collection, Readonly<Record<string, string>>>>> = {
  placements: { keys: 'field', derivedFields: 'field', fieldWriters: 'field' },
  rulesets: { matchRules: 'id' },
};

/** A part that only changed its name keeps its waivers: they are shown as matching nothing until somebody decides. */
export function settledParts(design: Design, collection: Collection, before: AnyRecord, after: AnyRecord): Design {
  const next = collection === 'entities' ? removeDangling(design).design : design;
  const left = partNames(collection, after);
  const known = partNames(collection, before);
  const gone = [...known].filter((name) => !left.has(name));
  if (collection === 'layout' || gone.length === 0 || [...left].some((name) => !known.has(name))) return next;

  const subjects = new Set(gone.map((name) => subjectOf(collection, before.id, name)));
  const items = new Set(gone.map((name) => `key:${before.id}.${name}`));
  const waivers = [...next.waivers.values()].filter(({ subject }) => subjects.has(subject)).map(({ id }) => id);
  const overrides = [...next.waveOverrides.keys()].filter((id) => items.has(id));
  const clean = withoutRecords(withoutRecords(next, 'waivers', waivers), 'waveOverrides', overrides);
  return clean === next ? next : removeDangling(clean).design;
}

function partNames(collection: Collection, record: AnyRecord): ReadonlySet<string> {
  const lists = Object.entries(PART_NAMES[collection] ?? {});
  return new Set(
    lists.flatMap(([list, field]) => {
      const items = getAt(record, list);
      return Array.isArray(items) ? items.map((item: object) => String(getAt(item, field))) : [];
    }),
  );
}
