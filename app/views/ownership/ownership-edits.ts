/** What an entry in a cell of the ownership matrix changes. */
import type { Command } from '../../../src/commands/command.ts';
import { deleteElements } from '../../../src/commands/delete.ts';
import { together } from '../../../src/commands/edit.ts';
import { removeItem } from '../../../src/commands/edit-field.ts';
import { getAt } from '../../../src/commands/field-path.ts';
import type { OwnershipStroke } from '../../../src/commands/ownership.ts';
import { setGroupOwner } from '../../../src/commands/ownership.ts';
import { err, ok, type Result } from '../../../src/lib/result.ts';
import type { Design } from '../../../src/model/design.ts';
import type { GridEditor, GridEntry } from '../../grid/grid-types.ts';
import type { FieldSpec } from '../../inspector/fields/field-spec.ts';
import { locate } from '../../inspector/locate.ts';
import { fieldCommand } from '../../inspector/model/field-command.ts';
import { gridEditorOf, readEntry } from '../spec-editor.ts';
import { FIELD_COLUMNS, NAME, type OwnershipRow, RECORD, systemIdOf } from './ownership-rows.ts';
import { fitsGroup, STROKES, strokeCommand } from './strokes.ts';

/** Where the cell's answer stands in the entity; null for a system's cell, or where a group has no such answer. */
export function pathOf({ group }: OwnershipRow, columnId: string): string | null {
  const inGroup = (name: string) => (group ? `attributeGroups[${group.at}].${name}` : null);
  if (columnId === NAME) return group ? inGroup('name') : 'name';
  if (columnId === RECORD) return group ? inGroup('owner') : 'systemOfRecord';
  if (columnId === 'conflict') return group ? inGroup('conflictPolicy') : 'conflictPolicy';
  if (group) return null;
  return Object.entries(FIELD_COLUMNS).find(([id]) => id === columnId)?.[1] ?? null;
}

export function specOf(row: OwnershipRow, columnId: string): FieldSpec | null {
  const path = pathOf(row, columnId);
  return path === null ? null : (locate(`entity:${row.entity.id}`, path)?.field?.spec ?? null);
}

export function answerIn(row: OwnershipRow, columnId: string): unknown {
  const path = pathOf(row, columnId);
  return path === null ? null : (getAt(row.entity, path) ?? null);
}

export function editorOf(row: OwnershipRow, columnId: string, design: Design): GridEditor | null {
  if (systemIdOf(columnId) !== null) return strokeEditor(row, columnId);
  const spec = specOf(row, columnId);
  return spec && gridEditorOf(spec, answerIn(row, columnId), design);
}

/** The menu of a system's cell: what a stroke does, for who would rather choose. */
function strokeEditor(row: OwnershipRow, columnId: string): GridEditor {
  const cell = row.cells.get(systemIdOf(columnId) ?? '');
  const strokes = STROKES.filter(({ stroke }) => (row.group ? fitsGroup(stroke) : true));
  // Choosing what is chosen is no edit: a claim has to be settled, and an update path taken back, by the same choice.
  const isSettled = cell !== undefined && !cell.isContested;
  const known = strokes.find(({ stroke, label }) => stroke !== 'writes' && cell?.texts.includes(label.toLowerCase()));
  const chosen = (isSettled && known?.stroke) || null;
  return {
    kind: 'choice',
    chosen,
    options: strokes.map(({ stroke, label, key }) => ({ value: stroke, label: `${label} (${key})` })),
  };
}

export function commitCommand(
  row: OwnershipRow,
  columnId: string,
  entry: GridEntry,
  design: Design,
): Result<Command, string> {
  const systemId = systemIdOf(columnId);
  if (systemId !== null) {
    if ('text' in entry)
      return err(`"${entry.text.trim()}" is no answer here. Choose from the list, or press ${keys()}.`);
    const [stroke = 'clear'] = entry.chosen;
    return ok(strokeCommand([row], [systemId], stroke as OwnershipStroke));
  }
  const spec = specOf(row, columnId);
  const path = pathOf(row, columnId);
  if (!spec || path === null) return err('This is not set here.');
  const value = readEntry(spec, entry, design);
  if (!value.ok) return value;
  if (row.group && columnId === RECORD) {
    return ok(setGroupOwner(row.entity.id, row.group.id, typeof value.value === 'string' ? value.value : null));
  }
  return ok(
    fieldCommand({ subjects: [`entity:${row.entity.id}`], path, label: spec.label.toLowerCase(), value: value.value }),
  );
}

function keys(): string {
  return STROKES.map(({ key }) => key).join(', ');
}

/** Emptied cells of any columns, as one step. Names stay: nothing can be without one. */
export function clearCommand(rows: readonly OwnershipRow[], columnIds: readonly string[], design: Design): Command {
  const commands = rows.flatMap((row) =>
    columnIds.flatMap((columnId) => {
      if (columnId === NAME) return [];
      const command = commitCommand(row, columnId, { chosen: [] }, design);
      return command.ok ? [command.value] : [];
    }),
  );
  const [only] = commands;
  return commands.length === 1 && only ? only : together(`Clear ${commands.length} cells`, commands);
}

/** Entities with what stands on them, groups with what named them. */
export function deleteRowsCommand(rows: readonly OwnershipRow[]): Command {
  const entities = rows.filter(({ group }) => group === null);
  const gone = new Set(entities.map(({ entity }) => entity.id));
  // From the last on, so that the places of those before stay right.
  const groups = rows
    .filter(({ group, entity }) => group !== null && !gone.has(entity.id))
    .toSorted((a, b) => (b.group?.at ?? 0) - (a.group?.at ?? 0));
  const label = entities.length === 0 ? 'Delete attribute group' : 'Delete entity';
  return together(rows.length === 1 ? label : `Delete ${rows.length} rows`, [
    ...groups.map(({ entity, group }) =>
      removeItem('Delete attribute group', `entity:${entity.id}`, 'attributeGroups', group?.at ?? -1),
    ),
    ...(entities.length === 0 ? [] : [deleteElements(entities.map(({ entity }) => `entity:${entity.id}`))]),
  ]);
}
