import { Split } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import { Grid } from '../../grid/Grid.tsx';
import {
  type CellAddress,
  type CellRange,
  type GridHandle,
  type GridLayout,
  PLAIN_LAYOUT,
} from '../../grid/grid-types.ts';
import { useRowEntries } from '../../grid/row-entries.ts';
import { useHistory, useSession, useStores } from '../../store/context.tsx';
import { revealInInspector } from '../../store/reveal.ts';
import { Button } from '../../ui/Button.tsx';
import { CellFooter } from '../CellFooter.tsx';
import { useViewPort } from '../use-view-port.ts';
import { AddSystem } from './AddSystem.tsx';
import { OwnershipHeader } from './OwnershipHeader.tsx';
import { NAME, type OwnershipRow, RECORD, systemColumnId, systemIdOf } from './ownership-rows.ts';
import { placeOfSubject } from './place-of-subject.ts';
import { StrokeBar } from './StrokeBar.tsx';
import { useOwnership } from './use-ownership.ts';
import { useOwnershipEdits } from './use-ownership-edits.ts';

/** Entities by systems: who is the record of what, who holds a copy, who writes and who reads. */
export function OwnershipView() {
  const stores = useStores();
  const { session, designs } = stores;
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const { rows, columns, systems, status, unfold, toggle } = useOwnership();
  const { edits, addRow, stroke, split } = useOwnershipEdits({ rows, unfold, toggle });
  const [layout, setLayout] = useState<GridLayout>(PLAIN_LAYOUT);
  const [range, setRange] = useState<CellRange | null>(null);
  const [active, setActive] = useState<CellAddress | null>(null);
  const handle = useRef<GridHandle>(null);
  const { entries } = useRowEntries(rows, columns, layout);
  const selectedRowIds = useSelectedRows(rows);
  const wanted = useRef<CellAddress | null>(null);

  // A group that was folded away is there only after the next drawing.
  useEffect(() => {
    if (wanted.current && handle.current?.focusCell(wanted.current)) wanted.current = null;
  });

  useViewPort('ownership', (subject, field) => {
    const place = placeOfSubject(designs.getState().design, subject, field);
    if (!place) return false;
    if (place.entityToOpen !== null) unfold(place.entityToOpen);
    if (handle.current?.focusCell(place.cell)) return true;
    if (place.entityToOpen !== null) wanted.current = place.cell;
    return place.entityToOpen !== null;
  });

  const onCursor = useCallback(
    (at: CellAddress, chosen: CellRange) => {
      setActive(at);
      setRange(chosen);
      session.select(subjectsIn(rows, chosen));
    },
    [session, rows],
  );

  const entityRows = useMemo(() => rows.filter(({ group }) => group === null), [rows]);
  const open = entityRows.filter(({ hasNoRecord }) => hasNoRecord);
  const contested = entityRows.filter(({ owners }) => owners.length > 1);
  const row = rows.find(({ id }) => id === active?.rowId);
  const column = columns.find(({ id }) => id === active?.columnId);
  const isReady = range !== null && range.rowIds.length > 0 && range.columnIds.every((id) => systemIdOf(id) !== null);

  function goToNext() {
    const ids = entityRows.filter((one) => one.hasNoRecord || one.owners.length > 1).map(({ id }) => id);
    const at = entityRows.findIndex(({ entity }) => entity.id === row?.entity.id);
    const next = ids.find((id) => entityRows.findIndex((one) => one.id === id) > at) ?? ids[0];
    if (next !== undefined) handle.current?.focusCell({ rowId: next, columnId: RECORD });
  }

  return (
    <section aria-label="Ownership" className="absolute inset-0 flex flex-col">
      <div className="flex shrink-0 flex-col gap-2 border-b border-line bg-panel px-3 py-2">
        <OwnershipHeader
          entityCount={entityRows.length}
          openCount={open.length}
          contestedCount={contested.length}
          onNext={goToNext}
          actions={
            <>
              <Button
                size="small"
                icon={<Split size={13} aria-hidden />}
                disabled={isReadOnly || !row}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => row && split(row)}
                className="h-7"
              >
                Add attribute group
              </Button>
              <AddSystem
                onAdded={(systemId) => {
                  const rowId = row?.id ?? rows[0]?.id;
                  if (rowId !== undefined) wanted.current = { rowId, columnId: systemColumnId(systemId) };
                }}
              />
            </>
          }
        />
        <StrokeBar isReady={isReady} onStroke={(kind) => range && stroke(range, kind)} />
      </div>
      <div className="relative min-h-0 flex-1">
        <Grid
          label="Entities by systems"
          entries={entries}
          columns={columns}
          layout={layout}
          onLayout={setLayout}
          edits={edits}
          isReadOnly={isReadOnly}
          addRow={addRow}
          selectedRowIds={selectedRowIds}
          onCursor={onCursor}
          handle={handle}
          empty={<EmptyMatrix hasSystems={systems.length > 0} />}
        />
      </div>
      <CellFooter
        place={row && column ? placeText(row, column.title, column.cell(row).text, column.id) : ''}
        findings={(row && column && row.findings.get(column.id)) ?? []}
        status={status}
        onOpen={() => row && revealInInspector(stores, subjectAt(row, active?.columnId ?? NAME))}
      />
    </section>
  );
}

function EmptyMatrix({ hasSystems }: { readonly hasSystems: boolean }) {
  return (
    <div className="max-w-lg p-5 text-[13px] text-ink-soft">
      <p className="font-semibold text-ink">Who owns what?</p>
      <p className="mt-1">
        Type what your systems share into “Add entity”: customer, order, product. Each gets a row
        {hasSystems ? ', and a column stands here for each system.' : '; “Add system” makes a column of each system.'}{' '}
        Then one key in a cell says what the system is to it: S for system of record, R for replica, V for virtual, D
        for derived.
      </p>
    </div>
  );
}

/** More would make the inspector a list nobody reads. */
const MOST_SELECTED = 100;

function subjectsIn(rows: readonly OwnershipRow[], { rowIds, columnIds }: CellRange): readonly Subject[] {
  const wanted = new Set(rowIds.slice(0, MOST_SELECTED));
  const chosen = rows.filter(({ id }) => wanted.has(id));
  const subjects = chosen.flatMap((row) => columnIds.slice(0, MOST_SELECTED).map((id) => subjectAt(row, id)));
  return [...new Set(subjects)].slice(0, MOST_SELECTED);
}

/** The placement of a system's cell; else the entity. */
function subjectAt({ cells, entity }: OwnershipRow, columnId: string): Subject {
  const systemId = systemIdOf(columnId);
  return (systemId !== null && cells.get(systemId)?.subject) || `entity:${entity.id}`;
}

function placeText({ entity, group, name }: OwnershipRow, title: string, text: string, columnId: string): string {
  const what = group ? `${entity.name}, ${name}` : entity.name;
  if (columnId === NAME) return what;
  const where = systemIdOf(columnId) === null ? `${what}, ${title.toLowerCase()}` : `${what} in ${title}`;
  return `${where}: ${text || 'nothing'}`;
}

/** Rows of whatever is selected, on the canvas too. */
function useSelectedRows(rows: readonly OwnershipRow[]): ReadonlySet<string> {
  const selection = useSession((state) => state.selection);
  return useMemo(() => {
    if (selection.size === 0) return new Set<string>();
    return new Set(
      rows
        .filter(
          ({ entity, cells, group }) =>
            group === null &&
            (selection.has(`entity:${entity.id}`) || [...cells.values()].some(({ subject }) => selection.has(subject))),
        )
        .map(({ id }) => id),
    );
  }, [rows, selection]);
}
