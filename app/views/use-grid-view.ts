/** What a view of one table keeps: its layout, the cells that are chosen, and the selection it shares with the canvas. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Subject } from '../../src/model/field.ts';
import {
  type CellAddress,
  type CellRange,
  type GridColumn,
  type GridHandle,
  type GridLayout,
  type GridRowData,
  PLAIN_LAYOUT,
} from '../grid/grid-types.ts';
import { useRowEntries } from '../grid/row-entries.ts';
import { useHistory, useStores } from '../store/context.tsx';
import { useSelectedRows } from './use-selected-rows.ts';

/** More would make the inspector a list nobody reads. */
const MOST_SELECTED = 100;

interface GridViewOptions<Row extends GridRowData> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  /** What a cell is about. One function for the view's life, as the next. */
  readonly subjectAt: (row: Row, columnId: string) => Subject;
  /** All that a row shows: it is marked when one of them is selected. */
  readonly subjectsOf: (row: Row) => Iterable<Subject>;
}

export function useGridView<Row extends GridRowData>(options: GridViewOptions<Row>) {
  const { rows, columns, subjectAt, subjectsOf } = options;
  const { session } = useStores();
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const [layout, setLayout] = useState<GridLayout>(PLAIN_LAYOUT);
  const [active, setActive] = useState<CellAddress | null>(null);
  const [range, setRange] = useState<CellRange | null>(null);
  const handle = useRef<GridHandle>(null);
  const { entries, isStale, lookAgain } = useRowEntries(rows, columns, layout);
  const selectedRowIds = useSelectedRows(rows, subjectsOf);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);

  const onCursor = useCallback(
    (at: CellAddress, chosen: CellRange) => {
      setActive(at);
      setRange(chosen);
      const inRange = chosen.rowIds.slice(0, MOST_SELECTED).flatMap((id) => byId.get(id) ?? []);
      const columnIds = chosen.columnIds.slice(0, MOST_SELECTED);
      const subjects = new Set(inRange.flatMap((row) => columnIds.map((columnId) => subjectAt(row, columnId))));
      session.select([...subjects].slice(0, MOST_SELECTED));
    },
    [session, byId, subjectAt],
  );

  const row = byId.get(active?.rowId ?? '');
  const column = columns.find(({ id }) => id === active?.columnId);
  return {
    /** For the grid itself. */
    grid: { entries, columns, layout, onLayout: setLayout, isReadOnly, selectedRowIds, onCursor, handle },
    isStale,
    lookAgain,
    byId,
    range,
    /** The cell with the focus, once there was one. */
    cell: row && column ? { row, column } : null,
  };
}
