/**
 * The condition of a custom rule, as it stands in the file: data, never code.
 *
 * Each object is one form, told apart by the one word only it has. Texts are compared exactly, with case. A path with
 * many values meets a comparison when one of them does; `not` asks for none of them, `every` for all.
 */
import * as z from 'zod/mini';

/** Far more than a sentence can say, and little enough to be judged at once. */
export const LIMITS = {
  /** Of custom rules in one design or rules file. */
  rules: 100,
  /** Of conditions within conditions. */
  depth: 8,
  /** Of conditions in one rule. */
  conditions: 100,
  /** Of entries in one list of values. */
  values: 200,
  /** Of characters in a value to compare with, a path, a title or a message. */
  text: 500,
} as const;

const text = z.string().check(z.minLength(1), z.maxLength(LIMITS.text));
const word = z.string().check(z.maxLength(LIMITS.text));
const scalar = z.union([word, z.number(), z.boolean()]);
const otherField = z.strictObject({ field: text });
const inner = z.array(z.unknown()).check(z.minLength(1), z.maxLength(LIMITS.conditions));

/** By the word that tells the form. Those with `field` compare; the others hold conditions. */
export const FORMS = {
  all: z.strictObject({ all: inner }),
  any: z.strictObject({ any: inner }),
  not: z.strictObject({ not: z.unknown() }),
  some: z.strictObject({ some: text, where: z.unknown() }),
  every: z.strictObject({ every: text, where: z.unknown() }),
  is: z.strictObject({ field: text, is: z.enum(['empty', 'set']) }),
  equals: z.strictObject({ field: text, equals: z.union([scalar, otherField]) }),
  oneOf: z.strictObject({
    field: text,
    oneOf: z.array(scalar).check(z.minLength(1), z.maxLength(LIMITS.values)),
  }),
  contains: z.strictObject({ field: text, contains: text }),
  startsWith: z.strictObject({ field: text, startsWith: text }),
  endsWith: z.strictObject({ field: text, endsWith: text }),
  above: z.strictObject({ field: text, above: z.union([z.number(), otherField]) }),
  atLeast: z.strictObject({ field: text, atLeast: z.union([z.number(), otherField]) }),
  below: z.strictObject({ field: text, below: z.union([z.number(), otherField]) }),
  atMost: z.strictObject({ field: text, atMost: z.union([z.number(), otherField]) }),
} as const;

export type Form = keyof typeof FORMS;
export type Parsed<F extends Form> = z.output<(typeof FORMS)[F]>;
export const FORM_WORDS = Object.keys(FORMS) as readonly Form[];

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly some: string; readonly where: Condition }
  | { readonly every: string; readonly where: Condition }
  | Comparison;

export type Comparison = Parsed<
  'is' | 'equals' | 'oneOf' | 'contains' | 'startsWith' | 'endsWith' | 'above' | 'atLeast' | 'below' | 'atMost'
>;
