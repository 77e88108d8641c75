/** Between a field of a flow and a cell of the table: the inspector's choices, and its very reading of what is typed. */

import { mechanismDisplayName } from '../../../src/catalog/mechanism-names.ts';
import { MECHANISMS } from '../../../src/catalog/mechanisms.ts';
import { err, ok, type Result } from '../../../src/lib/result.ts';
import type { Design } from '../../../src/model/design.ts';
import type { GridEditor, GridEntry, GridOption } from '../../grid/grid-types.ts';
import type { Editor, FieldSpec } from '../../inspector/fields/field-spec.ts';
import { FAMILY_OPTIONS } from '../../inspector/labels/exchange-labels.ts';
import { quantityExample } from '../../inspector/model/quantity-text.ts';
import { referenceOptions } from '../../inspector/model/reference-options.ts';
import { readText, shownText } from '../../inspector/model/text-reading.ts';

/** Null where a field offers none: what is typed is read. */
export type Choices = readonly GridOption[] | null;

export function choicesOf({ editor }: FieldSpec, design: Design): Choices {
  switch (editor.kind) {
    case 'choice':
    case 'choices':
      return editor.options;
    case 'reference':
    case 'references':
      return referenceOptions(design, editor.to);
    case 'mechanism':
      return MECHANISM_CHOICES;
    case 'flag':
      return FLAGS;
    default:
      return null;
  }
}

export function editorOf(spec: FieldSpec, value: unknown, choices: Choices): GridEditor {
  const { editor } = spec;
  if (choices !== null && isSeveral(editor)) return { kind: 'choices', chosen: textsIn(value), options: choices };
  if (choices !== null) {
    const chosen = typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : null;
    return { kind: 'choice', chosen, options: choices, isRequired: spec.whenEmpty === 'required' };
  }
  const text = cellText(spec, value, null);
  if (editor.kind === 'duty') return { kind: 'text', text, placeholder: 'yes, no, or how', suggestions: DUTIES };
  return {
    kind: 'text',
    text,
    ...(editor.kind === 'text' ? { isLong: editor.isLong, suggestions: editor.suggestions } : {}),
    ...(editor.kind === 'quantity' ? { placeholder: quantityExample(editor.unit) } : {}),
    ...(editor.kind === 'date' ? { placeholder: '2026-11-21' } : {}),
  };
}

/** What the cell says; nothing of what nobody answered. */
export function cellText(spec: FieldSpec, value: unknown, choices: Choices): string {
  if (choices === null) {
    if (spec.editor.kind !== 'duty') return shownText(spec, value);
    return typeof value === 'boolean' ? (YES_NO[String(value)] ?? '') : typeof value === 'string' ? value : '';
  }
  const chosen = typeof value === 'boolean' ? [String(value)] : typeof value === 'string' ? [value] : textsIn(value);
  return chosen.map((one) => choices.find((option) => option.value === one)?.label ?? one).join(', ');
}

/** The value for the model, or a sentence that says why there is none. */
export function readEntry(spec: FieldSpec, entry: GridEntry, choices: Choices): Result<unknown, string> {
  if (choices === null) {
    const text = 'text' in entry ? entry.text : (entry.chosen[0] ?? '');
    return spec.editor.kind === 'duty' ? ok(readDuty(text)) : readText(spec, text);
  }
  const chosen = 'chosen' in entry ? ok(entry.chosen) : named(spec, entry.text, choices);
  if (!chosen.ok) return chosen;
  if (chosen.value.length === 0) return emptyOf(spec);
  if (isSeveral(spec.editor)) return ok(chosen.value);
  const [value] = chosen.value;
  return ok(spec.editor.kind === 'flag' ? value === 'true' : value);
}

/** What stands in the model once the cell is cleared. */
export function emptyOf(spec: FieldSpec): Result<unknown, string> {
  if (spec.whenEmpty === 'required') return err(`${spec.label} cannot be empty.`);
  if (spec.whenEmpty === 'list') return ok([]);
  return ok(spec.whenEmpty === 'text' ? '' : null);
}

/** Whole names first, as a name may hold a comma; then what stands between commas. */
function named(spec: FieldSpec, text: string, choices: readonly GridOption[]): Result<readonly string[], string> {
  const asked = text.trim();
  if (asked === '') return ok([]);
  const whole = optionNamed(asked, choices);
  if (whole !== undefined) return ok([whole]);
  if (!isSeveral(spec.editor)) return err(noChoice(asked, spec));
  const parts = asked.split(/[,;\n]/).map((part) => part.trim());
  const values: string[] = [];
  for (const part of parts.filter((one) => one !== '')) {
    const value = optionNamed(part, choices);
    if (value === undefined) return err(noChoice(part, spec));
    if (!values.includes(value)) values.push(value);
  }
  return ok(values);
}

/** The column's title stands beside it, in the cell and in what is left out of a paste. */
function noChoice(text: string, { editor }: FieldSpec): string {
  const isName = editor.kind === 'reference' || editor.kind === 'references';
  return isName ? `The design has nothing called "${text}".` : `There is no choice "${text}".`;
}

/** By its label or by what the file says. */
function optionNamed(text: string, choices: readonly GridOption[]): string | undefined {
  const name = text.toLowerCase();
  return (
    choices.find(({ value }) => value === text)?.value ??
    choices.find(({ value, label }) => label.toLowerCase() === name || value.toLowerCase() === name)?.value
  );
}

/** Yes, no, or how; an empty one is not answered. */
function readDuty(text: string): boolean | string | null {
  const asked = text.trim();
  if (asked === '') return null;
  const word = asked.toLowerCase();
  if (word === 'yes' || word === 'true') return true;
  return word === 'no' || word === 'false' ? false : asked;
}

function isSeveral({ kind }: Editor): boolean {
  return kind === 'choices' || kind === 'references';
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

const YES_NO: Readonly<Record<string, string | undefined>> = { true: 'Yes', false: 'No' };
const FLAGS: readonly GridOption[] = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];
const DUTIES: readonly GridOption[] = [
  { value: 'Yes', label: 'Yes' },
  { value: 'No', label: 'No' },
];

const MECHANISM_CHOICES: readonly GridOption[] = FAMILY_OPTIONS.flatMap(({ value: family, label: group }) =>
  MECHANISMS.filter((mechanism) => mechanism.family === family).map(({ id }) => ({
    value: id,
    label: mechanismDisplayName(id),
    group,
  })),
);
