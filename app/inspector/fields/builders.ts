/** One maker for each kind of field, so that the tables read as tables. */
import type { Option } from '../labels/options.ts';
import type { FieldSpec, ItemSpec, QuantityUnit, ReferenceTarget } from './field-spec.ts';

type Suggestions = { readonly suggestions?: readonly Option[] };

/** A text that may be unanswered. */
export function text(path: string, label: string, help: string, { suggestions = [] }: Suggestions = {}): FieldSpec {
  return { path, label, help, editor: { kind: 'text', isLong: false, suggestions }, whenEmpty: 'null' };
}

export function longText(path: string, label: string, help: string): FieldSpec {
  return { path, label, help, editor: { kind: 'text', isLong: true, suggestions: [] }, whenEmpty: 'null' };
}

/** A text that the record always has, be it empty: a name. */
export function always(field: FieldSpec): FieldSpec {
  return { ...field, whenEmpty: 'text' };
}

/** A choice or reference without which the record cannot be, or the name by which every finding speaks of it. */
export function required(field: FieldSpec): FieldSpec {
  return { ...field, whenEmpty: 'required' };
}

/** A list that may be unanswered, which is not the same as empty. */
export function answered(field: FieldSpec): FieldSpec {
  return { ...field, whenEmpty: 'null' };
}

export function quantity(path: string, label: string, unit: QuantityUnit, help: string, example?: string): FieldSpec {
  return { path, label, help, editor: { kind: 'quantity', unit, ...(example && { example }) }, whenEmpty: 'null' };
}

export function date(path: string, label: string, help: string): FieldSpec {
  return { path, label, help, editor: { kind: 'date' }, whenEmpty: 'null' };
}

export function moment(path: string, label: string, help: string): FieldSpec {
  return { path, label, help, editor: { kind: 'moment' }, whenEmpty: 'null' };
}

export function choice(path: string, label: string, options: readonly Option[], help: string): FieldSpec {
  return { path, label, help, editor: { kind: 'choice', options }, whenEmpty: 'null' };
}

export function choices(path: string, label: string, options: readonly Option[], help: string): FieldSpec {
  return { path, label, help, editor: { kind: 'choices', options }, whenEmpty: 'list' };
}

export function mechanism(path: string, label: string, help: string): FieldSpec {
  return { path, label, help, editor: { kind: 'mechanism' }, whenEmpty: 'null' };
}

export function flag(path: string, label: string, help: string): FieldSpec {
  return { path, label, help, editor: { kind: 'flag' }, whenEmpty: 'null' };
}

export function duty(path: string, label: string, help: string): FieldSpec {
  return { path, label, help, editor: { kind: 'duty' }, whenEmpty: 'null' };
}

export function reference(path: string, label: string, to: ReferenceTarget, help: string): FieldSpec {
  return { path, label, help, editor: { kind: 'reference', to }, whenEmpty: 'null' };
}

export function references(path: string, label: string, to: ReferenceTarget, help: string): FieldSpec {
  return { path, label, help, editor: { kind: 'references', to }, whenEmpty: 'list' };
}

export function texts(path: string, label: string, help: string, { suggestions = [] }: Suggestions = {}): FieldSpec {
  return { path, label, help, editor: { kind: 'texts', suggestions }, whenEmpty: 'list' };
}

export function items(path: string, label: string, item: ItemSpec, help: string): FieldSpec {
  return { path, label, help, editor: { kind: 'items', item }, whenEmpty: 'list' };
}
