// biome-ignore-all lint/a11y/useSemanticElements: rows that a window places cannot be a table of the browser's own.
// biome-ignore-all lint/a11y/useFocusableInteractive: the choices in its cells have the focus.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

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
/** Until the rows on the way to the last are measured. */
const MOST_FRAMES = 60;
/** Up to so many, all are drawn: nothing is gained by windows, and the browser's search finds them. */
const FEW = 60;

/** Rows with a choice in each, thousands of them: only those in view are drawn, and the one with the focus. */
export function MappingTable<Row>({ title, columns, rows, keyOf, isTall, cells }: MappingTableProps<Row>) {
  const titleId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(-1);
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
    overscan: rows.length <= FEW ? FEW : 8,
    // Scrolled away, it would take the focus with it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return focused < 0 || focused >= rows.length || shown.includes(focused)
        ? shown
        : [...shown, focused].sort((a, b) => a - b);
    },
  });

  function onFocus({ target }: FocusEvent): void {
    const index = Number((target as HTMLElement).closest('[data-index]')?.getAttribute('data-index') ?? -1);
    setFocused(index);
  }

  // Rows are only measured once they are drawn: the browser's own way would stop short of the last.
  function onKeyDown(event: KeyboardEvent): void {
    const { current } = scroller;
    if ((event.key !== 'Home' && event.key !== 'End') || event.target !== current) return;
    event.preventDefault();
    const last = event.key === 'Home' ? 0 : rows.length - 1;
    let frames = MOST_FRAMES;
    const go = () => {
      current.scrollTop = event.key === 'Home' ? 0 : current.scrollHeight;
      frames -= 1;
      const isThere = virtualizer.getVirtualItems().at(event.key === 'Home' ? 0 : -1)?.index === last;
      if (frames > 0 && !isThere) requestAnimationFrame(go);
    };
    go();
  }

  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="mb-2 text-[13px] font-semibold">
        {title} <span className="font-normal text-ink-muted">({rows.length.toLocaleString('en')})</span>
      </h3>
      <div
        ref={scroller}
        className="max-h-[min(22rem,48dvh)] overflow-y-auto rounded-lg border border-line"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
        tabIndex={0}
        role="table"
        aria-labelledby={titleId}
        aria-rowcount={rows.length + 1}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onBlur={() => setFocused(-1)}
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
                className="absolute inset-x-0 flex items-center gap-3 border-t border-line px-2.5 py-1.5 text-xs first:border-t-0 max-md:flex-col max-md:items-stretch max-md:gap-1.5"
                style={{ top: start }}
              >
                {cells(row).map((content, at) => (
                  <div
                    key={columns[at]?.title}
                    role="cell"
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
