import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { parseSubject } from '../../../src/model/subject.ts';
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
import { FlowsToolbar } from './FlowsToolbar.tsx';
import { subjectOfFlow } from './flow-edits.ts';
import { columnOf } from './flow-rows.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { useFlowEdits } from './use-flow-edits.ts';
import { useFlowTable } from './use-flow-table.ts';

/** The inspector of more would be a list nobody reads. */
const MOST_SELECTED = 100;

/** The integration map, every attribute of every flow, filled in like a spreadsheet. */
export function FlowsView() {
  const stores = useStores();
  const { session } = stores;
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const { rows, columns, shown, showColumn, showUsualColumns, status, systemCount } = useFlowTable();
  const [layout, setLayout] = useState<GridLayout>(PLAIN_LAYOUT);
  const [hasFilters, setFilters] = useState(false);
  const { entries, isStale, lookAgain } = useRowEntries(rows, columns, layout);
  const { edits, addRow, plan, paste, dropPlan } = useFlowEdits({ entries, columns });
  const [chosen, setChosen] = useState<{ readonly active: CellAddress; readonly range: CellRange } | null>(null);
  const handle = useRef<GridHandle>(null);
  const selectedRowIds = useSelectedFlows();
  useFirstLook(handle, selectedRowIds);

  const showCell = useShowCell(handle);
  useViewPort('flows', (subject, field) => {
    const parts = parseSubject(subject);
    if (parts?.collection !== 'flows' || !rows.some(({ id }) => id === parts.id)) return false;
    const columnId = columnOf(subject, field);
    if (!shown.has(columnId)) showColumn(columnId, true);
    // What is narrowed away or folded cannot be shown.
    if (!entries.some(({ id }) => id === parts.id)) setLayout({ ...PLAIN_LAYOUT, sorting: layout.sorting });
    showCell({ rowId: parts.id, columnId });
    return true;
  });

  const onCursor = useCallback(
    (active: CellAddress, range: CellRange) => {
      setChosen({ active, range });
      session.select(range.rowIds.slice(0, MOST_SELECTED).map(subjectOfFlow));
    },
    [session],
  );

  const range = chosen?.range ?? null;
  const canEdit = !isReadOnly && range !== null && range.rowIds.some((id) => rows.some((row) => row.id === id));
  const row = rows.find(({ id }) => id === chosen?.active.rowId);
  const column = columns.find(({ id }) => id === chosen?.active.columnId);
  const found = row && column ? row.findings.filter((one) => columnOf(one.subject, one.field) === column.id) : [];

  return (
    <section aria-label="Flows" className="absolute inset-0 flex flex-col">
      <FlowsToolbar
        total={rows.length}
        shownCount={entries.filter(({ kind }) => kind === 'row').length}
        layout={layout}
        onLayout={setLayout}
        hasFilters={hasFilters}
        onFilters={(isOn) => {
          setFilters(isOn);
          if (!isOn) setLayout({ ...layout, filters: {} });
        }}
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
          label="Flows"
          entries={entries}
          columns={columns}
          layout={layout}
          onLayout={setLayout}
          edits={edits}
          isReadOnly={isReadOnly}
          addRow={systemCount > 0 ? addRow : undefined}
          hasFilters={hasFilters}
          selectedRowIds={selectedRowIds}
          onCursor={onCursor}
          handle={handle}
          empty={
            <EmptyMap
              isNarrowed={rows.length > 0}
              systemCount={systemCount}
              onShowAll={() => setLayout(PLAIN_LAYOUT)}
            />
          }
        />
      </div>
      <CellFooter
        place={
          row && column
            ? `${row.flow.name || row.id}, ${column.title}: ${column.cell(row).text || 'not answered'}`
            : HINT
        }
        findings={found}
        status={status}
        onOpen={() => row && revealInInspector(stores, subjectOfFlow(row.id))}
      />
      {plan && <PasteDialog plan={plan} onPaste={paste} onClose={dropPlan} />}
    </section>
  );
}

const HINT = 'Type to fill in a cell. Tab goes right, Enter down. Paste rows straight from a spreadsheet.';

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

/** Also those that were chosen on the canvas. */
function useSelectedFlows(): ReadonlySet<string> {
  const selection = useSession((state) => state.selection);
  return useMemo(
    () =>
      new Set(
        [...selection].flatMap((subject) => {
          const parts = parseSubject(subject);
          return parts?.collection === 'flows' ? [parts.id] : [];
        }),
      ),
    [selection],
  );
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
