/** What a window shows of a table, in pixels from the table's corner, and where it has to go to show a cell. */

export interface ScrollPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Geometry {
  /** Below the header. */
  readonly rowStarts: readonly number[];
  readonly columnStarts: readonly number[];
  readonly pinnedCount: number;
  readonly headerPx: number;
}

/** `table` stands in the scroller, with other things before it; it may be the scroller itself. */
export function placeOf(scroller: HTMLElement, table: HTMLElement): ScrollPlace {
  const size = { width: scroller.clientWidth, height: scroller.clientHeight };
  if (table === scroller) return { left: scroller.scrollLeft, top: scroller.scrollTop, ...size };
  const outer = scroller.getBoundingClientRect();
  const inner = table.getBoundingClientRect();
  return { left: outer.left - inner.left, top: outer.top - inner.top, ...size };
}

export function scrollFromTo(scroller: HTMLElement, now: ScrollPlace, to: ScrollPlace): void {
  if (to.left !== now.left || to.top !== now.top) scroller.scrollBy(to.left - now.left, to.top - now.top);
}

/** No further than it takes to see the cell whole, beside what is pinned and below the header. Row -1 is the header. */
export function placeToSee(now: ScrollPlace, row: number, column: number, geometry: Geometry): ScrollPlace {
  const { rowStarts, columnStarts, pinnedCount, headerPx } = geometry;
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
  // What is higher than the window is read from its beginning.
  if (start < offset || end - start > room) return start;
  return end > offset + room ? end - room : offset;
}
