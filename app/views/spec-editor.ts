/** The inspector's fields as cells of a table: the same choices, the same reading of what is typed. */

import { err, ok, type Result } from '../../src/lib/result.ts';
import type { Design } from '../../src/model/design.ts';
import type { GridEditor, GridEntry, GridOption } from '../grid/grid-types.ts';
import type { FieldSpec } from '../inspector/fields/field-spec.ts';
import { referenceOptions } from '../inspector/model/reference-options.ts';
import { readText, shownText } from '../inspector/model/text-reading.ts';

const FLAGS: readonly GridOption[] = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

/** Null for what a cell has no room for: lists of records. */
export function gridEditorOf(spec: FieldSpec, value: unknown, design: Design): GridEditor | null {
  const { editor, whenEmpty } = spec;
  const isRequired = whenEmpty === 'required';
  switch (editor.kind) {
    case 'text':
      return { kind: 'text', text: shownText(spec, value), suggestions: editor.suggestions, isLong: editor.isLong };
    case 'quantity':
    case 'date':
      return { kind: 'text', text: shownText(spec, value) };
    case 'flag':
      return { kind: 'choice', chosen: typeof value === 'boolean' ? String(value) : null, options: FLAGS, isRequired };
    case 'choice':
      return { kind: 'choice', chosen: textOrNull(value), options: editor.options, isRequired };
    case 'reference':
      return { kind: 'choice', chosen: textOrNull(value), options: referenceOptions(design, editor.to), isRequired };
    case 'references':
      return { kind: 'choices', chosen: textsIn(value), options: referenceOptions(design, editor.to) };
    default:
      return null;
  }
}

/** The value for the model, or a sentence that says why there is none. */
export function readEntry(spec: FieldSpec, entry: GridEntry, design: Design): Result<unknown, string> {
  const { editor, label, whenEmpty } = spec;
  if (editor.kind === 'text' || editor.kind === 'quantity' || editor.kind === 'date') {
    return 'text' in entry ? readText(spec, entry.text) : err(`${label} is typed.`);
  }
  const grid = gridEditorOf(spec, null, design);
  const options = grid && grid.kind !== 'text' ? grid.options : [];
  const chosen = 'text' in entry ? optionsNamed(entry.text, options) : entry.chosen;
  if (chosen === null) return err(`There is no choice "${'text' in entry ? entry.text.trim() : ''}".`);
  if (editor.kind === 'references') return ok(chosen.length === 0 && whenEmpty === 'null' ? null : chosen);
  const [value] = chosen;
  if (value === undefined) return whenEmpty === 'required' ? err(`${label} cannot be empty.`) : ok(null);
  return ok(editor.kind === 'flag' ? value === 'true' : value);
}

/** What the cell says; nothing of what nobody answered. */
export function cellTextOf(spec: FieldSpec, value: unknown, design: Design): string {
  const editor = gridEditorOf(spec, value, design);
  if (!editor) return '';
  if (editor.kind === 'text') return editor.text;
  const chosen = editor.kind === 'choices' ? editor.chosen : editor.chosen === null ? [] : [editor.chosen];
  return chosen.map((one) => editor.options.find(({ value: known }) => known === one)?.label ?? one).join(', ');
}

/** By label or by what the file says, as pasted or typed; null where one is not known. */
function optionsNamed(text: string, options: readonly GridOption[]): readonly string[] | null {
  const names = text
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const found = names.map((name) =>
    options.find(({ value, label }) =>
      [label, value, value.replaceAll('-', ' ')].some((one) => one.toLowerCase() === name),
    ),
  );
  return found.every((option) => option !== undefined) ? found.map(({ value }) => value) : null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
