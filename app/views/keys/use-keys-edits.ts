/** What is done in the Keys view, each as one undo step, and said aloud. */
import { useCallback, useMemo, useState } from 'react';
import type { CellRange, GridColumn, GridEdits, GridEntry } from '../../grid/grid-types.ts';
import type { GridEntryRow } from '../../grid/row-entries.ts';
import { useHistory, useStores } from '../../store/context.tsx';
import { type BulkOutcome, bulkCommand, commitCommand, fillDownCommand } from './key-edits.ts';
import type { KeysRow } from './key-rows.ts';
import { type KeysPaste, type KeysTarget, planKeysPaste } from './paste-plan.ts';

interface Table {
  /** All of them. */
  readonly rows: readonly KeysRow[];
  /** As one sees them. */
  readonly entries: readonly GridEntryRow<KeysRow>[];
  readonly columns: readonly GridColumn<KeysRow>[];
}

export function useKeysEdits({ rows, entries, columns }: Table) {
  const { designs, session, toasts } = useStores();
  const book = useHistory((state) => state.book);
  const [plan, setPlan] = useState<{ readonly plan: KeysPaste; readonly book: number } | null>(null);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const rowsIn = useCallback(({ rowIds }: CellRange) => rowIds.flatMap((id) => byId.get(id) ?? []), [byId]);
  const design = useCallback(() => designs.getState().design, [designs]);

  const run = useCallback(
    ({ command, refused }: BulkOutcome): void => {
      const outcome = designs.run(command);
      if (outcome === 'done') session.announce(command.label);
      if (refused === 0 || outcome === 'read-only') return;
      const cells = refused === 1 ? '1 cell takes' : `${refused} cells take`;
      toasts.show(
        `${cells} no such value and ${refused === 1 ? 'was' : 'were'} left as ${refused === 1 ? 'it is' : 'they are'}.`,
      );
    },
    [designs, session, toasts],
  );

  const setAll = useCallback(
    (range: CellRange, entry: GridEntry) => run(bulkCommand(rowsIn(range), range.columnIds, entry, design())),
    [run, rowsIn, design],
  );

  const edits = useMemo<GridEdits>(
    () => ({
      commit({ rowId, columnId }, entry) {
        const row = byId.get(rowId);
        if (!row) return null;
        const command = commitCommand(row, columnId, entry, design());
        if (!command.ok) return command.error;
        designs.run(command.value);
        return null;
      },
      clear: (range) => setAll(range, { text: '' }),
      fillDown: (range) => run(fillDownCommand(rowsIn(range), range.columnIds, design())),
      paste(texts, range) {
        const [row, ...more] = texts;
        const [only, ...others] = row ?? [];
        // One value into all that is chosen is what a spreadsheet does.
        const isOne = more.length === 0 && others.length === 0 && only !== undefined;
        const spread = isOne ? range.rowIds.map(() => range.columnIds.map(() => only)) : texts;
        const made = planKeysPaste(spread, targetOf(range, entries, columns), design());
        if (isOne && made.problems.length === 0) run({ command: made.command, refused: 0 });
        else setPlan({ plan: made, book });
      },
      press(key, range) {
        const answer = { y: 'true', n: 'false' }[key.toLowerCase()];
        if (answer === undefined || !range.columnIds.every((id) => FLAG_COLUMNS.has(id))) return false;
        setAll(range, { chosen: [answer] });
        return true;
      },
    }),
    [byId, entries, columns, book, designs, run, setAll, rowsIn, design],
  );
  return {
    edits,
    setAll,
    /** What a paste would do, as long as the same design is open. */
    plan: plan?.book === book ? plan.plan : null,
    paste() {
      if (plan?.book === designs.getState().book) run({ command: plan.plan.command, refused: 0 });
      setPlan(null);
    },
    dropPlan: () => setPlan(null),
  };
}

const FLAG_COLUMNS: ReadonlySet<string> = new Set(['external-id', 'unique', 'case-sensitive', 'native']);

/** From the top left of the range on, over its end: a paste is as large as what is pasted. */
function targetOf(range: CellRange, entries: Table['entries'], columns: Table['columns']): KeysTarget {
  const shown = entries.flatMap((entry) => (entry.kind === 'row' ? [entry.row] : []));
  const top = shown.findIndex(({ id }) => id === range.rowIds[0]);
  const left = columns.findIndex(({ id }) => id === range.columnIds[0]);
  return { rows: top < 0 ? [] : shown.slice(top), columns: left < 0 ? [] : columns.slice(left) };
}
