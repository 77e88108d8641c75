// biome-ignore-all lint/a11y/useSemanticElements: a table element could not be drawn in part.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells of a row.
import { memo, type ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import { CellMarks } from './CellMarks.tsx';
import type { EditState } from './edit-state.ts';
import { CellEditor } from './editors/CellEditor.tsx';
import type { GridColumn, GridRowData } from './grid-types.ts';
import type { KeptEntry } from './kept-entries.ts';

export interface GridRowProps<Row extends GridRowData> {
  readonly row: Row;
  /** As screen readers count: the header is the first. */
  readonly ariaRowIndex: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly pinnedCount: number;
  /** Places of the columns that are drawn beside the pinned ones, with where the first begins. */
  readonly window: ColumnWindow;
  /** The cell with the focus, if it is in this row. */
  readonly activeColumnId: string | null;
  /** The chosen columns of this row; none where `to` is before `from`. */
  readonly rangeFrom: number;
  readonly rangeTo: number;
  readonly isSelected: boolean;
  readonly editing: EditState | null;
  readonly kept: ReadonlyMap<string, KeptEntry> | undefined;
}

export interface ColumnWindow {
  readonly items: readonly { readonly index: number; readonly startPx: number }[];
  readonly widthPx: number;
}

/** One row; drawn again only when something of its own has changed. */
export const GridRow = memo(GridRowOf) as typeof GridRowOf;

function GridRowOf<Row extends GridRowData>(props: GridRowProps<Row>) {
  const { columns, pinnedCount, window } = props;
  return (
    <div
      role="row"
      aria-rowindex={props.ariaRowIndex}
      aria-selected={props.isSelected}
      className={classNames('absolute left-0 flex', props.isSelected ? 'bg-selected' : 'bg-panel')}
      style={{ top: props.topPx, height: props.heightPx, width: window.widthPx }}
    >
      {pinnedCount > 0 && (
        <div className="sticky left-0 z-10 flex shrink-0 bg-inherit shadow-[1px_0_0_var(--color-line-strong)]">
          {columns.slice(0, pinnedCount).map((column, index) => (
            <GridCellOf key={column.id} {...props} column={column} index={index} />
          ))}
        </div>
      )}
      {window.items.map(({ index, startPx }) => {
        const column = columns[index];
        return column && <GridCellOf key={column.id} {...props} column={column} index={index} startPx={startPx} />;
      })}
    </div>
  );
}

interface GridCellProps<Row extends GridRowData> extends GridRowProps<Row> {
  readonly column: GridColumn<Row>;
  readonly index: number;
  /** From the row's left; absent for those that are pinned. */
  readonly startPx?: number;
}

function GridCellOf<Row extends GridRowData>(props: GridCellProps<Row>) {
  const { row, column, index, startPx, activeColumnId, editing, kept, rangeFrom, rangeTo } = props;
  const isActive = activeColumnId === column.id;
  const isEditing = isActive && editing?.columnId === column.id;
  const keptEntry = kept?.get(column.id);
  const cell = column.cell(row);
  const isInRange = index >= rangeFrom && index <= rangeTo;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take them all.
    <div
      role={index === 0 && column.isPinned ? 'rowheader' : 'gridcell'}
      aria-colindex={index + 1}
      aria-selected={isInRange}
      aria-readonly={cell.isFixed === true || undefined}
      aria-invalid={keptEntry ? true : undefined}
      tabIndex={isActive ? 0 : -1}
      data-row-id={row.id}
      data-column-id={column.id}
      title={keptEntry ? keptEntry.problem : undefined}
      className={classNames(
        'flex h-full items-center gap-1.5 overflow-hidden border-r border-b border-line px-2 text-xs outline-none select-none',
        'focus:shadow-[inset_0_0_0_2px_var(--color-ring)]',
        startPx === undefined ? 'relative shrink-0' : 'absolute top-0',
        column.align === 'end' && 'justify-end tabular-nums',
        cell.isFixed === true && 'text-ink-soft',
        isInRange && !isActive && 'bg-selected',
        (isEditing || (isActive && keptEntry)) && 'overflow-visible',
      )}
      style={{ width: column.widthPx, left: startPx, background: isInRange ? undefined : cell.ground }}
    >
      {isEditing && editing ? (
        <CellEditor state={editing} label={column.title} widthPx={column.widthPx} />
      ) : (
        <CellText text={keptEntry?.text ?? cell.text} isInvalid={keptEntry !== undefined} align={column.align}>
          {keptEntry ? undefined : cell.content}
        </CellText>
      )}
      {!isEditing && keptEntry && <span className="sr-only">, not taken: {keptEntry.problem}</span>}
      {isActive && !isEditing && keptEntry && <Explanation text={keptEntry.problem} />}
      {!isEditing && cell.note !== undefined && (
        <span className="shrink-0 text-[11px] text-ink-muted">{cell.note}</span>
      )}
      {!isEditing && cell.marks !== undefined && <CellMarks marks={cell.marks} />}
    </div>
  );
}

/** Under the cell while one is there; the cell's name says it too. */
function Explanation({ text }: { readonly text: string }) {
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute top-full left-0 z-30 w-max max-w-72 rounded-md border border-error-line bg-error-ground px-2 py-1 text-left text-xs whitespace-normal text-error shadow-floating"
    >
      {text}
    </span>
  );
}

interface CellTextProps {
  readonly text: string;
  readonly isInvalid: boolean;
  readonly align: 'start' | 'end' | undefined;
  readonly children: ReactNode;
}

function CellText({ text, isInvalid, align, children }: CellTextProps) {
  if (children !== undefined && children !== null)
    return <span className="flex min-w-0 flex-1 items-center gap-1">{children}</span>;
  return (
    <span
      className={classNames(
        'truncate',
        align !== 'end' && 'min-w-0 flex-1',
        isInvalid && 'text-error underline decoration-error decoration-wavy underline-offset-2',
      )}
    >
      {text}
    </span>
  );
}
