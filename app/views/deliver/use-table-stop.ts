/** The one cell of a previewed table that Tab comes to, and how keys lead from it to any other. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Place, placeAfter } from '../../grid/moves.ts';
import { type Geometry, placeOf, placeToSee, scrollFromTo } from '../../grid/scroll-place.ts';
import { spanBetween } from '../../grid/spans.ts';

interface StopOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly table: RefObject<HTMLElement | null>;
  readonly geometry: Geometry;
}

export function useTableStop({ scroller, table, geometry }: StopOptions) {
  const [wanted, setStop] = useState<Place>({ row: 0, column: 0 });
  const isFocusDue = useRef(false);
  const rows = geometry.rowStarts.length - 1;
  const columns = geometry.columnStarts.length - 1;
  const stop = { row: Math.min(wanted.row, rows - 1), column: Math.min(wanted.column, columns - 1) };

  useLayoutEffect(() => {
    if (!isFocusDue.current) return;
    const cell = table.current?.querySelector<HTMLElement>(`[data-place="${stop.row}.${stop.column}"]`);
    if (!cell) return;
    isFocusDue.current = false;
    cell.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent): void {
    const [page, element] = [scroller.current, table.current];
    if (!page || !element || event.altKey || event.shiftKey) return;
    const now = placeOf(page, element);
    const seen = spanBetween(geometry.rowStarts, now.top, now.top + now.height - geometry.headerPx);
    const to = placeAfter(stop, event, { rows, columns, page: Math.max(1, seen.to - seen.from - 1) });
    if (!to) return;
    event.preventDefault();
    const next = { ...to, row: Math.max(0, to.row) };
    const place = placeToSee(now, next.row, next.column, geometry);
    // The first column may be in view by being pinned: who goes home sees what stands beside it, too.
    scrollFromTo(page, now, event.key === 'Home' ? { ...place, left: now.left - page.scrollLeft } : place);
    isFocusDue.current = true;
    setStop(next);
  }

  function onFocus({ target }: FocusEvent): void {
    const place = target instanceof HTMLElement ? target.dataset['place'] : undefined;
    const [row, column] = place?.split('.').map(Number) ?? [];
    if (row === undefined || column === undefined || (row === stop.row && column === stop.column)) return;
    setStop({ row, column });
  }

  return { stop, onKeyDown, onFocus };
}
