import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import { Grid } from '../../grid/Grid.tsx';
import type { CellAddress, CellRange } from '../../grid/grid-types.ts';
import { useStores } from '../../store/context.tsx';
import { revealInInspector } from '../../store/reveal.ts';
import { Button } from '../../ui/Button.tsx';
import { CellFooter } from '../CellFooter.tsx';
import { useGridView } from '../use-grid-view.ts';
import { useNarrowView } from '../use-narrow-view.ts';
import type { ViewModel } from '../use-view-model.ts';
import { useViewPort } from '../use-view-port.ts';
import { BulkSet } from './BulkSet.tsx';
import { CarryPanel } from './CarryPanel.tsx';
import { KeysPasteDialog } from './KeysPasteDialog.tsx';
import { keyColumns } from './key-columns.tsx';
import { editorOf } from './key-edits.ts';
import { type KeysRow, keptKeyRows, keysRowsReader } from './key-rows.ts';
import { useKeysEdits } from './use-keys-edits.ts';

interface KeysTableProps extends ViewModel {
  readonly switcher: ReactNode;
}

export function KeysTable({ topology, findings, status, switcher }: KeysTableProps) {
  const stores = useStores();
  const { designs } = stores;
  const isNarrow = useNarrowView();
  const known = useRef<readonly KeysRow[]>([]);
  const [readRows] = useState(keysRowsReader);
  const rows = useMemo(() => {
    known.current = keptKeyRows(known.current, readRows(topology, findings));
    return known.current;
  }, [topology, findings, readRows]);
  const columns = useMemo(
    () => keyColumns({ status, isNarrow, design: () => designs.getState().design }),
    [status, isNarrow, designs],
  );
  const { grid, range, byId, cell } = useGridView({ rows, columns, subjectAt, subjectsOf });
  const { edits, setAll, plan, paste, dropPlan } = useKeysEdits({ rows, entries: grid.entries, columns });
  const summary = useMemo(() => summaryOf(rows), [rows]);

  useViewPort('keys', (subject, field) => {
    const place = placeOf(rows, subject, field);
    return place !== null && (grid.handle.current?.focusCell(place) ?? false);
  });

  const bulk = bulkOf(byId, range, stores);
  return (
    <>
      <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line bg-panel px-3 py-2">
        {switcher}
        <p role="status" className="text-[13px] font-medium">
          {summary}
        </p>
        <span className="ml-auto">
          <CarryPanel topology={topology} />
        </span>
      </div>
      {bulk && range && !grid.isReadOnly && (
        <div className="shrink-0 border-b border-line bg-sunken px-3 py-1.5">
          <BulkSet
            key={bulk.columnId}
            title={columns.find(({ id }) => id === bulk.columnId)?.title ?? ''}
            rowCount={range.rowIds.length}
            editor={bulk.editor}
            onSet={(entry) => setAll(range, entry)}
          />
        </div>
      )}
      <div className="relative min-h-0 flex-1">
        <Grid
          {...grid}
          label="Shared keys by system"
          edits={edits}
          empty={<EmptyKeys hasPlaces={topology.placements.length > 0} />}
        />
      </div>
      <CellFooter
        place={cell ? placeText(cell.row, cell.column.title, cell.column.cell(cell.row).text) : ''}
        findings={cell?.row.findings.get(cell.column.id) ?? []}
        status={status}
        onOpen={() => cell && revealInInspector(stores, subjectAt(cell.row, cell.column.id))}
      />
      {plan && <KeysPasteDialog plan={plan} onPaste={paste} onClose={dropPlan} />}
    </>
  );
}

function EmptyKeys({ hasPlaces }: { readonly hasPlaces: boolean }) {
  const { session } = useStores();
  return (
    <div className="max-w-lg p-5 text-[13px] text-ink-soft">
      <p className="font-semibold text-ink">No shared key yet</p>
      <p className="mt-1">
        A shared key is the value by which two systems know that they mean the same customer, order or product. Once an
        entity is stored in two orgs, “Make every object carry its key” makes one and adds its field to every object;
        the inspector of an entity adds others.
      </p>
      {!hasPlaces && (
        <Button className="mt-2" onClick={() => session.showView('ownership')}>
          Place entities in systems
        </Button>
      )}
    </div>
  );
}

function summaryOf(rows: readonly KeysRow[]): string {
  if (rows.length === 0) return 'No shared key yet';
  const keys = new Set(rows.map(({ keyId }) => keyId)).size;
  const fields = rows.filter(({ hasField }) => hasField).length;
  const lacking = rows.filter(({ hasField, placementId }) => !hasField && placementId !== null).length;
  const lack =
    lacking === 0 ? 'no object lacks one' : `${lacking} ${lacking === 1 ? 'object lacks' : 'objects lack'} one`;
  return `${keys} shared ${keys === 1 ? 'key' : 'keys'} in ${fields} ${fields === 1 ? 'field' : 'fields'}; ${lack}`;
}

/** Offered where several rows of one column are chosen, and the first that can be edited says how. */
function bulkOf(
  byId: ReadonlyMap<string, KeysRow>,
  range: CellRange | null,
  { designs }: ReturnType<typeof useStores>,
) {
  const [columnId] = range?.columnIds ?? [];
  if (!range || range.rowIds.length < 2 || range.columnIds.length !== 1 || columnId === undefined) return null;
  const { design } = designs.getState();
  for (const id of range.rowIds) {
    const row = byId.get(id);
    const editor = row && (row.hasField || columnId !== 'field') ? editorOf(row, columnId, design) : null;
    if (editor) return { columnId, editor };
  }
  return null;
}

function subjectAt({ cells, placementId, keyId }: KeysRow, columnId: string): Subject {
  return cells.get(columnId)?.subject ?? (placementId === null ? `sharedKey:${keyId}` : `placement:${placementId}`);
}

function placeText({ keyName, placeName }: KeysRow, title: string, text: string): string {
  return `${keyName}${placeName ? ` in ${placeName}` : ''}, ${title}: ${text || 'not answered'}`;
}

/** The cell that shows the field; the whole element is shown by its row. */
function placeOf(rows: readonly KeysRow[], subject: Subject, field: string | null): CellAddress | null {
  const [whole = ''] = subject.split('#');
  for (const row of rows) {
    for (const [columnId, cell] of row.cells) {
      if (cell.subject === whole && cell.field === field) return { rowId: row.id, columnId };
    }
  }
  if (field !== null) return null;
  const row = rows.find((one) => whole === `placement:${one.placementId}` || whole === `sharedKey:${one.keyId}`);
  return row ? { rowId: row.id, columnId: whole.startsWith('sharedKey:') ? 'key' : 'object' } : null;
}

function subjectsOf({ placementId, keyId }: KeysRow): readonly Subject[] {
  return placementId === null ? [`sharedKey:${keyId}`] : [`placement:${placementId}`, `sharedKey:${keyId}`];
}
