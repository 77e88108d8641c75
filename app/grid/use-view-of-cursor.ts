/** The cursor of a table and what is drawn around it: rows, focus and what the page says of the cell change in one drawing. */
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { type Axis, type Cursor, rangeOf } from './cursor.ts';
import type { CellAddress, CellRange } from './grid-types.ts';
import { type Geometry, placeOf, placeToSee, scrollFromTo } from './scroll-place.ts';
import { useCursor } from './use-cursor.ts';
import { useWindows } from './use-windows.ts';

interface ViewOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly geometry: Geometry;
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly onCursor: ((active: CellAddress, range: CellRange) => void) | undefined;
}

export function useViewOfCursor({ root, geometry, rowAxis, columnAxis, onCursor }: ViewOptions) {
  const placesFor = useCallback(
    (element: HTMLElement, { rowId, columnId }: CellAddress) => {
      const now = placeOf(element, element);
      const row = (rowAxis.indexOf.get(rowId) ?? 0) - 1;
      return { now, to: placeToSee(now, row, columnAxis.indexOf.get(columnId) ?? 0, geometry) };
    },
    [rowAxis, columnAxis, geometry],
  );
  const bringIntoView = useCallback(
    (at: CellAddress) => {
      if (!root.current) return;
      const { now, to } = placesFor(root.current, at);
      scrollFromTo(root.current, now, to);
    },
    [root, placesFor],
  );
  const { cursor, setCursor, moveTo: putCursor } = useCursor(root, rowAxis, columnAxis, bringIntoView);
  const activeRow = cursor ? (rowAxis.indexOf.get(cursor.active.rowId) ?? 0) - 1 : -1;
  const activeColumn = cursor ? (columnAxis.indexOf.get(cursor.active.columnId) ?? 0) : -1;
  const { lookAt, ...drawn } = useWindows({ scroller: root, table: root, geometry, activeRow, activeColumn });

  const told = useRef(cursor);
  const tell = useCallback(
    (next: Cursor) => {
      told.current = next;
      onCursor?.(next.active, rangeOf(next, rowAxis, columnAxis));
    },
    [rowAxis, columnAxis, onCursor],
  );
  const moveTo = useCallback(
    (next: Cursor) => {
      const { rowId, columnId } = next.active;
      if (root.current && rowAxis.indexOf.has(rowId) && columnAxis.indexOf.has(columnId)) {
        lookAt(placesFor(root.current, next.active).to);
        tell(next);
      }
      putCursor(next);
    },
    [root, placesFor, rowAxis, columnAxis, lookAt, tell, putCursor],
  );
  // Where it moved by itself, as its row has gone, or was dragged.
  useEffect(() => {
    if (!cursor || told.current === cursor) return;
    told.current = cursor;
    if (root.current?.contains(document.activeElement)) tell(cursor);
  }, [root, cursor, tell]);

  return { cursor, setCursor, moveTo, bringIntoView, ...drawn };
}
