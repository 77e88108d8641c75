import type { Axis } from './cursor.ts';
import type { CellAddress } from './grid-types.ts';

interface Sizes {
  /** The header is the first. */
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly pinnedCount: number;
  readonly headerPx: number;
}

/** Scrolls no further than it takes to see the cell whole, beside what is pinned and below the header. */
export function revealInScroller(scroller: HTMLElement | null, { rowId, columnId }: CellAddress, sizes: Sizes): void {
  if (!scroller) return;
  const row = (sizes.rowAxis.indexOf.get(rowId) ?? 0) - 1;
  const column = sizes.columnAxis.indexOf.get(columnId) ?? 0;
  if (row >= 0) {
    const start = total(sizes.heights, row);
    const room = scroller.clientHeight - sizes.headerPx;
    scroller.scrollTop = within(scroller.scrollTop, start, sizes.heights[row] ?? 0, room);
  }
  if (column < sizes.pinnedCount) return;
  const pinnedPx = total(sizes.widths, sizes.pinnedCount);
  const start = total(sizes.widths, column) - pinnedPx;
  scroller.scrollLeft = within(scroller.scrollLeft, start, sizes.widths[column] ?? 0, scroller.clientWidth - pinnedPx);
}

function within(offset: number, start: number, size: number, room: number): number {
  if (start < offset) return start;
  return start + size > offset + room ? start + size - room : offset;
}

function total(sizes: readonly number[], count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += sizes[at] ?? 0;
  return sum;
}
