/** The one edit under way in a table, what becomes of it, and what was refused. */
import { useCallback, useRef, useState } from 'react';
import { ADD_ROW } from './cursor.ts';
import type { AfterEdit, EditState } from './edit-state.ts';
import type {
  AddRow,
  CellAddress,
  CellRange,
  GridColumn,
  GridEditor,
  GridEdits,
  GridEntry,
  GridRowData,
} from './grid-types.ts';
import { type KeptEntries, type KeptEntry, NOTHING_KEPT, withKept } from './kept-entries.ts';

interface EditingOptions<Row extends GridRowData> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rowOf: (rowId: string) => Row | undefined;
  readonly edits: GridEdits;
  readonly addRow: AddRow | undefined;
  readonly isReadOnly: boolean;
  /** Where the focus goes on; `added` is the row that the edit made. */
  readonly onDone: (at: CellAddress, after: AfterEdit, added: string | null) => void;
}

export function useEditing<Row extends GridRowData>(options: EditingOptions<Row>) {
  const [editing, setEditing] = useState<EditState | null>(null);
  const [kept, setKept] = useState<KeptEntries>(NOTHING_KEPT);
  const latest = useRef({ options, kept });
  latest.current = { options, kept };

  const finish = useCallback((at: CellAddress, editor: GridEditor, entry: GridEntry | null, after: AfterEdit) => {
    const { options: now } = latest.current;
    setEditing(null);
    if (entry === null) {
      setKept((before) => withKept(before, at, null));
      now.onDone(at, after, null);
      return;
    }
    const outcome = at.rowId === ADD_ROW ? added(now.addRow, entry) : committed(now, at, editor, entry);
    const { problem } = outcome;
    setKept((before) =>
      withKept(before, at, problem === null ? null : { ...entered(entry, editor), problem, shown: shownAt(now, at) }),
    );
    now.onDone(at, after, outcome.rowId);
  }, []);

  const beginEdit = useCallback(
    (at: CellAddress, typed: string | null): boolean => {
      const { options: now, kept: texts } = latest.current;
      const editor = now.isReadOnly ? null : editorAt(now, at);
      if (!editor) return false;
      const old = texts.get(at.rowId)?.get(at.columnId);
      setEditing({
        ...at,
        editor: old ? resumed(editor, old) : editor,
        typed: typed ?? (old && old.chosen === null && editor.kind !== 'text' ? old.text : null),
        problem: typed === null ? (old?.problem ?? null) : null,
        finish: (entry, after) => finish(at, editor, entry, after),
      });
      return true;
    },
    [finish],
  );

  const dropKept = useCallback((range: CellRange) => {
    setKept((before) =>
      range.rowIds.reduce(
        (all, rowId) => range.columnIds.reduce((rest, columnId) => withKept(rest, { rowId, columnId }, null), all),
        before,
      ),
    );
  }, []);

  return { editing, kept: livingEntries(kept, options), beginEdit, dropKept };
}

function editorAt<Row extends GridRowData>(
  { columns, rowOf, addRow }: EditingOptions<Row>,
  { rowId, columnId }: CellAddress,
): GridEditor | null {
  if (rowId === ADD_ROW) return addRow ? addEditor(addRow) : null;
  const row = rowOf(rowId);
  return (row && columns.find(({ id }) => id === columnId)?.editor?.(row)) ?? null;
}

function addEditor({ placeholder, suggestions }: AddRow): GridEditor {
  return { kind: 'text', text: '', placeholder, ...(suggestions ? { suggest: suggestions } : {}) };
}

function entered(entry: GridEntry, editor: GridEditor): Pick<KeptEntry, 'text' | 'chosen'> {
  if ('text' in entry) return { text: entry.text, chosen: null };
  const options = editor.kind === 'text' ? [] : editor.options;
  const labels = entry.chosen.map((value) => options.find((option) => option.value === value)?.label ?? value);
  return { text: labels.join(', '), chosen: entry.chosen };
}

/** Goes on from what was refused. */
function resumed(editor: GridEditor, { text, chosen }: KeptEntry): GridEditor {
  if (editor.kind === 'text') return { ...editor, text };
  if (chosen === null) return editor;
  return editor.kind === 'choice' ? { ...editor, chosen: chosen[0] ?? null } : { ...editor, chosen };
}

interface Outcome {
  readonly problem: string | null;
  readonly rowId: string | null;
}

function added(addRow: AddRow | undefined, entry: GridEntry): Outcome {
  const text = 'text' in entry ? entry.text.trim() : '';
  if (!addRow || text === '') return { problem: null, rowId: null };
  const result = addRow.add(text);
  return 'rowId' in result ? { problem: null, rowId: result.rowId } : { problem: result.problem, rowId: null };
}

/** Leaving a cell as it was is no edit. */
function committed<Row extends GridRowData>(
  { edits }: EditingOptions<Row>,
  at: CellAddress,
  editor: GridEditor,
  entry: GridEntry,
): Outcome {
  const isSame =
    'text' in entry
      ? editor.kind === 'text' && entry.text === editor.text
      : editor.kind !== 'text' && isSameChoice(editor, entry.chosen);
  return { problem: isSame ? null : edits.commit(at, entry), rowId: null };
}

function isSameChoice(editor: Exclude<GridEditor, { kind: 'text' }>, chosen: readonly string[]): boolean {
  const before = editor.kind === 'choices' ? editor.chosen : editor.chosen === null ? [] : [editor.chosen];
  return before.length === chosen.length && before.every((value, at) => chosen[at] === value);
}

function shownAt<Row extends GridRowData>(
  { columns, rowOf }: EditingOptions<Row>,
  { rowId, columnId }: CellAddress,
): string {
  const row = rowOf(rowId);
  return (row && columns.find(({ id }) => id === columnId)?.cell(row).text) ?? '';
}

/** Without those whose cell has changed since, by an undo say, or gone. */
function livingEntries<Row extends GridRowData>(kept: KeptEntries, options: EditingOptions<Row>): KeptEntries {
  let living = kept;
  for (const [rowId, entries] of kept)
    for (const [columnId, { shown }] of entries) {
      const isThere = rowId === ADD_ROW || options.rowOf(rowId) !== undefined;
      if (!isThere || shownAt(options, { rowId, columnId }) !== shown)
        living = withKept(living, { rowId, columnId }, null);
    }
  return living;
}
