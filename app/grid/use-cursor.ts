/** The cursor of one table on screen: where it is, that it stays somewhere sensible, and that the focus follows it. */
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Axis, type Cursor, cursorAt } from './cursor.ts';
import type { CellAddress } from './grid-types.ts';

export function useCursor(
  root: RefObject<HTMLElement | null>,
  rows: Axis,
  columns: Axis,
  bringIntoView: (at: CellAddress) => void,
) {
  const [wanted, setWanted] = useState<Cursor | null>(null);
  /** Counts the times the focus is to go to the active cell. */
  const [focusCount, setFocusCount] = useState(0);
  const lastIndex = useRef(0);
  const lastFocus = useRef(0);

  const cursor = useMemo(() => livingCursor(wanted, rows, columns, lastIndex.current), [wanted, rows, columns]);
  const rowIndex = cursor ? (rows.indexOf.get(cursor.active.rowId) ?? 0) : 0;
  useLayoutEffect(() => {
    lastIndex.current = rowIndex;
  }, [rowIndex]);

  useLayoutEffect(() => {
    if (focusCount === lastFocus.current || !cursor) return;
    lastFocus.current = focusCount;
    bringIntoView(cursor.active);
    const { rowId, columnId } = cursor.active;
    const cell = root.current?.querySelector<HTMLElement>(
      `[data-row-id="${CSS.escape(rowId)}"][data-column-id="${CSS.escape(columnId)}"]`,
    );
    cell?.focus({ preventScroll: true });
  });

  const moveTo = useCallback((next: Cursor) => {
    setWanted(next);
    setFocusCount((count) => count + 1);
  }, []);
  return { cursor, setCursor: setWanted, moveTo };
}

/** A row that has gone leaves the cursor at the one in its place; before anybody came it waits at the first cell. */
function livingCursor(wanted: Cursor | null, rows: Axis, columns: Axis, lastIndex: number): Cursor | null {
  const firstColumn = columns.ids[0];
  if (firstColumn === undefined || rows.ids.length === 0) return null;
  if (!wanted) return cursorAt({ rowId: rows.ids[1] ?? rows.ids[0] ?? '', columnId: firstColumn });
  const { active, anchor } = wanted;
  const columnId = columns.indexOf.has(active.columnId) ? active.columnId : firstColumn;
  const rowId = rows.indexOf.has(active.rowId)
    ? active.rowId
    : (rows.ids[Math.max(Math.min(1, rows.ids.length - 1), Math.min(lastIndex, rows.ids.length - 1))] ?? '');
  if (columnId !== active.columnId || rowId !== active.rowId) return cursorAt({ rowId, columnId });
  const isAnchorThere = rows.indexOf.has(anchor.rowId) && columns.indexOf.has(anchor.columnId);
  return isAnchorThere ? wanted : { ...wanted, anchor: active };
}
