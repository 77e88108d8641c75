/** From the JSON of a file to a design in memory: checked, total, keyed by id, with nothing in it that points nowhere. */
import { isJsonObject, itemsIn, type JsonObject, nestsDeeperThan } from '../lib/json.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type AnyRecord, type Collection, type Design, emptyDesign, ONLY, only } from '../model/design.ts';
import { DesignFile, LISTED, LISTED_NAMES, listPlace, RENAMED, RENAMED_NAMES } from '../model/file-schema.ts';
import { removeDangling } from '../model/integrity.ts';
import { type LoadError, type Loaded, type Problem, problem, WHOLE_FILE } from '../model/load-error.ts';
import { migrate } from '../model/migrate.ts';
import { found, toProblem } from '../model/problems.ts';
import { Identity, Ruleset } from '../model/records/activation.ts';
import { About, Governance, Reporting } from '../model/records/governance.ts';
import { fieldsOf } from '../model/schema-shape.ts';
import { withUnknownFields } from '../model/unknown-fields.ts';
import { withRoom } from './field-names.ts';

/** A design nests 7 levels; the rest is room for fields of later versions. Deeper values would break recursion. */
export const DEEPEST_NESTING = 200;

/** Takes any value, also one that is no plain JSON. Never throws; the value is not changed. */
export function fromFile(json: unknown): Result<Loaded, LoadError> {
  if (nestsDeeperThan(DEEPEST_NESTING, json)) return err(tooDeep());
  const items = itemsIn(json);
  if (items > MOST_ITEMS) return err(tooMany(items));
  const migrated = migrate(json);
  if (!migrated.ok) return migrated;
  const parsed = checked(migrated.value);
  if (parsed === null) return err(beyondCount());
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => toProblem(issue, migrated.value))),
    ...duplicateIds(migrated.value),
    ...protoWave(migrated.value),
  ];
  if (!parsed.success || problems.length > 0) return err({ code: 'invalid', problems });
  return ok(removeDangling(toDesign(parsed.data, migrated.value)));
}

/** Null where so much is wrong that not even the list of it can be held. */
function checked(json: JsonObject): ReturnType<typeof DesignFile.safeParse> | null {
  try {
    return DesignFile.safeParse(json);
  } catch (error) {
    // The checker hands on the faults of a list as arguments of one call, and some 100,000 are too many for one.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function beyondCount(): LoadError {
  return { code: 'invalid', problems: [problem(WHOLE_FILE, 'mistakes beyond count', 'a Headwater design')] };
}

/** Of all lists together; a design of 1,000 systems has about 25,000. Beyond it even saying what is wrong takes long. */
const MOST_ITEMS = 100_000;

export function tooMany(items: number): LoadError {
  const count = (number: number) => number.toLocaleString('en');
  const found = `${count(items)} items in its lists`;
  return { code: 'too-large', problems: [problem(WHOLE_FILE, found, `at most ${count(MOST_ITEMS)}`)] };
}

export function tooDeep(): LoadError {
  const levels = `more than ${DEEPEST_NESTING} levels of brackets inside each other`;
  return { code: 'too-large', problems: [problem(WHOLE_FILE, levels, `at most ${DEEPEST_NESTING}`)] };
}

function toDesign(file: DesignFile, json: JsonObject): Design {
  const next: Record<string, ReadonlyMap<string, AnyRecord>> = { ...emptyDesign };
  for (const name of LISTED_NAMES) next[name] = byId(file[name], KNOWN[name], (record) => record['id']);
  for (const name of RENAMED_NAMES) next[name] = byId(file[name], KNOWN[name], (record) => record[RENAMED[name].id]);
  for (const name of RENAMED_NAMES) next[name] = renamedIds(next[name] ?? new Map(), RENAMED[name].id);
  next['rulesets'] = byId(file.identity?.rulesets ?? [], KNOWN.rulesets, (record) => record['id']);
  next['identity'] = single(without(file.identity ?? {}, 'rulesets'), 'identity');
  next['governance'] = single(file.governance ?? {}, 'governance');
  next['reporting'] = single(file.reporting ?? {}, 'reporting');
  next['waveOverrides'] = waveOverrides(json);
  next['about'] = new Map([[ONLY, aboutOf(file)]]);
  return next as unknown as Design;
}

function namesOf(schema: Parameters<typeof fieldsOf>[0]): ReadonlySet<string> {
  return new Set(fieldsOf(schema).map(({ name }) => name));
}

const KNOWN = {
  ...mapped(LISTED, namesOf),
  ruleSettings: namesOf(RENAMED.ruleSettings.schema),
  checklistAnswers: namesOf(RENAMED.checklistAnswers.schema),
  rulesets: namesOf(Ruleset),
  identity: namesOf(Identity),
  governance: namesOf(Governance),
  reporting: namesOf(Reporting),
} as const;

function mapped<K extends string, A, B>(record: Readonly<Record<K, A>>, turn: (value: A) => B): Readonly<Record<K, B>> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, turn(value)])) as Record<K, B>;
}

function byId(
  list: readonly object[],
  known: ReadonlySet<string>,
  idOf: (record: Readonly<Record<string, unknown>>) => unknown,
): ReadonlyMap<string, AnyRecord> {
  const records = new Map<string, AnyRecord>();
  list.forEach((item, order) => {
    const record = { ...withRoom(item, known), order } as Readonly<Record<string, unknown>>;
    records.set(String(idOf(record)), record as unknown as AnyRecord);
  });
  return records;
}

function renamedIds(records: ReadonlyMap<string, AnyRecord>, field: string): ReadonlyMap<string, AnyRecord> {
  return new Map([...records].map(([id, record]) => [id, { ...without(record, field), id } as unknown as AnyRecord]));
}

function single(part: object, name: 'identity' | 'governance' | 'reporting'): ReadonlyMap<string, AnyRecord> {
  const total = { ...only(emptyDesign, name), ...withRoom(part, KNOWN[name]), id: ONLY, order: 0 };
  return new Map([[ONLY, total as unknown as AnyRecord]]);
}

function aboutOf(file: DesignFile): About {
  const fields: Record<string, unknown> = { ...only(emptyDesign, 'about'), designId: file.id };
  for (const name of ABOUT) if (Object.hasOwn(file, name)) fields[name] = file[name];
  fields['designId'] = file.id;
  return withUnknownFields(fields as unknown as About, {
    envelope: unknownIn(file, ENVELOPE),
    deployment: unknownIn(file.deployment ?? {}, DEPLOYMENT),
  });
}

const ABOUT = namesOf(About);
const ENVELOPE = namesOf(DesignFile);
const DEPLOYMENT: ReadonlySet<string> = new Set(['waveOverrides']);

function unknownIn(part: object, known: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(part).filter(([name]) => !known.has(name)));
}

/** Read past the schema, which passes over a key called `__proto__`. */
function waveOverrides(json: JsonObject): ReadonlyMap<string, AnyRecord> {
  const entries = Object.entries(rawOverrides(json));
  return new Map(entries.map(([id, wave], order) => [id, { id, wave, order } as AnyRecord]));
}

function rawOverrides(json: JsonObject): JsonObject {
  const { deployment } = json;
  const overrides = isJsonObject(deployment) ? deployment['waveOverrides'] : undefined;
  return isJsonObject(overrides) ? overrides : {};
}

function protoWave(json: JsonObject): readonly Problem[] {
  const overrides = rawOverrides(json);
  const name = '__proto__';
  if (!Object.hasOwn(overrides, name) || Number.isFinite(overrides[name])) return [];
  return [problem(`deployment.waveOverrides.${name}`, found(overrides[name]), 'a number')];
}

/** Every id that a collection has twice, with both places. */
function duplicateIds(json: JsonObject): readonly Problem[] {
  const { identity } = json;
  const lists: readonly (readonly [Collection, string, unknown])[] = [
    ...LISTED_NAMES.map((name) => [name, 'id', json[name]] as const),
    ...RENAMED_NAMES.map((name) => [name, RENAMED[name].id, json[name]] as const),
    ['rulesets', 'id', isJsonObject(identity) ? identity['rulesets'] : undefined],
  ];
  return lists.flatMap(([name, field, list]) =>
    Array.isArray(list) ? duplicatesIn(listPlace(name), field, list) : [],
  );
}

function duplicatesIn(place: string, field: string, list: readonly unknown[]): readonly Problem[] {
  const firstAt = new Map<string, number>();
  return list.flatMap((record, index) => {
    const id = isJsonObject(record) ? record[field] : undefined;
    if (typeof id !== 'string') return [];
    const first = firstAt.get(id);
    if (first === undefined) firstAt.set(id, index);
    if (first === undefined) return [];
    const taken = `${JSON.stringify(id)}, which ${place}[${first}] has already`;
    return [problem(`${place}[${index}].${field}`, taken, `${field === 'id' ? 'an id' : `a ${field}`} of its own`)];
  });
}

function without(record: object, field: string): object {
  const { [field]: _gone, ...rest } = record as Readonly<Record<string, unknown>>;
  return rest;
}
