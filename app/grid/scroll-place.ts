/** What a table's window shows of it, in pixels, and where it has to go to show a cell. */
import type { Axis } from './cursor.ts';
import type { CellAddress } from './grid-types.ts';

export interface ScrollPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Geometry {
  /** The header is the first. */
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  /** Without the header. */
  readonly rowStarts: readonly number[];
  readonly columnStarts: readonly number[];
  readonly pinnedCount: number;
  readonly headerPx: number;
}

export function placeOf({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement): ScrollPlace {
  return { left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight };
}

/** No further than it takes to see the cell whole, beside what is pinned and below the header. */
export function placeToSee(now: ScrollPlace, { rowId, columnId }: CellAddress, geometry: Geometry): ScrollPlace {
  const { rowAxis, columnAxis, rowStarts, columnStarts, pinnedCount, headerPx } = geometry;
  const row = (rowAxis.indexOf.get(rowId) ?? 0) - 1;
  const column = columnAxis.indexOf.get(columnId) ?? 0;
  const pinnedPx = columnStarts[pinnedCount] ?? 0;
  return {
    ...now,
    top: row < 0 ? now.top : within(now.top, rowStarts, row, now.height - headerPx),
    left: column < pinnedCount ? now.left : within(now.left, columnStarts, column, now.width - pinnedPx, pinnedPx),
  };
}

function within(offset: number, starts: readonly number[], at: number, room: number, before = 0): number {
  const start = (starts[at] ?? 0) - before;
  const end = (starts[at + 1] ?? 0) - before;
  if (start < offset) return start;
  return end > offset + room ? end - room : offset;
}
