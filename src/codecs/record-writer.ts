/** Writes one record of memory as its file object: schema order, then the fields of a later version. */
import type { JsonObject } from '../lib/json.ts';
import { type FieldShape, fieldsOf } from '../model/schema-shape.ts';
import { fileName } from './field-names.ts';

export interface WritePlan {
  readonly fields: readonly WriteField[];
  readonly known: ReadonlySet<string>;
}

interface WriteField {
  readonly name: string;
  readonly writesNull: boolean;
  readonly isList: boolean;
  readonly nested: WritePlan | null;
}

/** Fields that format.md writes with `null` and without `?`: "nobody" is said there, everywhere else it is left out. */
const WRITTEN_AS_NULL: ReadonlySet<string> = new Set([
  'systems.readiness.identifier',
  'entities.systemOfRecord',
  'entities.attributeGroups.owner',
  'placements.keys.sharedKeyId',
  'placements.identifiers.mappedTo',
  'placements.derivedFields.timestampField',
  'flows.mechanism',
  'flows.direction',
  'rulesets.anchor',
  'customRules.where',
]);

/** `place` is the collection's name; it is looked up in the table above. */
export function writePlan(place: string, schema: Parameters<typeof fieldsOf>[0]): WritePlan {
  return planOf(place, fieldsOf(schema));
}

function planOf(place: string, shapes: readonly FieldShape[]): WritePlan {
  const fields = shapes.map(({ name, isList, nested }) => ({
    name,
    isList,
    writesNull: WRITTEN_AS_NULL.has(`${place}.${name}`),
    nested: nested && planOf(`${place}.${name}`, nested),
  }));
  return { fields, known: new Set(fields.map(({ name }) => name)) };
}

/** `nameOf` gives the file's name of an unknown field; null for a field that only memory has. */
export function written(record: object, plan: WritePlan, nameOf: NameOf = fileName): JsonObject {
  const values = record as Readonly<Record<string, unknown>>;
  const out: Record<string, unknown> = {};
  for (const field of plan.fields) {
    const value = values[field.name];
    if (value === undefined || (value === null && !field.writesNull)) continue;
    out[field.name] = value === null || !field.nested ? value : nestedValue(value, field.nested, field.isList);
  }
  for (const name of Object.keys(values)) {
    const unknown = plan.known.has(name) ? null : nameOf(name);
    if (unknown !== null) out[unknown] = values[name];
  }
  return out;
}

type NameOf = (name: string) => string | null;

/** Nested records have no order or id of memory's own. */
function sameName(name: string): string {
  return name;
}

function nestedValue(value: unknown, plan: WritePlan, isList: boolean): unknown {
  if (!isList) return written(value as object, plan, sameName);
  return (value as readonly object[]).map((item) => written(item, plan, sameName));
}
