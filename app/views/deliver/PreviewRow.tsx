// biome-ignore-all lint/a11y/useSemanticElements: a table element could not be drawn in part.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on what is in its cells.
import { memo } from 'react';
import type { Column, Row } from '../../../src/deliverables/document.ts';
import type { ColumnPlace, ColumnWindow } from '../../grid/GridRow.tsx';
import type { TableShape } from '../../pack/table-shape.ts';
import { PreviewCell } from './PreviewCell.tsx';

interface PreviewRowProps {
  readonly row: Row;
  readonly index: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly columns: readonly Column[];
  readonly columnStarts: readonly number[];
  readonly window: ColumnWindow;
  readonly found: TableShape['found'];
  /** The column of the cell that Tab comes to, if it is in this row. */
  readonly stop: number;
}

/** Drawn again only when something of its own has changed. */
export const PreviewRow = memo(function PreviewRow(props: PreviewRowProps) {
  const { row, index, topPx, heightPx, columns, columnStarts, window, found, stop } = props;

  function cellAt({ index: at, startPx, gapPx }: ColumnPlace) {
    const column = columns[at];
    const cell = row.cells[at];
    if (!column) return null;
    return (
      <PreviewCell
        key={column.id}
        column={column}
        cell={cell}
        findings={found.get(`${index}.${at}`) ?? NONE}
        index={at}
        gapPx={gapPx}
        widthPx={(columnStarts[at + 1] ?? startPx) - startPx}
        place={`${index}.${at}`}
        isStop={at === stop}
      />
    );
  }

  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-struck={row.isStruck || undefined}
      className="dl-row"
      style={{ top: topPx, height: heightPx, width: window.widthPx }}
    >
      {window.pinned.length > 0 && <div className="dl-pinned">{window.pinned.map(cellAt)}</div>}
      {window.items.map(cellAt)}
    </div>
  );
});

const NONE: readonly never[] = [];
