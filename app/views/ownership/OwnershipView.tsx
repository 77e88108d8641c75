import { Split } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import { Grid } from '../../grid/Grid.tsx';
import type { CellAddress } from '../../grid/grid-types.ts';
import { useStores } from '../../store/context.tsx';
import { revealInInspector } from '../../store/reveal.ts';
import { Button } from '../../ui/Button.tsx';
import { CellFooter } from '../CellFooter.tsx';
import { useGridView } from '../use-grid-view.ts';
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
  const { designs } = stores;
  const { rows, columns, systems, status, unfold, toggle } = useOwnership();
  const { edits, addRow, stroke, split } = useOwnershipEdits({ rows, unfold, toggle });
  const { grid, range, cell } = useGridView({ rows, columns, subjectAt, subjectsOf });
  const { handle, isReadOnly } = grid;
  const row = cell?.row;
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

  const { entityRows, openCount, contestedCount } = useMemo(() => countsOf(rows), [rows]);
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
          openCount={openCount}
          contestedCount={contestedCount}
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
          {...grid}
          label="Entities by systems"
          edits={edits}
          addRow={addRow}
          empty={<EmptyMatrix hasSystems={systems.length > 0} />}
        />
      </div>
      <CellFooter
        place={cell ? placeText(cell.row, cell.column.title, cell.column.cell(cell.row).text, cell.column.id) : ''}
        findings={cell?.row.findings.get(cell.column.id) ?? []}
        status={status}
        onOpen={() => cell && revealInInspector(stores, subjectAt(cell.row, cell.column.id))}
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

function countsOf(rows: readonly OwnershipRow[]) {
  const entityRows = rows.filter(({ group }) => group === null);
  return {
    entityRows,
    openCount: entityRows.filter(({ hasNoRecord }) => hasNoRecord).length,
    contestedCount: entityRows.filter(({ owners }) => owners.length > 1).length,
  };
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

function subjectsOf({ entity, cells, group }: OwnershipRow): readonly Subject[] {
  return group ? [] : [`entity:${entity.id}`, ...[...cells.values()].map(({ subject }) => subject)];
}
