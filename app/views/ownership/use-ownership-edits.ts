/** What is done in the ownership matrix, each as one undo step, and said aloud. */
import { useCallback, useMemo } from 'react';
import { searchEntities } from '../../../src/catalog/search.ts';
import { addedBy } from '../../../src/commands/added.ts';
import type { Command } from '../../../src/commands/command.ts';
import { addEntity } from '../../../src/commands/entities.ts';
import { addAttributeGroup, type OwnershipStroke } from '../../../src/commands/ownership.ts';
import type { Id } from '../../../src/model/field.ts';
import type { AddRow, CellRange, GridEdits, GridOption } from '../../grid/grid-types.ts';
import { useStores } from '../../store/context.tsx';
import { whyNotAdded } from '../why-not-added.ts';
import { clearCommand, commitCommand, deleteRowsCommand } from './ownership-edits.ts';
import { NAME, type OwnershipRow, RECORD, systemIdOf } from './ownership-rows.ts';
import { STROKES, strokeCommand, strokeOfKey, whyNothing } from './strokes.ts';

interface Options {
  readonly rows: readonly OwnershipRow[];
  readonly unfold: (entityId: Id) => void;
  readonly toggle: (entityId: Id) => void;
}

export function useOwnershipEdits({ rows, unfold, toggle }: Options) {
  const stores = useStores();
  const { designs, session, toasts } = stores;
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const rowsIn = useCallback(({ rowIds }: CellRange) => rowIds.flatMap((id) => byId.get(id) ?? []), [byId]);

  /** Says what was done; where nothing was, why. */
  const run = useCallback(
    (command: Command, done: string, why: () => string): boolean => {
      const outcome = designs.run(command);
      if (outcome === 'done') session.announce(done);
      if (outcome === 'nothing') toasts.show(why());
      return outcome === 'done';
    },
    [designs, session, toasts],
  );

  const stroke = useCallback(
    (range: CellRange, kind: OwnershipStroke): void => {
      const chosen = rowsIn(range);
      const systemIds = range.columnIds.flatMap((id) => systemIdOf(id) ?? []);
      const { design } = designs.getState();
      const word = STROKES.find((one) => one.stroke === kind)?.label ?? kind;
      const names = systemIds.map((id) => design.systems.get(id)?.name ?? id).join(', ');
      const isDone = run(strokeCommand(chosen, systemIds, kind), `${word}: ${names}`, () =>
        whyNothing(design, chosen, systemIds, kind),
      );
      if (isDone && kind === 'group') for (const { entity } of chosen) unfold(entity.id);
    },
    [rowsIn, designs, run, unfold],
  );

  const split = useCallback(
    (row: OwnershipRow): void => {
      if (run(addAttributeGroup(row.entity.id), 'Attribute group added', () => '')) unfold(row.entity.id);
    },
    [run, unfold],
  );

  const edits = useMemo<GridEdits>(
    () => ({
      commit({ rowId, columnId }, entry) {
        const row = byId.get(rowId);
        if (!row) return null;
        const { design } = designs.getState();
        const command = commitCommand(row, columnId, entry, design);
        if (!command.ok) return command.error;
        const outcome = designs.run(command.value);
        if (!('chosen' in entry)) return null;
        const [chosen = 'clear'] = entry.chosen;
        const systemId = systemIdOf(columnId);
        if (outcome === 'done' && chosen === 'group') unfold(row.entity.id);
        // As with the key: whoever chose from the menu hears as well why nothing came of it.
        if (outcome === 'nothing' && systemId !== null)
          toasts.show(whyNothing(design, [row], [systemId], chosen as OwnershipStroke));
        return null;
      },
      clear(range) {
        const command = clearCommand(rowsIn(range), range.columnIds, designs.getState().design);
        if (range.columnIds.every((id) => id === NAME))
          toasts.show('Shift+Delete deletes the row; its name can only be changed.');
        else run(command, 'Cleared', () => 'There is nothing to clear.');
      },
      deleteRows(rowIds) {
        const chosen = rowsIn({ rowIds, columnIds: [] });
        run(
          deleteRowsCommand(chosen),
          chosen.length === 1 ? `${chosen[0]?.name} deleted` : `${chosen.length} rows deleted`,
          () => '',
        );
      },
      press(key, range) {
        const [row] = rowsIn(range);
        if (key === ' ' && row && row.groupCount > 0) {
          toggle(row.entity.id);
          return true;
        }
        if (range.columnIds.some((id) => systemIdOf(id) === null)) return false;
        const kind = strokeOfKey(key);
        if (kind !== undefined) stroke(range, kind);
        return kind !== undefined;
      },
    }),
    [byId, rowsIn, designs, toasts, run, stroke, toggle, unfold],
  );

  const addRow = useMemo<AddRow>(
    () => ({
      label: 'Add entity',
      placeholder: 'Customer, order, or a name of your own',
      suggestions: entityOptions,
      nextColumnId: RECORD,
      add(text) {
        const row = searchEntities(text).find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
        const command = addEntity(row?.canonical ?? 'none', row?.name ?? text.trim());
        const outcome = designs.run(command);
        if (outcome !== 'done') return { problem: whyNotAdded(outcome) };
        const step = designs.getState().undoable.at(-1);
        const [subject = ''] = step ? addedBy(step.patch) : [];
        session.announce(`${text.trim()} added`);
        return { rowId: subject };
      },
    }),
    [designs, session],
  );

  return { edits, addRow, stroke, split };
}

/** The usual ones, for who has only begun to type. */
function entityOptions(text: string): readonly GridOption[] {
  return searchEntities(text)
    .filter(({ canonical }) => canonical !== 'none')
    .map(({ name }) => ({ value: name, label: name }));
}
