/** What is done in the Keys view, each as one undo step, and said aloud. */
import { useCallback, useMemo } from 'react';
import type { CellRange, GridEdits, GridEntry } from '../../grid/grid-types.ts';
import { useStores } from '../../store/context.tsx';
import { type BulkOutcome, bulkCommand, commitCommand, fillDownCommand, pasteCommand } from './key-edits.ts';
import type { KeysRow } from './key-rows.ts';

export function useKeysEdits(rows: readonly KeysRow[]) {
  const { designs, session, toasts } = useStores();
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
      paste: (texts, range) =>
        run(pasteCommand(texts, rowsFrom(rows, range, texts.length), columnsFrom(rows, range, texts), design())),
      press(key, range) {
        const answer = { y: 'true', n: 'false' }[key.toLowerCase()];
        if (answer === undefined || !range.columnIds.every((id) => FLAG_COLUMNS.has(id))) return false;
        setAll(range, { chosen: [answer] });
        return true;
      },
    }),
    [byId, rows, designs, run, setAll, rowsIn, design],
  );
  return { edits, setAll };
}

const FLAG_COLUMNS: ReadonlySet<string> = new Set(['external-id', 'unique', 'case-sensitive', 'native']);

/** As many rows as are pasted; one pasted row fills all that are chosen only when they are one. */
function rowsFrom(rows: readonly KeysRow[], { rowIds }: CellRange, count: number): readonly KeysRow[] {
  const at = rows.findIndex(({ id }) => id === rowIds[0]);
  return at < 0 ? [] : rows.slice(at, at + count);
}

function columnsFrom(
  rows: readonly KeysRow[],
  { columnIds }: CellRange,
  texts: readonly (readonly string[])[],
): readonly string[] {
  const ids = [...(rows[0]?.cells.keys() ?? [])];
  const at = ids.indexOf(columnIds[0] ?? '');
  const width = Math.max(0, ...texts.map((row) => row.length));
  return at < 0 ? [] : ids.slice(at, at + width);
}
