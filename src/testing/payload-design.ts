/**
 * A design file that says one text wherever a file may say any: every text of every record, every key a file may
 * choose, every id where the text is one, and fields no version knows. Every list has two records, and the second may
 * say another text. Read from the schemas, so that a new field is covered at once; references lead somewhere, so that
 * nothing is left out on opening.
 */
import type { JsonObject } from '../lib/json.ts';
import { ID_PATTERN } from '../model/field.ts';
import { DesignFile, FORMAT, VERSION } from '../model/file-schema.ts';
import { REFERENCES } from '../model/references.ts';
import { type FieldShape, fieldsOf } from '../model/schema-shape.ts';

export function payloadDesign(payload: string, second = payload): JsonObject {
  const ids = [idOf(payload, 'one'), second === payload ? 'other' : idOf(second, 'other')] as const;
  const file = objectOf(fieldsOf(DesignFile), { payload, second, ids, index: 0, list: '', inside: '' });
  return { ...file, format: FORMAT, version: VERSION, layout: places(file['layout'], ids) };
}

function idOf(payload: string, otherwise: string): string {
  return ID_PATTERN.test(payload) ? payload : otherwise;
}

type Ids = readonly [string, string];

interface Where {
  readonly payload: string;
  /** What the second record of a list says. */
  readonly second: string;
  readonly ids: Ids;
  /** Of the record in its list: each list has two. */
  readonly index: 0 | 1;
  /** The list of the file that holds the record: `flows`. */
  readonly list: string;
  /** The list inside the record: `keys`. */
  readonly inside: string;
}

function objectOf(fields: readonly FieldShape[], where: Where): JsonObject {
  const known = fields.map((field) => [field.name, fieldOf(field, where)] as const);
  return Object.fromEntries([...known, ['later', where.payload], [where.payload, where.payload]]);
}

function fieldOf(field: FieldShape, where: Where): unknown {
  if (where.list === '') return partOf(field, where);
  const reference = REFERENCES.find(
    (row) => row.in === where.list && (row.inside ?? '') === where.inside && row.field === field.name,
  );
  if (reference) return referenceOf(field, where);
  if (field.nested) return nestedOf(field, field.nested, where);
  return field.isList ? [plainValue(field, where)] : plainValue(field, where);
}

/** A list of records, a part that a design has once, or a text of the file itself. */
function partOf(field: FieldShape, where: Where): unknown {
  if (!field.nested) return field.isList ? [plainValue(field, where)] : plainValue(field, where);
  const part = { ...where, list: field.name };
  if (field.name === 'identity') return identityOf(field.nested, part);
  if (!field.isList) return objectOf(field.nested, part);
  return listOf(field.nested, part);
}

function listOf(fields: readonly FieldShape[], where: Where): readonly JsonObject[] {
  return [objectOf(fields, { ...where, index: 0 }), objectOf(fields, { ...where, index: 1, payload: where.second })];
}

/** Its rulesets are records of a list of their own, one level further down. */
function identityOf(fields: readonly FieldShape[], where: Where): JsonObject {
  const rulesets = fields.find(({ name }) => name === 'rulesets')?.nested ?? [];
  return { ...objectOf(fields, where), rulesets: listOf(rulesets, { ...where, list: 'rulesets' }) };
}

function nestedOf(field: FieldShape, nested: readonly FieldShape[], where: Where): unknown {
  const inner = objectOf(nested, { ...where, inside: where.inside || field.name });
  return field.isList ? [inner] : inner;
}

/** The other record of its list where a record may not name itself, and no circle may arise. */
const OTHER: ReadonlySet<string> = new Set(['target', 'via', 'parentEntityId', 'dependsOnFlowIds']);
const NO_CIRCLE: ReadonlySet<string> = new Set(['parentEntityId', 'dependsOnFlowIds']);

function referenceOf({ name, isList }: FieldShape, where: Where): unknown {
  const { ids, index, list } = where;
  if (NO_CIRCLE.has(name) && index === 1) return isList ? [] : null;
  // Groups are named inside the first entity; their ids are the first in every one.
  if (name === 'attributeGroupIds') return [ids[0]];
  const id = ids[OTHER.has(name) ? ((1 - index) as 0 | 1) : index];
  // Subjects stand in these alone.
  const isSubject = list === 'questions' || list === 'stops' || list === 'layout';
  const value = isSubject ? `system:${id}` : id;
  return isList ? [value] : value;
}

function plainValue({ name, inner, isList }: FieldShape, where: Where): unknown {
  const { payload, ids, index, inside } = where;
  const { def } = inner._zod;
  if (name === 'id' && where.list !== '') return ids[inside === '' ? index : 0];
  // Two records of one list may not share these either.
  if (name === 'ruleId' || name === 'itemId') return `${payload}${index === 0 ? '' : ' again'}`;
  if (def.type === 'enum')
    return Object.values(def.entries)[isList ? 0 : Math.min(index, 1)] ?? Object.values(def.entries)[0];
  if (def.type === 'number') return 60 + index;
  if (def.type === 'boolean') return index === 0;
  if (def.type === 'record') return { [where.second]: 1, [payload]: 1 };
  if (def.type === 'literal') return def.values[0];
  return payload;
}

/** All that can be drawn, each at a place of its own. */
function places(rows: unknown, [one, other]: Ids): readonly JsonObject[] {
  const [row] = Array.isArray(rows) ? (rows as readonly JsonObject[]) : [];
  const subjects = [`system:${one}`, `system:${other}`, `note:${one}`, `note:${other}`, `zone:${one}`, `zone:${other}`];
  return subjects.map((id, index) => ({
    ...row,
    id,
    x: (index % 2) * 600,
    y: Math.floor(index / 2) * 400,
    width: 260,
    height: 160,
    collapsed: false,
  }));
}
