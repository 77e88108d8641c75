import { useMemo } from 'react';
import type { Command } from '../../../src/commands/command.ts';
import { together } from '../../../src/commands/edit.ts';
import { editField } from '../../../src/commands/edit-field.ts';
import type { CellAddress, GridEdits, GridEntry, GridOption } from '../../grid/grid-types.ts';
import { SUBSCRIBER_KEY_SOURCE_OPTIONS } from '../../inspector/labels/structure-labels.ts';
import { useStores } from '../../store/context.tsx';
import { ANSWER_OPTIONS, type IdentifierRow, SUBSCRIBER_KEY, typeOfColumn } from './identifier-columns.ts';
import { type IdentifierAnswer, setIdentifier } from './identifier-edits.ts';

export function useIdentifierEdits(rows: readonly IdentifierRow[]): GridEdits {
  const { designs } = useStores();
  return useMemo(() => {
    const rowOf = (id: string) => rows.find((row) => row.id === id);
    return {
      commit(at, entry) {
        const row = rowOf(at.rowId);
        const value = row && chosenIn(entry, optionsAt(at));
        if (!row || value === undefined) return null;
        if (value instanceof Error) return value.message;
        const command = commandAt(row, at, value);
        if (command) designs.run(command);
        return null;
      },
      clear({ rowIds, columnIds }) {
        const commands = rowIds.flatMap((rowId) => {
          const row = rowOf(rowId);
          return row ? columnIds.flatMap((columnId) => commandAt(row, { rowId, columnId }, null) ?? []) : [];
        });
        if (commands.length > 0) designs.run(together('Clear identifiers', commands));
      },
    };
  }, [designs, rows]);
}

function optionsAt({ columnId }: CellAddress): readonly GridOption[] {
  return columnId === SUBSCRIBER_KEY ? SUBSCRIBER_KEY_SOURCE_OPTIONS : ANSWER_OPTIONS;
}

/** An error where what was typed is no choice. */
function chosenIn(entry: GridEntry, options: readonly GridOption[]): string | null | Error {
  if ('chosen' in entry) return entry.chosen[0] ?? null;
  const text = entry.text.trim().toLowerCase();
  if (text === '') return null;
  const found = options.find(({ label, value }) => label.toLowerCase() === text || value.toLowerCase() === text);
  return found?.value ?? new Error(`There is no choice "${entry.text.trim()}".`);
}

function commandAt(
  { node: { placement } }: IdentifierRow,
  { columnId }: CellAddress,
  value: string | null,
): Command | null {
  if (columnId === SUBSCRIBER_KEY) {
    return editField('Change Subscriber Key is', `placement:${placement.id}`, 'subscriberKeySource', value);
  }
  const type = typeOfColumn(columnId);
  const answer = value === null ? null : ANSWER_OPTIONS.find((option) => option.value === value)?.value;
  return type === null || answer === undefined ? null : setIdentifier(placement.id, type, answer as IdentifierAnswer);
}
