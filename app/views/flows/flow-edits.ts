/** Edits of the table as commands, each one undo step. */
import type { Command } from '../../../src/commands/command.ts';
import { together } from '../../../src/commands/edit.ts';
import { getAt } from '../../../src/commands/field-path.ts';
import type { Design } from '../../../src/model/design.ts';
import { subjectOf } from '../../../src/model/subject.ts';
import type { CellRange } from '../../grid/grid-types.ts';
import { fieldCommand } from '../../inspector/model/field-command.ts';
import { emptyOf } from './field-entry.ts';
import { FIELD_BY_ID, type FlowField } from './flow-fields.ts';

export function setField(rowIds: readonly string[], { id, title }: FlowField, value: unknown): Command {
  return fieldCommand({ subjects: rowIds.map(subjectOfFlow), path: id, label: title, value });
}

/** What a flow cannot be without is left as it is. */
export function clearCells({ rowIds, columnIds }: CellRange): Command {
  const commands = fieldsOf(columnIds).flatMap((field) => {
    const empty = emptyOf(field.spec);
    return empty.ok ? [setField(rowIds, field, empty.value)] : [];
  });
  const [only, ...others] = fieldsOf(columnIds);
  return together(only && others.length === 0 ? `Clear ${only.title}` : 'Clear cells', commands);
}

/** Gives every other row of the range what the first one holds. */
export function fillDown(design: Design, { rowIds, columnIds }: CellRange): Command {
  const [first, ...others] = rowIds;
  const flow = design.flows.get(first ?? '');
  const fields = fieldsOf(columnIds);
  const commands = flow ? fields.map((field) => setField(others, field, getAt(flow, field.id) ?? null)) : [];
  const [only, ...more] = fields;
  return together(only && more.length === 0 ? `Fill down ${only.title}` : 'Fill down', commands);
}

export function subjectOfFlow(id: string): string {
  return subjectOf('flows', id);
}

function fieldsOf(columnIds: readonly string[]): readonly FlowField[] {
  return columnIds.flatMap((id) => FIELD_BY_ID.get(id) ?? []);
}
