// biome-ignore-all lint/a11y/useSemanticElements: a table element could not be drawn in part.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on what is in its cells.
import { type MouseEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { Table } from '../../../src/deliverables/document.ts';
import type { ColumnPlace } from '../../grid/GridRow.tsx';
import type { Geometry } from '../../grid/scroll-place.ts';
import { startsOf } from '../../grid/spans.ts';
import { useWindows } from '../../grid/use-windows.ts';
import { headText, type TableShape } from '../../pack/table-shape.ts';
import { useStores } from '../../store/context.tsx';
import { reveal } from '../../store/reveal.ts';
import { useNarrowView } from '../use-narrow-view.ts';
import { PreviewRow } from './PreviewRow.tsx';
import './preview.css';
import { useTableStop } from './use-table-stop.ts';

interface PreviewTableProps {
  readonly table: Table;
  readonly shape: TableShape;
}

/**
 * One table of a document, whatever its length: only what is in view is drawn. One stop for the Tab key: arrows go from
 * cell to cell, Enter follows one that leads somewhere.
 */
export function PreviewTable({ table, shape }: PreviewTableProps) {
  const { columns, rows, title } = table;
  const stores = useStores();
  const isNarrow = useNarrowView();
  const geometry = useMemo<Geometry>(
    () => ({
      rowStarts: startsOf(shape.heights),
      columnStarts: startsOf(shape.widths),
      headerPx: shape.headHeight,
      pinnedCount: isNarrow ? 0 : 1,
    }),
    [shape, isNarrow],
  );
  const { rowStarts, columnStarts, headerPx } = geometry;
  const element = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  // The document scrolls as a whole, each of its tables only being a part of it.
  useLayoutEffect(() => {
    scroller.current = element.current?.closest('section') ?? null;
  }, []);
  const { stop, onKeyDown, onFocus } = useTableStop({ scroller, table: element, geometry });
  const {
    rows: drawn,
    columnWindow,
    isAside,
  } = useWindows({
    scroller,
    table: element,
    geometry,
    activeRow: stop.row,
    activeColumn: stop.column,
  });

  function follow({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-place]') : null;
    const [row, column] = button?.dataset['place']?.split('.').map(Number) ?? [];
    const cell = rows[row ?? -1]?.cells[column ?? -1];
    if (cell && cell.subject !== null) reveal(stores, cell.subject, cell.field);
  }

  function titleAt({ index, startPx, gapPx }: ColumnPlace) {
    const column = columns[index];
    const width = (columnStarts[index + 1] ?? startPx) - startPx;
    return (
      column && (
        <div
          key={column.id}
          role="columnheader"
          aria-colindex={index + 1}
          className="dl-title"
          style={{ width, marginLeft: gapPx === 0 ? undefined : gapPx }}
        >
          {headText(column)}
        </div>
      )
    );
  }

  return (
    <div
      ref={element}
      role="grid"
      aria-label={title}
      aria-readonly
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      data-aside={isAside || undefined}
      className="dl-table"
      style={{ width: columnWindow.widthPx, height: headerPx + (rowStarts.at(-1) ?? 0) }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onClick={follow}
    >
      <div role="rowgroup" className="dl-head" style={{ height: headerPx }}>
        <div role="row" aria-rowindex={1} className="flex">
          {columnWindow.pinned.length > 0 && <div className="dl-pinned">{columnWindow.pinned.map(titleAt)}</div>}
          {columnWindow.items.map(titleAt)}
        </div>
      </div>
      <div role="rowgroup">
        {drawn.map((index) => {
          const row = rows[index];
          const topPx = rowStarts[index] ?? 0;
          return (
            row && (
              <PreviewRow
                key={row.id}
                row={row}
                index={index}
                topPx={headerPx + topPx}
                heightPx={(rowStarts[index + 1] ?? topPx) - topPx}
                columns={columns}
                columnStarts={columnStarts}
                window={columnWindow}
                found={shape.found}
                stop={stop.row === index ? stop.column : -1}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
