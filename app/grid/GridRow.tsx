// biome-ignore-all lint/a11y/useSemanticElements: a table element could not be drawn in part.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells of a row.
import { memo } from 'react';
import type { EditState } from './edit-state.ts';
import { GridCell } from './GridCell.tsx';
import type { GridColumn, GridRowData } from './grid-types.ts';
import type { KeptEntry } from './kept-entries.ts';

export interface GridRowProps<Row extends GridRowData> {
  readonly row: Row;
  /** As screen readers count: the header is the first. */
  readonly ariaRowIndex: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly columns: readonly GridColumn<Row>[];
  /** Places of the columns that are drawn. */
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

export interface ColumnPlace {
  readonly index: number;
  /** From the left of the row. */
  readonly startPx: number;
  /** From the end of the one before it that is drawn. */
  readonly gapPx: number;
}

export interface ColumnWindow {
  /** They stay at the left. */
  readonly pinned: readonly ColumnPlace[];
  readonly pinnedPx: number;
  /** Of the others those on screen. */
  readonly items: readonly ColumnPlace[];
  readonly widthPx: number;
}

/** One row; drawn again only when something of its own has changed. */
export const GridRow = memo(GridRowOf) as typeof GridRowOf;

function GridRowOf<Row extends GridRowData>(props: GridRowProps<Row>) {
  const { row, columns, window, heightPx, activeColumnId, rangeFrom, rangeTo, editing, kept } = props;
  const isRaised = editing !== null || (activeColumnId !== null && kept?.has(activeColumnId) === true);

  function cellAt({ index, gapPx }: ColumnPlace) {
    const column = columns[index];
    if (!column) return null;
    const isActive = activeColumnId === column.id;
    return (
      <GridCell
        key={column.id}
        row={row}
        column={column}
        index={index}
        gapPx={gapPx}
        heightPx={heightPx}
        isActive={isActive}
        isInRange={index >= rangeFrom && index <= rangeTo}
        editing={isActive && editing?.columnId === column.id ? editing : null}
        kept={kept?.get(column.id)}
      />
    );
  }

  return (
    <div
      role="row"
      aria-rowindex={props.ariaRowIndex}
      aria-selected={props.isSelected}
      data-raised={isRaised || undefined}
      className="gr-row"
      style={{ top: props.topPx, height: heightPx, width: window.widthPx }}
    >
      {window.pinned.length > 0 && (
        <div className="gr-pinned" style={{ width: window.pinnedPx }}>
          {window.pinned.map(cellAt)}
        </div>
      )}
      {window.items.map(cellAt)}
    </div>
  );
}
