/** The records, and of each the fields, that one design has otherwise than another and that no canvas draws. */
import { type AnyRecord, COLLECTIONS, type Collection, type Design, inOrder } from '../src/model/design.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface DifferingRecord {
  readonly collection: Collection;
  readonly record: AnyRecord;
  readonly fields: Fields;
}

export function differingRecords(design: Design, other: Design): readonly DifferingRecord[] {
  return COLLECTIONS.filter((collection) => NOT_SAID.has(collection) === false).flatMap((collection) =>
    inOrder(design[collection] as ReadonlyMap<string, AnyRecord>).flatMap((record) => {
      const before = (other[collection] as ReadonlyMap<string, AnyRecord>).get(record.id);
      if (before === undefined && DRAWN_WHOLE.has(collection)) return [];
      const fields = differingFields(collection, record, before);
      return Object.keys(fields).length === 0 ? [] : [{ collection, record, fields }];
    }),
  );
}

const NOT_SAID: ReadonlySet<Collection> = new Set(['layout', 'notes', 'zones', 'questions', 'stops', 'customRules']);

/** Whether the record is there at all is seen in the drawing. */
const DRAWN_WHOLE: ReadonlySet<Collection> = new Set(['orgs', 'systems', 'placements', 'flows', 'interactions']);

/** Of what is drawn, what the drawing says. */
const DRAWN_FIELDS: Partial<Record<Collection, readonly string[]>> = {
  systems: ['kind', 'orgId'],
  entities: ['canonical', 'nature', 'personal', 'consistency'],
  placements: ['systemId', 'entityId', 'object', 'role'],
  flows: ['source', 'target', 'mechanism', 'sloMs', 'direction', 'measuredP95Ms'],
  interactions: ['systemId', 'latencyBudgetMs', 'reads'],
};

function differingFields(collection: Collection, record: AnyRecord, before: AnyRecord | undefined): Fields {
  const skipped = ['id', 'order', 'name', ...(DRAWN_FIELDS[collection] ?? [])];
  const kept = Object.entries(record).filter(([name, value]) => {
    if (skipped.includes(name)) return false;
    if (before === undefined) return isAnswered(value);
    return JSON.stringify(value) !== JSON.stringify((before as unknown as Fields)[name]);
  });
  return Object.fromEntries(kept.flatMap(([name, value]) => narrowed(name, value, before)));
}

/** Of an object and of a list of one, only the parts that differ: not the whole failure handling for one missing answer. */
function narrowed(
  name: string,
  value: unknown,
  before: AnyRecord | undefined,
): readonly (readonly [string, unknown])[] {
  const whole = [[name, value]] as const;
  const old = (before as unknown as Fields | undefined)?.[name];
  if (name === 'keys') return keyDetails(value, old);
  if (isPlain(value) && isPlain(old)) {
    return Object.entries(value).filter(([part, now]) => JSON.stringify(now) !== JSON.stringify(old[part]));
  }
  return whole;
}

/** A key that is there or not is drawn; what the field is, is not. */
function keyDetails(value: unknown, old: unknown): readonly (readonly [string, unknown])[] {
  const [key, before] = [value, old].map((keys) => (Array.isArray(keys) ? keys[0] : undefined));
  if (isPlain(key) === false || isPlain(before) === false) return [];
  return Object.entries(key).filter(
    ([part, now]) => part !== 'sharedKeyId' && part !== 'field' && JSON.stringify(now) !== JSON.stringify(before[part]),
  );
}

function isPlain(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Array.isArray(value) === false;
}

function isAnswered(value: unknown): boolean {
  return value !== null && value !== '' && value !== false && (Array.isArray(value) === false || value.length > 0);
}
