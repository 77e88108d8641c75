/**
 * Which rows are shown, in which order and under which headings.
 *
 * Looked at anew when the layout changes, not with every edit: a row that is being filled in must not jump away because
 * of what was typed into it. What is new since stands at the end; `isStale` says that looking again would change something.
 */
import {
  columnFilteringFeature,
  columnGroupingFeature,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useCallback, useMemo, useState } from 'react';
import { filterOf, searchOf } from './filter-text.ts';
import type { GridColumn, GridLayout, GridRowData } from './grid-types.ts';

export type GridEntryRow<Row> =
  | { readonly kind: 'row'; readonly id: string; readonly row: Row }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly label: string;
      readonly count: number;
      readonly isOpen: boolean;
    };

const FEATURES = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnGroupingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

interface Sought<Row> {
  readonly rows: readonly Row[];
  readonly layout: GridLayout;
}

export function useRowEntries<Row extends GridRowData>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  layout: GridLayout,
) {
  const [sought, setSought] = useState<Sought<Row>>({ rows, layout });
  const isPlain = layout.sorting.length === 0 && layout.groupBy === null && !isFiltered(layout);
  // Set while drawing, so that no frame shows the new layout with the old order.
  const isNewLayout = sought.layout !== layout;
  const seen = isNewLayout ? { rows, layout } : sought;
  if (isNewLayout) setSought(seen);

  const arranged = useArranged(seen.rows, columns, layout);
  const current = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const entries = useMemo<readonly GridEntryRow<Row>[]>(() => {
    if (isPlain) return rows.map((row) => ({ kind: 'row', id: row.id, row }));
    const known = new Set(seen.rows.map(({ id }) => id));
    const shown = arranged.flatMap<GridEntryRow<Row>>((entry) => {
      if (entry.kind === 'group') return [entry];
      const row = current.get(entry.id);
      return row ? [{ kind: 'row', id: row.id, row }] : [];
    });
    const added = rows.filter(({ id }) => !known.has(id));
    return [...shown, ...added.map((row) => ({ kind: 'row', id: row.id, row }) as const)];
  }, [isPlain, rows, arranged, current, seen]);
  const lookAgain = useCallback(() => setSought({ rows, layout }), [rows, layout]);

  const isStale = useMemo(
    () => !isPlain && seen.rows !== rows && isChanged(seen.rows, current, columns),
    [isPlain, seen, rows, current, columns],
  );
  return { entries, isStale, lookAgain };
}

export function isFiltered({ filters, search }: GridLayout): boolean {
  return search.trim() !== '' || Object.values(filters).some((text) => text.trim() !== '');
}

/** Tells of any changed text, which may or may not move its row: only looking again would tell. */
function isChanged<Row extends GridRowData>(
  before: readonly Row[],
  now: ReadonlyMap<string, Row>,
  columns: readonly GridColumn<Row>[],
): boolean {
  if (before.length !== now.size) return true;
  return before.some((row) => {
    const next = now.get(row.id);
    return !next || (next !== row && columns.some((column) => column.cell(row).text !== column.cell(next).text));
  });
}

function useArranged<Row extends GridRowData>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  layout: GridLayout,
): readonly GridEntryRow<Row>[] {
  const defs = useMemo(() => columns.map(definitionOf), [columns]);
  const state = useMemo(() => stateOf(layout, columns), [layout, columns]);
  const table = useTable({
    features: FEATURES,
    data: rows as Row[],
    columns: defs,
    state,
    getRowId: (row: Row) => row.id,
    globalFilterFn: (row: { readonly original: Row }, columnId: string, asked: string) =>
      searchOf(asked).matches(columns.find(({ id }) => id === columnId)?.cell(row.original).text ?? ''),
    getColumnCanGlobalFilter: () => true,
    groupedColumnMode: false,
    manualPagination: true,
  } as Parameters<typeof useTable>[0]);
  const model = table.getRowModel();
  return useMemo(
    () => flattened<Row>(model.rows as unknown as readonly ArrangedRow<Row>[], layout.folded),
    [model, layout.folded],
  );
}

/** The part of the library's rows that is read here. */
interface ArrangedRow<Row> {
  readonly id: string;
  readonly original: Row;
  readonly groupingColumnId?: string;
  readonly groupingValue?: unknown;
  readonly subRows: readonly ArrangedRow<Row>[];
}

function flattened<Row extends GridRowData>(
  rows: readonly ArrangedRow<Row>[],
  folded: readonly string[],
): readonly GridEntryRow<Row>[] {
  return rows.flatMap<GridEntryRow<Row>>((row) => {
    if (row.groupingColumnId === undefined) return [{ kind: 'row', id: row.original.id, row: row.original }];
    const label = String(row.groupingValue ?? '');
    const id = `grid:group ${label}`;
    const isOpen = !folded.includes(id);
    const heading = { kind: 'group', id, label, count: row.subRows.length, isOpen } as const;
    return [heading, ...(isOpen ? flattened(row.subRows, folded) : [])];
  });
}

function stateOf<Row extends GridRowData>(layout: GridLayout, columns: readonly GridColumn<Row>[]) {
  const known = new Set(columns.map(({ id }) => id));
  const groupBy = layout.groupBy !== null && known.has(layout.groupBy) ? layout.groupBy : null;
  const sorting = layout.sorting
    .filter(({ columnId }) => known.has(columnId))
    .map(({ columnId, isDown }) => ({ id: columnId, desc: isDown }));
  const isGroupSorted = groupBy === null || sorting.some(({ id }) => id === groupBy);
  return {
    sorting: isGroupSorted ? sorting : [{ id: groupBy, desc: false }, ...sorting],
    grouping: groupBy === null ? [] : [groupBy],
    globalFilter: layout.search.trim(),
    columnFilters: Object.entries(layout.filters)
      .filter(([id, text]) => known.has(id) && text.trim() !== '')
      .map(([id, value]) => ({ id, value })),
  };
}

function definitionOf<Row extends GridRowData>(column: GridColumn<Row>) {
  const sortValueOf = (row: Row) => (column.sortValue ? column.sortValue(row) : column.cell(row).text);
  return {
    id: column.id,
    accessorFn: (row: Row) => (isEmpty(sortValueOf(row)) ? undefined : column.cell(row).text),
    getGroupingValue: (row: Row) => (column.groupLabel ? column.groupLabel(row) : column.cell(row).text),
    filterFn: (row: { readonly original: Row }, _columnId: string, asked: string) =>
      filterOf(asked).matches(column.cell(row.original).text),
    sortFn: (a: { readonly original: Row }, b: { readonly original: Row }) =>
      compare(sortValueOf(a.original), sortValueOf(b.original)),
    // Empty ones come last whichever way one sorts.
    sortUndefined: 'last' as const,
  };
}

type SortValue = string | number | null;

function isEmpty(value: SortValue): boolean {
  return value === null || value === '';
}

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return ORDER.compare(String(a), String(b));
}

const ORDER = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
