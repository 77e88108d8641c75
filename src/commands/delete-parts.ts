/** What happens to what was said about a part of an element when the part goes, or gets another name. */
import type { AnyRecord, Collection, Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { removeDangling } from '../model/integrity.ts';
import { type ElementCollection, subjectOf } from '../model/subject.ts';
import { getAt } from './field-path.ts';
import { mapRecords, withFields, withoutRecords, withRecords } from './transform.ts';

/** Lists whose items have subjects of their own, and the field that names an item: `placement:p1#Field__c`. */
const PART_NAMES: Readonly<Partial<Record<Collection, Readonly<Record<string, string>>>>> = {
  placements: { keys: 'field', derivedFields: 'field', fieldWriters: 'field' },
  rulesets: { matchRules: 'id' },
};

/** A part that goes takes its waivers and wave overrides along; one that only changed its name keeps them. */
export function settledParts(design: Design, collection: Collection, before: AnyRecord, after: AnyRecord): Design {
  const settled = collection === 'entities' ? removeDangling(design).design : design;
  const left = partNames(collection, after);
  const gone = [...partNames(collection, before)].filter((name) => !left.has(name));
  if (collection === 'layout' || gone.length === 0) return settled;
  const renamed = new Map(renamedParts(collection, before, after).filter(([name]) => !left.has(name)));
  const next = withRenamedParts(settled, collection, before.id, renamed);
  return withoutParts(
    next,
    collection,
    before,
    gone.filter((name) => !renamed.has(name)),
  );
}

function withoutParts(next: Design, collection: ElementCollection, before: AnyRecord, gone: readonly string[]): Design {
  if (gone.length === 0) return next;

  const items = new Set(gone.map((name) => `key:${before.id}.${name}`));
  const subjects = new Set([
    ...gone.map((name) => subjectOf(collection, before.id, name)),
    ...[...items].map((item) => `deployItem:${item}`),
  ]);
  const waivers = [...next.waivers.values()].filter(({ subject }) => subjects.has(subject)).map(({ id }) => id);
  const overrides = [...next.waveOverrides.keys()].filter((id) => items.has(id));
  const clean = withoutRecords(withoutRecords(next, 'waivers', waivers), 'waveOverrides', overrides);
  return clean === next ? next : removeDangling(clean).design;
}

/** Old and new names of parts that stand where they stood, in a list that grew and shrank by nothing. */
function renamedParts(collection: Collection, before: AnyRecord, after: AnyRecord): readonly [string, string][] {
  return Object.entries(PART_NAMES[collection] ?? {}).flatMap(([list, field]) => {
    const [old, now] = [getAt(before, list), getAt(after, list)];
    if (!Array.isArray(old) || !Array.isArray(now) || old.length !== now.length) return [];
    return old.flatMap((item: object, at): [string, string][] => {
      const names: [string, string] = [String(getAt(item, field)), String(getAt(now[at] as object, field))];
      return names[0] === names[1] ? [] : [names];
    });
  });
}

function withRenamedParts(
  design: Design,
  collection: ElementCollection,
  id: Id,
  renamed: ReadonlyMap<string, string>,
): Design {
  if (renamed.size === 0) return design;
  const subjects = new Map<string, string>();
  const items = new Map<string, string>();
  for (const [from, to] of renamed) {
    subjects.set(subjectOf(collection, id, from), subjectOf(collection, id, to));
    if (collection !== 'placements') continue;
    items.set(`key:${id}.${from}`, `key:${id}.${to}`);
    subjects.set(`deployItem:key:${id}.${from}`, `deployItem:key:${id}.${to}`);
  }
  const next = mapRecords(design, 'waivers', (waiver) =>
    withFields<'waivers'>(waiver, { subject: subjects.get(waiver.subject) ?? waiver.subject }),
  );
  const overrides = [...next.waveOverrides.values()].filter((override) => {
    const to = items.get(override.id);
    return to !== undefined && !next.waveOverrides.has(to);
  });
  const moved = overrides.map((override) => ({ ...override, id: items.get(override.id) ?? override.id }));
  const without = withoutRecords(
    next,
    'waveOverrides',
    overrides.map(({ id: old }) => old),
  );
  return withRecords(without, 'waveOverrides', moved);
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
