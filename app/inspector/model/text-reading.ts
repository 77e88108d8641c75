/** Between a field's value and the text people see and type. */
import { err, ok, type Result } from '../../../src/lib/result.ts';
import type { FieldSpec } from '../fields/field-spec.ts';
import { formatQuantity, parseQuantity } from './quantity-text.ts';

export function shownText({ editor }: FieldSpec, value: unknown): string {
  if (editor.kind === 'quantity') return typeof value === 'number' ? formatQuantity(value, editor.unit) : '';
  return typeof value === 'string' ? value : '';
}

/** An emptied field is one nobody answered, where the record can be without. */
export function readText({ editor, whenEmpty, label }: FieldSpec, text: string): Result<unknown, string> {
  const asked = text.trim();
  if (asked === '') {
    if (whenEmpty === 'required') return err(`${label} cannot be empty.`);
    return ok(whenEmpty === 'text' ? '' : null);
  }
  if (editor.kind === 'quantity') return parseQuantity(asked, editor.unit);
  if (editor.kind === 'date' && !isDate(asked)) return err(`"${asked}" is not a date. Write one such as 2026-11-21.`);
  return ok(asked);
}

function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
