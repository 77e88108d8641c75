/** What a field holds over one or several records. */
import { getAt } from '../../../src/commands/field-path.ts';
import type { AnyRecord } from '../../../src/model/design.ts';
import type { FieldSpec } from '../fields/field-spec.ts';

export interface FieldValue {
  /** Undefined where the records differ. */
  readonly value: unknown;
  readonly isMixed: boolean;
}

/** A part that nobody answered reads as null inside, like any answer not given. */
export function commonValue(records: readonly AnyRecord[], path: string): FieldValue {
  const [first, ...others] = records.map((record) => getAt(record, path) ?? null);
  const isMixed = others.some((other) => !isSame(first, other));
  return { value: isMixed ? undefined : first, isMixed };
}

/** Whether somebody answered; `false` and 0 are answers. */
export function isAnswered(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== '';
}

/** How many of the fields somebody answered, over all records at once. */
export function countAnswered(records: readonly AnyRecord[], fields: readonly FieldSpec[]): number {
  return fields.filter(({ path }) => {
    const { value, isMixed } = commonValue(records, path);
    return isMixed || isAnswered(value);
  }).length;
}

function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
