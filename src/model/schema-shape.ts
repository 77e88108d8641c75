/** What a record schema is made of, read from the schema itself: field names in order, and the records nested in them. */
import type * as z from 'zod/mini';

export interface FieldShape {
  readonly name: string;
  /** The schema with "may be absent", "may be null" and list taken off. */
  readonly inner: z.core.$ZodTypes;
  readonly isList: boolean;
  /** False for ids, texts and lists that a record always has. */
  readonly isAnswer: boolean;
  /** The fields of the record, or of each record of the list, that lies in this field. */
  readonly nested: readonly FieldShape[] | null;
}

export function fieldsOf(schema: z.core.$ZodType): readonly FieldShape[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') throw new Error(`A record schema is an object, not ${def.type}.`);
  return Object.entries(def.shape).map(([name, field]) => fieldShape(name, field as z.core.$ZodTypes));
}

function fieldShape(name: string, schema: z.core.$ZodTypes): FieldShape {
  const isAnswer = schema._zod.def.type === 'default';
  const bare = unwrapped(schema);
  const isList = bare._zod.def.type === 'array';
  const inner = bare._zod.def.type === 'array' ? unwrapped(bare._zod.def.element as z.core.$ZodTypes) : bare;
  const nested = inner._zod.def.type === 'object' ? fieldsOf(inner) : null;
  return { name, inner, isList, isAnswer, nested };
}

function unwrapped(schema: z.core.$ZodTypes): z.core.$ZodTypes {
  const { def } = schema._zod;
  if (def.type === 'default' || def.type === 'nullable' || def.type === 'optional') {
    return unwrapped(def.innerType as z.core.$ZodTypes);
  }
  return def.type === 'pipe' ? unwrapped(def.in as z.core.$ZodTypes) : schema;
}
