/** Where the rows and columns of a table lie, made anew only when they are others. */
import { useMemo } from 'react';
import { ADD_ROW, axisOf, HEADER_ROW } from './cursor.ts';
import type { GridColumn, GridRowData } from './grid-types.ts';
import type { GridEntryRow } from './row-entries.ts';
import type { Geometry } from './scroll-place.ts';
import { startsOf } from './spans.ts';

export const ROW_PX = 32;
/** For fingers. */
const COARSE_ROW_PX = 44;

interface GeometryOptions<Row extends GridRowData> {
  readonly entries: readonly GridEntryRow<Row>[];
  readonly columns: readonly GridColumn<Row>[];
  readonly isAdding: boolean;
  readonly headerPx: number;
}

export function useGeometry<Row extends GridRowData>(options: GeometryOptions<Row>) {
  const { entries, columns, isAdding, headerPx } = options;
  const rows = useMemo(() => {
    const rowAxis = axisOf([HEADER_ROW, ...entries.map(({ id }) => id), ...(isAdding ? [ADD_ROW] : [])]);
    const rowPx = matchMedia('(pointer: coarse)').matches ? COARSE_ROW_PX : ROW_PX;
    return { axis: rowAxis, starts: startsOf(rowAxis.ids.slice(1).map(() => rowPx)) };
  }, [entries, isAdding]);
  const across = useMemo(
    () => ({
      axis: axisOf(columns.map(({ id }) => id)),
      starts: startsOf(columns.map(({ widthPx }) => widthPx)),
      pinnedCount: columns.filter(({ isPinned }) => isPinned).length,
    }),
    [columns],
  );
  const geometry = useMemo<Geometry>(
    () => ({ rowStarts: rows.starts, columnStarts: across.starts, pinnedCount: across.pinnedCount, headerPx }),
    [rows, across, headerPx],
  );
  return { geometry, rowAxis: rows.axis, columnAxis: across.axis };
}
