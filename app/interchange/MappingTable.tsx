// biome-ignore-all lint/a11y/useSemanticElements: rows that a window places cannot be a table of the browser's own.
// biome-ignore-all lint/a11y/useFocusableInteractive: its rows have the focus, and the choices in their cells.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useRowKeys } from './use-row-keys.ts';

interface MappingTableProps<Row> {
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly width: string }[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Whether it has a line below its choice. */
  readonly isTall: (row: Row) => boolean;
  /** The cells of a row, one for each column. */
  readonly cells: (row: Row) => readonly ReactNode[];
}

/** Pixels; measured once a row is drawn. */
const USUAL_HEIGHT = 45;
const TALL_HEIGHT = 61;
/** Up to so many, all are drawn: nothing is gained by windows, and the browser's search finds them. */
const FEW = 60;

/** Rows with a choice in each, thousands of them: only those in view are drawn, and the one with the focus. */
export function MappingTable<Row>({ title, columns, rows, keyOf, isTall, cells }: MappingTableProps<Row>) {
  const titleId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  /** The one row that Tab comes to. */
  const [chosen, setCurrent] = useState(0);
  const current = Math.min(chosen, rows.length - 1);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row !== undefined && isTall(row) ? TALL_HEIGHT : USUAL_HEIGHT;
    },
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    overscan: rows.length <= FEW ? FEW : 4,
    // Scrolled away, it would take the focus with it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return current < 0 || shown.includes(current) ? shown : [...shown, current].sort((a, b) => a - b);
    },
  });
  const keys = useRowKeys({ scroller, virtualizer, current, last: rows.length - 1, setCurrent });

  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="mb-2 text-[13px] font-semibold">
        {title} <span className="font-normal text-ink-muted">({rows.length.toLocaleString('en')})</span>
      </h3>
      <div
        ref={scroller}
        className="max-h-[min(22rem,48dvh)] scroll-pt-8 overflow-y-auto rounded-lg border border-line max-md:scroll-pt-0"
        role="grid"
        aria-labelledby={titleId}
        aria-rowcount={rows.length + 1}
        {...keys}
      >
        <div
          role="row"
          aria-rowindex={1}
          className="sticky top-0 z-10 flex gap-3 border-b border-line bg-panel px-2.5 py-1.5 text-xs text-ink-muted max-md:sr-only"
        >
          {columns.map((column) => (
            <span key={column.title} role="columnheader" className={column.width}>
              {column.title}
            </span>
          ))}
        </div>
        <div role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                tabIndex={index === current ? 0 : -1}
                className="absolute inset-x-0 flex items-center gap-3 border-t border-line px-2.5 py-1.5 text-xs -outline-offset-2 first:border-t-0 max-md:flex-col max-md:items-stretch max-md:gap-1.5"
                style={{ top: start }}
              >
                {cells(row).map((content, at) => (
                  <div
                    key={columns[at]?.title}
                    role="gridcell"
                    className={`min-w-0 wrap-anywhere max-md:w-full ${columns[at]?.width}`}
                  >
                    {content}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}
