/**
 * The kinds of field a design document is made of.
 *
 * A file may leave fields out; in memory every record is total. So each field parses an absent value
 * to what "not answered yet" is for it: `null`, `''` for a name, `[]` for a list. Nothing here invents an answer.
 * Objects are loose: a field this version does not know stays where it is, through load, save and link.
 */
import * as z from 'zod/mini';

// The strict content security policy forbids `new Function`, which zod otherwise probes for.
z.config({ jitless: true });

/** 1 to 64 characters of letters, digits, `-`, `_` and `.`; unique within its collection. */
export const ID_PATTERN = /^[A-Za-z0-9._-]{1,64}$/;
export const Id = z.string().check(z.regex(ID_PATTERN));
export type Id = string;

/** Names one element whatever its collection: `system:crm`, `placement:p1#Field__c`. */
export type Subject = string;

/** A name or text that a record always has; absent reads as the empty text. */
export const text = z.pipe(
  z.nullish(z.string()),
  z.transform((value) => value ?? ''),
);

/** An answer that may not have been given yet: absent and `null` both read as `null`. */
export function answer<S extends z.core.$ZodType>(schema: S) {
  return z._default(z.nullable(schema), null);
}

/** A list that a record always has; absent reads as empty. */
export function list<S extends z.core.$ZodType>(schema: S) {
  return z.pipe(
    z.nullish(z.array(schema)),
    z.transform((value) => value ?? []),
  );
}

export const maybeText = answer(z.string());
export const maybeNumber = answer(z.number());
export const maybeFlag = answer(z.boolean());
export const maybeId = answer(Id);
export const idList = list(Id);
export const maybeTexts = answer(z.array(z.string()));
export const maybeIds = answer(z.array(Id));

export function maybeOneOf<const T extends readonly string[]>(values: T) {
  return answer(z.enum(values));
}

/** An object whose unknown fields are kept. */
export function fields<const Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.looseObject(shape);
}

/** The record type of a schema: its known fields, read-only all the way down. */
export type RecordOf<S extends z.core.$ZodType> = Sealed<z.output<S>>;

type Sealed<T> = T extends readonly (infer Item)[]
  ? readonly Sealed<Item>[]
  : T extends object
    ? {
        readonly [Key in keyof T as string extends Key ? never : Key]: Sealed<T[Key]>;
      }
    : T;
