// biome-ignore-all lint/a11y/useSemanticElements: a table element could not be drawn in part.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells of a row.
import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo } from 'react';
import { classNames } from '../ui/class-names.ts';
import { HEADER_ROW } from './cursor.ts';
import type { ColumnWindow } from './GridRow.tsx';
import type { GridColumn, GridLayout, GridRowData } from './grid-types.ts';

interface GridHeaderProps<Row extends GridRowData> {
  readonly columns: readonly GridColumn<Row>[];
  readonly window: ColumnWindow;
  readonly layout: GridLayout;
  readonly activeColumnId: string | null;
  /** Null where nobody asked for the fields. */
  readonly onFilter: ((columnId: string, text: string) => void) | null;
}

/** Titles that sort, and under them what the columns are narrowed by. */
export const GridHeader = memo(GridHeaderOf) as typeof GridHeaderOf;

function GridHeaderOf<Row extends GridRowData>(props: GridHeaderProps<Row>) {
  const { columns, window } = props;
  return (
    <div role="rowgroup" className="sticky top-0 z-20" style={{ width: window.widthPx }}>
      <div
        role="row"
        aria-rowindex={1}
        className="flex h-full bg-sunken"
        style={{ height: headerHeightPx(props.onFilter !== null) }}
      >
        {window.pinned.length > 0 && (
          <div
            className="sticky left-0 z-10 shrink-0 bg-inherit shadow-[1px_0_0_var(--color-line-strong)]"
            style={{ width: window.pinnedPx }}
          >
            {window.pinned.map(({ index, startPx }) => {
              const column = columns[index];
              return (
                column && <HeaderCell key={column.id} {...props} column={column} index={index} startPx={startPx} />
              );
            })}
          </div>
        )}
        {window.items.map(({ index, startPx }) => {
          const column = columns[index];
          return column && <HeaderCell key={column.id} {...props} column={column} index={index} startPx={startPx} />;
        })}
      </div>
    </div>
  );
}

const TITLE_PX = 32;
const FILTER_PX = 32;

export function headerHeightPx(hasFilters: boolean): number {
  return hasFilters ? TITLE_PX + FILTER_PX : TITLE_PX;
}

interface HeaderCellProps<Row extends GridRowData> extends GridHeaderProps<Row> {
  readonly column: GridColumn<Row>;
  readonly index: number;
  /** From the left of the row, or of its pinned part. */
  readonly startPx: number;
}

function HeaderCell<Row extends GridRowData>({
  column,
  index,
  startPx,
  layout,
  activeColumnId,
  onFilter,
}: HeaderCellProps<Row>) {
  const sort = layout.sorting.find(({ columnId }) => columnId === column.id);
  const Arrow = sort?.isDown ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sort ? (sort.isDown ? 'descending' : 'ascending') : 'none'}
      tabIndex={activeColumnId === column.id ? 0 : -1}
      data-row-id={HEADER_ROW}
      data-column-id={column.id}
      aria-label={column.title}
      title={column.help}
      className="absolute top-0 h-full border-r border-b border-line-strong text-xs font-semibold text-ink-soft outline-none select-none focus:shadow-[inset_0_0_0_2px_var(--color-ring)]"
      style={{ width: column.widthPx, left: startPx }}
    >
      <span
        className={classNames(
          'flex h-8 items-center gap-1 px-2 hover:text-ink',
          column.align === 'end' && 'justify-end',
        )}
      >
        <span className="truncate">{column.title}</span>
        {sort && <Arrow size={13} aria-hidden className="shrink-0 text-link" />}
      </span>
      {onFilter && (
        <input
          type="search"
          aria-label={`Filter ${column.title}`}
          title="Part of the text; = for the whole, ! for the opposite, = alone for empty"
          placeholder="Filter"
          value={layout.filters[column.id] ?? ''}
          tabIndex={activeColumnId === column.id ? 0 : -1}
          autoComplete="off"
          onChange={(event) => onFilter(column.id, event.target.value)}
          className="mx-1 h-6.5 w-[calc(100%-0.5rem)] rounded border border-line-strong bg-panel px-1.5 text-xs font-normal text-ink placeholder:text-ink-muted"
        />
      )}
    </div>
  );
}
