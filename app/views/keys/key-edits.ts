/** What an entry in the Keys view changes, in one cell or in many: always one step. */
import type { Command } from '../../../src/commands/command.ts';
import { together } from '../../../src/commands/edit.ts';
import { getAt } from '../../../src/commands/field-path.ts';
import { keyFieldFor } from '../../../src/commands/keys.ts';
import { transform, withFields, withRecords } from '../../../src/commands/transform.ts';
import { err, ok, type Result } from '../../../src/lib/result.ts';
import type { Design } from '../../../src/model/design.ts';
import { recordOf } from '../../../src/model/subject.ts';
import { withKeyFields } from '../../../src/rules/fixes/shared-keys.ts';
import type { GridEditor, GridEntry } from '../../grid/grid-types.ts';
import type { FieldSpec } from '../../inspector/fields/field-spec.ts';
import { locate } from '../../inspector/locate.ts';
import { fieldCommand } from '../../inspector/model/field-command.ts';
import { gridEditorOf, readEntry } from '../spec-editor.ts';
import { FIELD, type KeysRow } from './key-rows.ts';

export function specOf(row: KeysRow, columnId: string): FieldSpec | null {
  const { subject = null, field = null } = row.cells.get(columnId) ?? {};
  return subject === null || field === null ? null : (locate(subject, field)?.field?.spec ?? null);
}

/** Null where nothing can be entered: what the place is, and the marks of a field that is not there. */
export function editorOf(row: KeysRow, columnId: string, design: Design): GridEditor | null {
  if (columnId === FIELD && !row.hasField) return missingFieldEditor(row, design);
  const spec = specOf(row, columnId);
  const { subject = null, field = null } = row.cells.get(columnId) ?? {};
  const record = subject === null ? undefined : recordOf(design, subject);
  return spec && record && field !== null ? gridEditorOf(spec, getAt(record, field) ?? null, design) : null;
}

/** A name makes the field, as the platform has it; the usual one is offered. */
function missingFieldEditor({ placementId, keyId }: KeysRow, design: Design): GridEditor | null {
  const placement = placementId === null ? undefined : design.placements.get(placementId);
  const key = design.sharedKeys.get(keyId);
  if (!placement || !key) return null;
  const { field } = keyFieldFor(design, key, placement);
  return { kind: 'text', text: '', placeholder: field, suggestions: [{ value: field, label: field }] };
}

export function commitCommand(
  row: KeysRow,
  columnId: string,
  entry: GridEntry,
  design: Design,
): Result<Command, string> {
  if (columnId === FIELD && !row.hasField) {
    const name = 'text' in entry ? entry.text.trim() : '';
    if (row.placementId === null) return err('The entity of this key is stored nowhere yet.');
    return name === '' ? err('A key field needs a name.') : ok(addFieldCommand(row.keyId, row.placementId, name));
  }
  const spec = specOf(row, columnId);
  const { subject = null, field = null } = row.cells.get(columnId) ?? {};
  if (!spec || subject === null || field === null) {
    return err(row.hasField ? 'This is not set here.' : `${row.placeName} has no field for ${row.keyName} yet.`);
  }
  const value = readEntry(spec, entry, design);
  if (!value.ok) return value;
  return ok(fieldCommand({ subjects: [subject], path: field, label: spec.label.toLowerCase(), value: value.value }));
}

function addFieldCommand(keyId: string, placementId: string, name: string): Command {
  return transform(`Add ${name}`, (design) => {
    const next = withKeyFields(design, keyId, [placementId]);
    const placement = next.placements.get(placementId);
    if (next === design || !placement) return design;
    const keys = placement.keys.map((field) => (field.sharedKeyId === keyId ? { ...field, field: name } : field));
    return withRecords(next, 'placements', [withFields<'placements'>(placement, { keys })]);
  });
}

export interface BulkOutcome {
  readonly command: Command;
  /** Cells that take no such value. */
  readonly refused: number;
}

/** The same entry in every cell of the rows and columns that can take it. */
export function bulkCommand(
  rows: readonly KeysRow[],
  columnIds: readonly string[],
  entry: GridEntry,
  design: Design,
): BulkOutcome {
  return enteredTogether(
    rows.flatMap((row) => columnIds.map((columnId) => ({ row, columnId, entry }))),
    design,
  );
}

/** The first row's values in all the others. */
export function fillDownCommand(rows: readonly KeysRow[], columnIds: readonly string[], design: Design): BulkOutcome {
  const [first, ...others] = rows;
  if (!first) return { command: NOTHING, refused: 0 };
  const entered = columnIds.flatMap((columnId) => {
    const entry = entryIn(first, columnId, design);
    return entry === null ? [] : others.map((row) => ({ row, columnId, entry }));
  });
  return enteredTogether(entered, design);
}

/** What would have to be entered to get what the cell holds. */
function entryIn(row: KeysRow, columnId: string, design: Design): GridEntry | null {
  const editor = editorOf(row, columnId, design);
  if (editor === null) return null;
  if (editor.kind === 'text') return { text: editor.text };
  return { chosen: editor.kind === 'choices' ? editor.chosen : editor.chosen === null ? [] : [editor.chosen] };
}

interface Entered {
  readonly row: KeysRow;
  readonly columnId: string;
  readonly entry: GridEntry;
}

const NOTHING: Command = together('', []);

function enteredTogether(entered: readonly Entered[], design: Design): BulkOutcome {
  const results = entered.map(({ row, columnId, entry }) => commitCommand(row, columnId, entry, design));
  const commands = results.flatMap((result) => (result.ok ? [result.value] : []));
  const labels = new Set(commands.map(({ label }) => label));
  const [label = 'Change keys'] = labels;
  const words = labels.size === 1 ? label : 'Change keys';
  return {
    command: together(commands.length === 1 ? words : `${words} in ${commands.length} cells`, commands),
    refused: results.length - commands.length,
  };
}
