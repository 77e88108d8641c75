import { memo, type ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import { CellMarks, nameWithMarks } from './CellMarks.tsx';
import type { EditState } from './edit-state.ts';
import { CellEditor } from './editors/CellEditor.tsx';
import type { GridCell as GridCellData, GridColumn, GridRowData } from './grid-types.ts';
import type { KeptEntry } from './kept-entries.ts';
import { surelyFits } from './text-room.ts';

export interface GridCellProps<Row extends GridRowData> {
  readonly row: Row;
  readonly column: GridColumn<Row>;
  readonly index: number;
  /** Left free before it, for the columns that are not drawn. */
  readonly gapPx: number;
  readonly heightPx: number;
  readonly isActive: boolean;
  readonly isInRange: boolean;
  readonly editing: EditState | null;
  readonly kept: KeptEntry | undefined;
}

/** One cell; left alone while others of its row change. */
export const GridCell = memo(GridCellOf) as typeof GridCellOf;

function GridCellOf<Row extends GridRowData>(props: GridCellProps<Row>) {
  const { row, column, index, gapPx, heightPx, isActive, isInRange, editing, kept } = props;
  const cell = column.cell(row);
  const isRich = editing !== null || kept !== undefined || hasMore(cell);
  const isLong = isRich || !surelyFits(cell.text, column.widthPx);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take them all.
    <div
      role={index === 0 && column.isPinned ? 'rowheader' : 'gridcell'}
      aria-colindex={index + 1}
      aria-selected={isInRange || undefined}
      aria-readonly={cell.isFixed === true || undefined}
      aria-label={cell.marks && !editing && !kept ? nameWithMarks(cell.text, cell.marks) : undefined}
      aria-invalid={kept ? true : undefined}
      tabIndex={isActive ? 0 : -1}
      data-row-id={row.id}
      data-column-id={column.id}
      data-align={column.align}
      data-long={isLong || undefined}
      data-rich={isRich || undefined}
      data-in-range={(isInRange && !isActive) || undefined}
      data-raised={editing !== null || (isActive && kept !== undefined) || undefined}
      title={kept?.problem}
      className="gr-cell"
      style={{
        width: column.widthPx,
        marginLeft: gapPx === 0 ? undefined : gapPx,
        lineHeight: `${heightPx - 1}px`,
        background: isInRange ? undefined : cell.ground,
      }}
    >
      {isRich ? <RichCell cell={cell} column={column} isActive={isActive} editing={editing} kept={kept} /> : cell.text}
    </div>
  );
}

function hasMore({ content, note, marks }: GridCellData): boolean {
  return (content !== undefined && content !== null) || note !== undefined || marks !== undefined;
}

interface RichCellProps<Row extends GridRowData> {
  readonly cell: GridCellData;
  readonly column: GridColumn<Row>;
  readonly isActive: boolean;
  readonly editing: EditState | null;
  readonly kept: KeptEntry | undefined;
}

/** The field while it is edited; else what it says, with what is said about that. */
function RichCell<Row extends GridRowData>({ cell, column, isActive, editing, kept }: RichCellProps<Row>) {
  if (editing) return <CellEditor state={editing} label={column.title} widthPx={column.widthPx} />;
  return (
    <>
      <CellText text={kept?.text ?? cell.text} isInvalid={kept !== undefined}>
        {kept ? undefined : cell.content}
      </CellText>
      {kept && <span className="sr-only">, not taken: {kept.problem}</span>}
      {isActive && kept && <Explanation text={kept.problem} />}
      {cell.note !== undefined && <span className="shrink-0 text-[11px] text-ink-muted">{cell.note}</span>}
      {cell.marks !== undefined && <CellMarks marks={cell.marks} />}
    </>
  );
}

/** Under the cell while one is there; the cell's name says it too. */
function Explanation({ text }: { readonly text: string }) {
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute top-full left-0 z-30 w-max max-w-72 rounded-md border border-error-line bg-error-ground px-2 py-1 text-left text-xs leading-normal whitespace-normal text-error shadow-floating"
    >
      {text}
    </span>
  );
}

interface CellTextProps {
  readonly text: string;
  readonly isInvalid: boolean;
  readonly children: ReactNode;
}

function CellText({ text, isInvalid, children }: CellTextProps) {
  if (children !== undefined && children !== null)
    return <span className="flex min-w-0 flex-1 items-center gap-1 leading-normal">{children}</span>;
  return (
    <span
      className={classNames(
        'gr-text',
        isInvalid && 'text-error underline decoration-error decoration-wavy underline-offset-2',
      )}
    >
      {text}
    </span>
  );
}
