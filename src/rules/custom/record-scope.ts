/** Fields and relations read from a record's schema, so that a new field of the format is covered at once. */
import type * as z from 'zod/mini';
import { type FieldShape, fieldsOf } from '../../model/schema-shape.ts';
import type { Field, Relation, Scope, Value, ValueType } from './scope.ts';

export interface ScopeParts<N> {
  readonly word: string;
  readonly schema: z.core.$ZodType;
  readonly recordOf: (node: N) => object;
  readonly nameOf: (node: N) => string;
  /** Beside those of the schema, or in their place. */
  readonly fields?: Readonly<Record<string, DerivedField<N>>>;
  readonly relations?: Readonly<Record<string, RelationParts<N>>>;
}

export interface DerivedField<N> {
  readonly type: ValueType;
  readonly of: (node: N) => Value | null;
  /** The field of the record that is edited to change it, where it has another name. */
  readonly heldBy?: string;
}

/** To one element or to many. */
export type RelationParts<N> = {
  readonly to: () => Scope;
  /** The field of the record that holds the reference, where it is one of its own. */
  readonly heldBy?: string;
} & ({ readonly one: (node: N) => unknown } | { readonly many: (node: N) => readonly unknown[] });

export function recordScope<N>({ word, schema, recordOf, nameOf, fields = {}, relations = {} }: ScopeParts<N>): Scope {
  const record = recordOf as (node: unknown) => Readonly<Record<string, unknown>>;
  // A reference is a relation, under the name of what it leads to, and no field beside it.
  const replaced = new Set(Object.values(relations).map(({ heldBy }) => heldBy));
  const shapes = fieldsOf(schema).filter(({ name }) => !replaced.has(name));
  return {
    word,
    fields: new Map([
      ...shapes.filter(({ nested }) => !nested).map((shape) => [shape.name, schemaField(shape, record)] as const),
      ...Object.entries(fields).map(([name, field]) => {
        const own = shapes.some((shape) => shape.name === name) ? name : null;
        return [name, derived(field, field.heldBy ?? own)] as const;
      }),
    ]),
    relations: new Map([
      ...shapes.filter(({ nested }) => nested).map((shape) => [shape.name, part(shape, record)] as const),
      ...Object.entries(relations).map(([name, relation]) => [name, relationOf(relation)] as const),
    ]),
    nameOf: nameOf as (node: unknown) => string,
  };
}

function derived<N>({ type, of }: DerivedField<N>, recordField: string | null): Field {
  const read = (node: unknown) => valuesIn(of(node as N));
  return { type, choices: [], isMany: false, recordField, read };
}

function relationOf<N>(parts: RelationParts<N>): Relation {
  const { to: scope, heldBy: recordField = null } = parts;
  if ('many' in parts) return { isMany: true, isPart: false, recordField, scope, of: (node) => parts.many(node as N) };
  return { isMany: false, isPart: false, recordField, scope, of: (node) => listIn(parts.one(node as N)) };
}

type RecordOf = (node: unknown) => Readonly<Record<string, unknown>>;

function schemaField({ name, inner, isList }: FieldShape, recordOf: RecordOf): Field {
  const read = (node: unknown) => valuesIn(recordOf(node)[name]);
  return { ...typeOf(inner), isMany: isList, recordField: name, read };
}

function typeOf(schema: z.core.$ZodTypes): Pick<Field, 'type' | 'choices'> {
  const { def } = schema._zod;
  if (def.type === 'enum') return { type: 'choice', choices: Object.values(def.entries).map(String) };
  return { type: TYPES.get(def.type) ?? 'text', choices: [] };
}

/** The one union of the format is "true, or a text that says how". */
const TYPES: ReadonlyMap<string, ValueType> = new Map([
  ['number', 'number'],
  ['boolean', 'flag'],
  ['union', 'flag-or-text'],
]);

function valuesIn(value: unknown): readonly Value[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value as Value];
}

/** A record, or a list of records, that lies in this one. */
function part({ name, isList, nested }: FieldShape, recordOf: RecordOf): Relation {
  const shapes = nested ?? [];
  const own: RecordOf = (node) => node as Readonly<Record<string, unknown>>;
  const scope: Scope = {
    word: name,
    fields: new Map(shapes.filter((shape) => !shape.nested).map((shape) => [shape.name, schemaField(shape, own)])),
    relations: new Map(shapes.filter((shape) => shape.nested).map((shape) => [shape.name, part(shape, own)])),
    nameOf: (node) => String(own(node)['name'] ?? own(node)['field'] ?? own(node)['type'] ?? name),
  };
  const of = (node: unknown) => listIn(recordOf(node)[name]);
  return { isMany: isList, isPart: true, recordField: name, scope: () => scope, of };
}

function listIn(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
