// biome-ignore-all lint/a11y/useSemanticElements: a table element could not be drawn in part.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells of a row.
/**
 * A table by the WAI-ARIA grid pattern: one stop for Tab, arrows from cell to cell, everything by keys.
 *
 * Only rows and columns on screen are drawn, each row again only when something of its own has changed.
 */
import { type ReactNode, type Ref, useCallback, useImperativeHandle, useRef } from 'react';
import { ADD_ROW, cursorAt, HEADER_ROW, span } from './cursor.ts';
import { GridHeader, headerHeightPx } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import type {
  AddRow,
  CellAddress,
  CellRange,
  GridColumn,
  GridEdits,
  GridHandle,
  GridLayout,
  GridRowData,
} from './grid-types.ts';
import { AddRowCell, GroupRow } from './OtherRows.tsx';
import './grid.css';
import type { GridEntryRow } from './row-entries.ts';
import { useEditing } from './use-editing.ts';
import { useGeometry } from './use-geometry.ts';
import { useGridEvents } from './use-grid-events.ts';
import { useViewOfCursor } from './use-view-of-cursor.ts';

interface GridProps<Row extends GridRowData> {
  readonly label: string;
  /** From useRowEntries: sorted, narrowed and grouped. */
  readonly entries: readonly GridEntryRow<Row>[];
  /** Those to show, in order, pinned ones first. Stable, or every row is drawn again. */
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly edits: GridEdits;
  readonly isReadOnly?: boolean;
  readonly addRow?: AddRow | undefined;
  /** Fields under the titles that narrow the rows. */
  readonly hasFilters?: boolean;
  readonly selectedRowIds: ReadonlySet<string>;
  /** Told when somebody moves the focus or chooses a range. */
  readonly onCursor?: (active: CellAddress, range: CellRange) => void;
  /** Shown where there is no row. */
  readonly empty?: ReactNode;
  readonly handle?: Ref<GridHandle>;
}

const NO_EDITING = null;

export function Grid<Row extends GridRowData>(props: GridProps<Row>) {
  const { label, entries, columns, layout, onLayout, edits, addRow, selectedRowIds, onCursor } = props;
  const { isReadOnly = false, hasFilters = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const headerPx = headerHeightPx(hasFilters);
  const isAdding = addRow !== undefined && !isReadOnly;

  const { geometry, rowAxis, columnAxis } = useGeometry({ entries, columns, isAdding, headerPx });
  const { rowStarts } = geometry;

  const view = useViewOfCursor({ root, geometry, rowAxis, columnAxis, onCursor });
  const { cursor, setCursor, moveTo, bringIntoView, rows, columnWindow, isAside } = view;
  const entryOf = useCallback((id: string) => entries[(rowAxis.indexOf.get(id) ?? 0) - 1], [entries, rowAxis]);
  const rowOf = useCallback(
    (id: string) => {
      const entry = entryOf(id);
      return entry?.kind === 'row' ? entry.row : undefined;
    },
    [entryOf],
  );

  const events = useGridEvents({
    root,
    cursor,
    rowAxis,
    columnAxis,
    headerPx,
    edits,
    isReadOnly,
    layout,
    onLayout,
    moveTo,
    setCursor,
    entryOf,
    textAt: (at) => {
      const row = rowOf(at.rowId);
      return (row && columns[columnAxis.indexOf.get(at.columnId) ?? -1]?.cell(row).text) ?? '';
    },
  });
  const { editing, kept, beginEdit, dropKept } = useEditing({
    columns,
    rowOf,
    edits,
    addRow,
    isReadOnly,
    onDone: (at, after, added) => {
      if (added !== null && after === 'right' && addRow) {
        moveTo(cursorAt({ rowId: added, columnId: addRow.nextColumnId }, addRow.nextColumnId));
        return;
      }
      events.goOn(at, after);
    },
  });
  events.connect({ beginEdit, dropKept, isEditing: editing !== null });

  useImperativeHandle(
    props.handle,
    () => ({
      focusCell(at) {
        if (!rowAxis.indexOf.has(at.rowId) || !columnAxis.indexOf.has(at.columnId)) return false;
        moveTo(cursorAt(at));
        return true;
      },
      showCell(at) {
        if (!rowAxis.indexOf.has(at.rowId) || !columnAxis.indexOf.has(at.columnId)) return false;
        setCursor(cursorAt(at));
        bringIntoView(at);
        return true;
      },
    }),
    [rowAxis, columnAxis, moveTo, setCursor, bringIntoView],
  );

  const onFilter = useCallback(
    (columnId: string, text: string) => onLayout({ ...layout, filters: { ...layout.filters, [columnId]: text } }),
    [layout, onLayout],
  );

  const [rangeFrom, rangeTo] = cursor ? span(columnAxis, cursor.anchor.columnId, cursor.active.columnId) : [0, -1];
  const [rowFrom, rowTo] = cursor ? span(rowAxis, cursor.anchor.rowId, cursor.active.rowId) : [0, -1];
  const isOne = rangeFrom === rangeTo && rowFrom === rowTo;
  const groupTitle = columns.find(({ id }) => id === layout.groupBy)?.title ?? '';

  return (
    <div
      ref={root}
      role="grid"
      aria-label={label}
      aria-rowcount={rowAxis.ids.length}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-readonly={isReadOnly || undefined}
      tabIndex={-1}
      {...events.handlers}
      data-aside={isAside || undefined}
      className="absolute inset-0 overflow-auto overscroll-contain bg-panel outline-none"
    >
      <GridHeader
        columns={columns}
        window={columnWindow}
        layout={layout}
        activeColumnId={cursor?.active.rowId === HEADER_ROW ? cursor.active.columnId : null}
        onFilter={hasFilters ? onFilter : null}
      />
      <div role="rowgroup" className="relative" style={{ height: rowStarts.at(-1), width: columnWindow.widthPx }}>
        {rows.map((index) => {
          const entry = entries[index];
          const id = entry?.id ?? ADD_ROW;
          const isActive = cursor?.active.rowId === id;
          const topPx = rowStarts[index] ?? 0;
          const place = { ariaRowIndex: index + 2, topPx, heightPx: (rowStarts[index + 1] ?? topPx) - topPx };
          if (entry?.kind === 'row') {
            const isInRange = !isOne && index + 1 >= rowFrom && index + 1 <= rowTo;
            return (
              <GridRow
                key={id}
                {...place}
                row={entry.row}
                columns={columns}
                window={columnWindow}
                activeColumnId={isActive && cursor ? cursor.active.columnId : null}
                rangeFrom={isInRange ? rangeFrom : 0}
                rangeTo={isInRange ? rangeTo : -1}
                isSelected={selectedRowIds.has(id)}
                editing={editing?.rowId === id ? editing : NO_EDITING}
                kept={kept.get(id)}
              />
            );
          }
          const wide = {
            ...place,
            widthPx: columnWindow.widthPx,
            columnCount: columns.length,
            columnId: cursor?.active.columnId ?? '',
            isActive,
          };
          if (entry) return <GroupRow key={id} {...wide} {...entry} title={groupTitle} />;
          if (!addRow) return null;
          return (
            <AddRowCell
              key={id}
              {...wide}
              label={addRow.label}
              placeholder={addRow.placeholder}
              editing={editing?.rowId === ADD_ROW ? editing : NO_EDITING}
              kept={[...(kept.get(ADD_ROW)?.values() ?? [])][0]}
            />
          );
        })}
      </div>
      {entries.length === 0 && props.empty}
    </div>
  );
}
