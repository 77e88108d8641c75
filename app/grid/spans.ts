/** Which rows or columns are drawn: what is on screen and some beside it, so that most steps of scrolling draw nothing. */

/** Places from `from` up to, but without, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Margins {
  /** So many beside those on screen are there at any time. */
  readonly near: number;
  /** So many are drawn at once where that is no longer so: every change costs something by itself. */
  readonly ahead: number;
  /** So many stay drawn once they were. */
  readonly keep: number;
}

/** Where each begins, and after the last where all end. */
export function startsOf(sizes: readonly number[]): readonly number[] {
  let total = 0;
  return [0, ...sizes.map((size) => (total += size))];
}

/** Those that lie between two places in pixels, in part at least. */
export function spanBetween(starts: readonly number[], fromPx: number, toPx: number): Span {
  const count = starts.length - 1;
  const from = Math.max(0, firstWhere(starts, (start) => start > fromPx) - 1);
  const to = Math.min(
    count,
    firstWhere(starts, (start) => start >= toPx),
  );
  return { from: Math.min(from, to), to };
}

/** The very same span while what is on screen lies well within it. */
export function drawnAfter(before: Span, onScreen: Span, count: number, { near, ahead, keep }: Margins): Span {
  const needed = inside(onScreen.from - near, onScreen.to + near, count);
  if (contains(before, needed) && before.to <= count) return before;
  // Far away nothing of what is drawn is of use.
  if (needed.from > before.to || needed.to < before.from) return needed;
  const from = needed.from < before.from ? onScreen.from - ahead : Math.max(before.from, onScreen.from - keep);
  const to = needed.to > before.to ? onScreen.to + ahead : Math.min(before.to, onScreen.to + keep);
  return inside(from, to, count);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** With one more wherever it is, if it is one at all. */
export function placesIn({ from, to }: Span, also: number): readonly number[] {
  const places = Array.from({ length: to - from }, (_one, at) => from + at);
  if (also < 0 || (also >= from && also < to)) return places;
  return also < from ? [also, ...places] : [...places, also];
}

function inside(from: number, to: number, count: number): Span {
  const last = Math.min(count, to);
  return { from: Math.min(Math.max(0, from), last), to: last };
}

/** The first place from which on it is so. */
function firstWhere(starts: readonly number[], isSo: (start: number) => boolean): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(starts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
