import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import { Grid } from '../../grid/Grid.tsx';
import { type CellAddress, type GridHandle, PLAIN_LAYOUT } from '../../grid/grid-types.ts';
import { useStores } from '../../store/context.tsx';
import { revealInInspector } from '../../store/reveal.ts';
import { Button } from '../../ui/Button.tsx';
import { CellFooter } from '../CellFooter.tsx';
import { useGridView } from '../use-grid-view.ts';
import { useViewPort } from '../use-view-port.ts';
import { FlowsToolbar } from './FlowsToolbar.tsx';
import { subjectOfFlow } from './flow-edits.ts';
import { columnOf, type FlowRow } from './flow-rows.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { useFlowEdits } from './use-flow-edits.ts';
import { useFlowTable } from './use-flow-table.ts';

/** The integration map, every attribute of every flow, filled in like a spreadsheet. */
export function FlowsView() {
  const stores = useStores();
  const { rows, columns, shown, showColumn, showUsualColumns, status, systemCount } = useFlowTable();
  const [hasFilters, setFilters] = useState(false);
  const { grid, isStale, lookAgain, byId, range, cell } = useGridView({ rows, columns, subjectAt, subjectsOf });
  const { entries, layout, onLayout, isReadOnly, handle, selectedRowIds } = grid;
  const { edits, addRow, plan, paste, dropPlan } = useFlowEdits({ entries, columns });
  useFirstLook(handle, selectedRowIds);

  const showCell = useShowCell(handle);
  useViewPort('flows', (subject, field) => {
    const parts = parseSubject(subject);
    if (parts?.collection !== 'flows' || !byId.has(parts.id)) return false;
    const columnId = columnOf(subject, field);
    if (!shown.has(columnId)) showColumn(columnId, true);
    // What is narrowed away or folded cannot be shown.
    if (!entries.some(({ id }) => id === parts.id)) onLayout({ ...PLAIN_LAYOUT, sorting: layout.sorting });
    showCell({ rowId: parts.id, columnId });
    return true;
  });

  const canEdit = !isReadOnly && range !== null && range.rowIds.some((id) => byId.has(id));
  const found = cell ? cell.row.findings.filter((one) => columnOf(one.subject, one.field) === cell.column.id) : [];

  return (
    <section aria-label="Flows" className="absolute inset-0 flex flex-col">
      <FlowsToolbar
        total={rows.length}
        shownCount={entries.filter(({ kind }) => kind === 'row').length}
        layout={layout}
        onLayout={onLayout}
        hasFilters={hasFilters}
        onFilters={setFilters}
        shown={shown}
        onColumn={showColumn}
        onUsualColumns={showUsualColumns}
        isStale={isStale}
        onLookAgain={lookAgain}
        onFillDown={canEdit && range.rowIds.length > 1 ? () => edits.fillDown?.(range) : null}
        onDelete={canEdit ? () => edits.deleteRows?.(range.rowIds) : null}
      />
      <div className="relative min-h-0 flex-1">
        <Grid
          {...grid}
          label="Flows"
          edits={edits}
          addRow={systemCount > 0 ? addRow : undefined}
          hasFilters={hasFilters}
          empty={
            <EmptyMap isNarrowed={rows.length > 0} systemCount={systemCount} onShowAll={() => onLayout(PLAIN_LAYOUT)} />
          }
        />
      </div>
      <CellFooter
        place={
          cell
            ? placeText(cell.row, cell.column.title, cell.column.cell(cell.row).text)
            : isReadOnly
              ? READING_HINT
              : HINT
        }
        findings={found}
        status={status}
        onOpen={() => cell && revealInInspector(stores, subjectAt(cell.row))}
      />
      {plan && <PasteDialog plan={plan} onPaste={paste} onClose={dropPlan} />}
    </section>
  );
}

const HINT = 'Type to fill in a cell. Tab goes right, Enter down. Paste rows straight from a spreadsheet.';
const READING_HINT = 'Nothing can be changed here. Choose cells to read what is found about them, or to copy them.';

interface EmptyMapProps {
  /** There are flows, but none as asked. */
  readonly isNarrowed: boolean;
  readonly systemCount: number;
  readonly onShowAll: () => void;
}

function EmptyMap({ isNarrowed, systemCount, onShowAll }: EmptyMapProps) {
  const { session } = useStores();
  if (isNarrowed) {
    return (
      <Hint title="No flow is as asked">
        <p>Nothing holds what is searched or filtered for.</p>
        <Button onClick={onShowAll}>Show all flows</Button>
      </Hint>
    );
  }
  if (systemCount === 0) {
    return (
      <Hint title="What flows where?">
        <p>A flow goes from one system to another, and there are none yet. Add them on the canvas first.</p>
        <Button onClick={() => session.showView('canvas')}>Show the canvas</Button>
      </Hint>
    );
  }
  return (
    <Hint title="What flows where?">
      <p>
        Type a source and a target into “New flow”, such as Commerce -&gt; Service: the beginnings of their names do. Or
        copy rows with headings from a spreadsheet and paste them here: you see what they change before they do.
      </p>
    </Hint>
  );
}

function Hint({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="flex max-w-lg flex-col items-start gap-2 p-5 text-[13px] text-ink-soft">
      <p className="font-semibold text-ink">{title}</p>
      {children}
    </div>
  );
}

function placeText({ id, flow }: FlowRow, title: string, text: string): string {
  return `${flow.name || id}, ${title}: ${text || 'not answered'}`;
}

/** Whatever the cell, it is about its flow. */
function subjectAt({ id }: FlowRow): Subject {
  return subjectOfFlow(id);
}

function subjectsOf(row: FlowRow): readonly Subject[] {
  return [subjectAt(row)];
}

/** Comes in where the canvas was left: at the flow that was chosen there. */
function useFirstLook(handle: { readonly current: GridHandle | null }, selected: ReadonlySet<string>): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    const [first] = selected;
    if (first !== undefined) handle.current?.showCell({ rowId: first, columnId: 'name' });
  }, [handle, selected]);
}

/** A column or row that has just been asked for is there only after the next drawing. */
function useShowCell(handle: { readonly current: GridHandle | null }): (at: CellAddress) => void {
  const [wanted, setWanted] = useState<CellAddress | null>(null);
  useEffect(() => {
    if (!wanted) return;
    handle.current?.focusCell(wanted);
    setWanted(null);
  }, [wanted, handle]);
  return setWanted;
}
