/**
 * Random designs that are sound: every collection, every field of its schema, references that lead somewhere, awkward
 * ids, fields of a later version at every level. Read from the schemas, so that a new field is covered at once.
 */
import fc from 'fast-check';
import {
  type AnyRecord,
  COLLECTIONS,
  type Collection,
  type Design,
  emptyDesign,
  inOrder,
  isSingleton,
  ONLY,
  only,
} from '../model/design.ts';
import { LISTED } from '../model/file-schema.ts';
import { removeDangling } from '../model/integrity.ts';
import { Identity, Ruleset } from '../model/records/activation.ts';
import {
  About,
  ChecklistAnswer,
  Governance,
  Reporting,
  RuleSetting,
  WaveOverride,
} from '../model/records/governance.ts';
import { REFERENCES, type Reference } from '../model/references.ts';
import { type FieldShape, fieldsOf } from '../model/schema-shape.ts';
import { SUBJECT_KINDS, subjectOf } from '../model/subject.ts';
import { withUnknownFields } from '../model/unknown-fields.ts';

export interface DesignSize {
  /** Most records per collection. */
  readonly most: number;
  /** Most collections empty, for many small designs in little time. */
  readonly isSparse?: boolean;
}

export function arbitraryDesign(size: DesignSize = { most: 3 }): fc.Arbitrary<Design> {
  return fc
    .record(Object.fromEntries(COLLECTIONS.map((name) => [name, idsOf(name, size)])) as IdArbitraries)
    .chain((ids) => fc.record(Object.fromEntries(COLLECTIONS.map((name) => [name, records(name, ids)]))))
    .map((parts) => renumbered(removeDangling(parts as unknown as Design).design));
}

/** Orders without gaps, as a file gives them. */
function renumbered(design: Design): Design {
  const layout = inOrder(design.layout).map((box, order) => [box.id, { ...box, order }] as const);
  const questions = inOrder(design.questions).map((question, order) => [question.id, { ...question, order }] as const);
  return { ...design, layout: new Map(layout), questions: new Map(questions) };
}

type Ids = Readonly<Record<Collection, readonly string[]>>;
type IdArbitraries = { [C in Collection]: fc.Arbitrary<readonly string[]> };

/** Ids that collide with names every object has, ids that look like numbers, plain ones. */
export const arbitraryId = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', '.', '-') },
  { weight: 5, arbitrary: fc.string({ unit: fc.constantFrom(...'abcxyzABZ019-_.'), minLength: 1, maxLength: 8 }) },
);

const SCHEMAS = {
  ...LISTED,
  about: About,
  identity: Identity,
  governance: Governance,
  reporting: Reporting,
  rulesets: Ruleset,
  ruleSettings: RuleSetting,
  waveOverrides: WaveOverride,
  checklistAnswers: ChecklistAnswer,
} as const;

/** What a collection cannot be without. */
const NEEDS: ReadonlyMap<string, readonly Collection[]> = new Map([
  ['systems', ['orgs']],
  ['sharedKeys', ['entities']],
  ['placements', ['entities', 'systems']],
  ['flows', ['systems']],
  ['interactions', ['systems']],
] as const);

function idsOf(name: Collection, { most, isSparse }: DesignSize): fc.Arbitrary<readonly string[]> {
  if (isSingleton(name)) return fc.constant([ONLY]);
  if (name === 'layout') return fc.constant([]);
  const id =
    name === 'waveOverrides' ? arbitraryId.map((item) => (item === '__proto__' ? item : `flow:${item}`)) : arbitraryId;
  const ids = fc.uniqueArray(id, { maxLength: most });
  if (!isSparse) return ids;
  return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: ids });
}

function records(name: Collection, ids: Ids): fc.Arbitrary<ReadonlyMap<string, AnyRecord>> {
  const isPossible = (NEEDS.get(name) ?? []).every((needed) => ids[needed].length > 0 && isReachable(needed, ids));
  const own = isPossible ? (name === 'layout' ? subjects(ids).slice(0, 6) : ids[name]) : [];
  if (own.length === 0) return fc.constant(new Map());
  const body = bodyOf(name, ids);
  const arbitraries = own.map((id, order) => record(name, id, order, body));
  return fc.tuple(...arbitraries).map((made) => new Map(made.map((item) => [item.id, item])));
}

/** Systems need orgs: without any there are none to refer to. */
function isReachable(name: Collection, ids: Ids): boolean {
  return name !== 'systems' || ids.orgs.length > 0;
}

type Body = fc.Arbitrary<Readonly<Record<string, unknown>>>;

function bodyOf(name: Collection, ids: Ids): Body {
  const references = REFERENCES.filter((row) => row.in === name && row.field !== 'id');
  const own = references.filter((row) => row.inside === undefined);
  return objectOf(SHAPES.get(name) ?? [], own, references, ids);
}

const SHAPES: ReadonlyMap<Collection, readonly FieldShape[]> = new Map(
  COLLECTIONS.map((name) => [name, fieldsOf(SCHEMAS[name]).filter((field) => field.name !== 'id')]),
);

function record(name: Collection, id: string, order: number, body: Body): fc.Arbitrary<AnyRecord> {
  if (name === 'waveOverrides') return body.map((made) => ({ ...made, id, order }) as unknown as AnyRecord);
  if (name !== 'about')
    return unknownAdded(body, recordUnknown).map((made) => ({ ...made, id, order }) as unknown as AnyRecord);
  return fc.tuple(body, unknownPart, unknownPart).map(([made, envelope, deployment]) => {
    const about = { ...only(emptyDesign, 'about'), ...made } as About;
    return withUnknownFields(about, { envelope, deployment });
  });
}

function objectOf(fields: readonly FieldShape[], own: readonly Reference[], all: readonly Reference[], ids: Ids): Body {
  const arbitraries = fields.map((field) => [field.name, fieldOf(field, own, all, ids)] as const);
  return fc.record(Object.fromEntries(arbitraries), {
    requiredKeys: fields.map(({ name }) => name).filter((name) => name !== 'where'),
  });
}

function fieldOf(
  field: FieldShape,
  own: readonly Reference[],
  all: readonly Reference[],
  ids: Ids,
): fc.Arbitrary<unknown> {
  const reference = own.find((row) => row.field === field.name);
  const one = reference ? target(reference, ids) : innerValue(field, all, ids);
  const value = field.isList ? fc.array(one, { maxLength: 3 }) : one;
  const isMissing = reference?.need === 'required' ? false : field.isAnswer;
  return isMissing ? fc.option(value, { freq: 2, nil: null }) : value;
}

function target({ to }: Reference, ids: Ids): fc.Arbitrary<string> {
  if (to === 'attributeGroups') return fc.constantFrom(...GROUPS);
  const pool = to === 'subjects' ? ['design', ...subjects(ids)] : ids[to];
  return pool.length === 0 ? fc.constant('ghost') : fc.constantFrom(...pool);
}

const GROUPS = ['g1', 'g2', 'toString'] as const;

function innerValue({ name, inner, nested }: FieldShape, all: readonly Reference[], ids: Ids): fc.Arbitrary<unknown> {
  if (nested) {
    const inside = all.filter((row) => row.inside === name);
    return unknownAdded(objectOf(nested, inside, [], ids));
  }
  const { def } = inner._zod;
  if (def.type === 'enum') return fc.constantFrom(...Object.values(def.entries));
  if (def.type === 'boolean') return fc.boolean();
  if (def.type === 'number') return COORDINATES.has(name) ? fc.integer({ min: -9999, max: 99_999 }) : number;
  if (def.type === 'union') return fc.oneof(fc.boolean(), text);
  if (def.type === 'unknown') return json;
  return name === 'id' ? fc.constantFrom(...GROUPS) : text;
}

/** A link keeps these to the whole unit. */
const COORDINATES: ReadonlySet<string> = new Set(['x', 'y', 'width', 'height', 'dx', 'dy']);

const number = fc.oneof(
  fc.integer({ min: 0, max: 100_000_000 }),
  fc.constantFrom(0, 0.1, -1, 60_000, 3_600_000, 1e21, 2.5),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('Customer_Id__c', 'it', '<img src=x>', '=1+1', '](javascript:x)', '\u202E\u0000"'),
  },
);
// Through text once: no file holds a negative zero.
const json = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
const unknownPart = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom('later', 'order ', 'constructor', 'x y', 'ünï'), json, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  },
);

/** What a file calls `order`, and memory must not. */
const recordUnknown = fc.oneof(unknownPart, fc.constant({ '~order': 7, '~~order': 'x' }));

function unknownAdded(body: Body, unknown = unknownPart) {
  return fc.tuple(body, unknown).map(([made, added]) => ({ ...made, ...added }));
}

function subjects(ids: Ids): readonly string[] {
  return COLLECTIONS.flatMap((name) => {
    if (name === 'layout' || isSingleton(name) || !(name in SUBJECT_KINDS)) return [];
    return ids[name].slice(0, 1).map((id) => subjectOf(name, id));
  });
}
