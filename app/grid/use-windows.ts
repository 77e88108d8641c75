/** Which rows and columns are drawn: those on screen, some around them, and the active cell wherever it is. */
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ColumnPlace, ColumnWindow } from './GridRow.tsx';
import { type Geometry, placeOf, type ScrollPlace } from './scroll-place.ts';
import { drawnAfter, type Margins, placesIn, type Span, spanBetween } from './spans.ts';

interface WindowOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Which stands in the scroller; it may be the scroller itself. */
  readonly table: RefObject<HTMLElement | null>;
  readonly geometry: Geometry;
  readonly activeRow: number;
  readonly activeColumn: number;
}

/** A step of the wheel stays within two rows, so that it shows no empty one. */
const ROWS: Margins = { near: 2, ahead: 5, keep: 2 };
/** To make a column costs as much as a dozen rows: who goes back and forth finds it there. */
const COLUMNS: Margins = { near: 0, ahead: 1, keep: 6 };

interface Drawn {
  readonly rows: Span;
  readonly columns: Span;
  /** Something is scrolled away under the pinned columns. */
  readonly isAside: boolean;
}

const NONE: Span = { from: 0, to: 0 };

export function useWindows({ scroller, table, geometry, activeRow, activeColumn }: WindowOptions) {
  const [drawn, setDrawn] = useState<Drawn>({ rows: NONE, columns: NONE, isAside: false });
  const { rowStarts, columnStarts, pinnedCount } = geometry;
  const latest = useRef({ geometry, drawn });

  /** Draws what the window shows there, before it is there. Most often nothing changes, and React is not asked. */
  const lookAt = useCallback((place: ScrollPlace, change: (act: () => void) => void = (act) => act()) => {
    const next = drawnAt(latest.current.drawn, place, latest.current.geometry);
    if (next === latest.current.drawn) return;
    latest.current.drawn = next;
    change(() => setDrawn(next));
  }, []);
  useLayoutEffect(() => {
    latest.current.geometry = geometry;
    if (scroller.current && table.current) lookAt(placeOf(scroller.current, table.current));
  }, [geometry, lookAt, scroller, table]);

  useLayoutEffect(() => {
    const [element, inner] = [scroller.current, table.current];
    if (!element || !inner) return;
    const observer = new ResizeObserver(() => lookAt(placeOf(element, inner)));
    observer.observe(element);
    // Within the frame that scrolled, or the next would show what is not drawn yet.
    const onScroll = () => lookAt(placeOf(element, inner), flushSync);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, table, lookAt]);

  const rowCount = rowStarts.length - 1;
  const { from, to } = drawn.rows;
  const rows = useMemo(
    () => placesIn({ from: Math.min(from, rowCount), to: Math.min(to, rowCount) }, activeRow),
    [from, to, rowCount, activeRow],
  );

  // Only the columns that it changes, so that rows already there are left alone by the others.
  const farColumn = activeColumn >= drawn.columns.from && activeColumn < drawn.columns.to ? -1 : activeColumn;
  const columnWindow = useMemo<ColumnWindow>(() => {
    const places = placesIn(drawn.columns, farColumn).filter((at) => at >= pinnedCount && at < columnStarts.length - 1);
    const pinned = Array.from({ length: pinnedCount }, (_one, at) => at);
    const pinnedPx = columnStarts[pinnedCount] ?? 0;
    return {
      pinned: columnPlaces(pinned, columnStarts, 0),
      pinnedPx,
      items: columnPlaces(places, columnStarts, pinnedPx),
      widthPx: columnStarts.at(-1) ?? 0,
    };
  }, [drawn.columns, farColumn, columnStarts, pinnedCount]);
  return { rows, columnWindow, isAside: drawn.isAside, lookAt };
}

function drawnAt(before: Drawn, { left, top, width, height }: ScrollPlace, geometry: Geometry): Drawn {
  const { rowStarts, columnStarts, pinnedCount, headerPx } = geometry;
  const rowsSeen = spanBetween(rowStarts, top, top + height - headerPx);
  const columnsSeen = spanBetween(columnStarts, left + (columnStarts[pinnedCount] ?? 0), left + width);
  const rows = drawnAfter(before.rows, rowsSeen, rowStarts.length - 1, ROWS);
  const kept = drawnAfter(before.columns, columnsSeen, columnStarts.length - 1, COLUMNS);
  // New rows come without the columns that nobody sees now.
  const isWide = kept.to - kept.from > columnsSeen.to - columnsSeen.from + 2 * COLUMNS.ahead;
  const columns = rows !== before.rows && isWide ? columnsSeen : kept;
  const isAside = left > 0;
  const isSame = rows === before.rows && columns === before.columns && isAside === before.isAside;
  return isSame ? before : { rows, columns, isAside };
}

function columnPlaces(indexes: readonly number[], starts: readonly number[], fromPx: number): readonly ColumnPlace[] {
  let endPx = fromPx;
  return indexes.map((index) => {
    const startPx = starts[index] ?? 0;
    const gapPx = startPx - endPx;
    endPx = starts[index + 1] ?? startPx;
    return { index, startPx, gapPx };
  });
}
