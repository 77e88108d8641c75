/** Which rows and columns are drawn: those on screen, some around them, and the active cell wherever it is. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import type { ColumnPlace, ColumnWindow } from './GridRow.tsx';

interface WindowOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly pinnedCount: number;
  readonly headerPx: number;
  readonly activeRow: number;
  readonly activeColumn: number;
}

/** Beyond the edges: a step of the wheel stays within them, so that it shows no empty row. */
const ROWS_AROUND = 3;
const COLUMNS_AROUND = 0;

export function useWindows(options: WindowOptions) {
  const { scroller, heights, widths, pinnedCount, headerPx, activeRow, activeColumn } = options;
  const getScrollElement = useCallback(() => scroller.current, [scroller]);
  const rows = useVirtualizer({
    count: heights.length,
    getScrollElement,
    estimateSize: useCallback((index: number) => heights[index] ?? 0, [heights]),
    overscan: ROWS_AROUND,
    scrollMargin: headerPx,
    rangeExtractor: useCallback((range: Range) => including(defaultRangeExtractor(range), activeRow), [activeRow]),
  });
  const columns = useVirtualizer({
    count: widths.length,
    horizontal: true,
    getScrollElement,
    estimateSize: useCallback((index: number) => widths[index] ?? 0, [widths]),
    overscan: COLUMNS_AROUND,
    rangeExtractor: useCallback(
      (range: Range) => including(defaultRangeExtractor(range), activeColumn),
      [activeColumn],
    ),
  });
  const starts = useMemo(() => startsOf(widths), [widths]);
  const indexes = columns
    .getVirtualItems()
    .map(({ index }) => index)
    .filter((index) => index >= pinnedCount);
  const key = indexes.join();
  // The same object while the same columns are drawn, so that rows already there are left alone.
  const columnWindow = useMemo<ColumnWindow>(() => {
    const pinned = Array.from({ length: pinnedCount }, (_one, index) => index);
    const others = key === '' ? [] : key.split(',').map(Number);
    return {
      pinned: placesOf(pinned, starts, 0),
      pinnedPx: starts[pinnedCount] ?? 0,
      items: placesOf(others, starts, starts[pinnedCount] ?? 0),
      widthPx: starts.at(-1) ?? 0,
    };
  }, [key, starts, pinnedCount]);
  /** Something is scrolled away under the pinned columns. */
  const isAside = (columns.scrollOffset ?? 0) > 0;
  return { rows, columnWindow, isAside };
}

function placesOf(indexes: readonly number[], starts: readonly number[], fromPx: number): readonly ColumnPlace[] {
  let endPx = fromPx;
  return indexes.map((index) => {
    const startPx = starts[index] ?? 0;
    const gapPx = startPx - endPx;
    endPx = starts[index + 1] ?? startPx;
    return { index, startPx, gapPx };
  });
}

/** Where each begins, and after the last where all end. */
function startsOf(sizes: readonly number[]): readonly number[] {
  let total = 0;
  return [0, ...sizes.map((size) => (total += size))];
}

function including(indexes: readonly number[], index: number): number[] {
  if (index < 0 || indexes.includes(index)) return [...indexes];
  return [...indexes, index].sort((a, b) => a - b);
}
