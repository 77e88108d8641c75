/** A line of straight pieces, with what is needed to draw it broad and in dashes. */

/** Points in pixels, how far along each of them is, and where the line's sides lie from it. */
export interface Polyline {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly normalXs: Float64Array;
  readonly normalYs: Float64Array;
  readonly lengths: Float64Array;
}

/** A corner sharper than this is not drawn out to its tip. */
const LONGEST_TIP = 2;

export function polylineOf(points: readonly number[]): Polyline {
  const kept = withoutRepeats(points);
  const count = kept.length / 2;
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    xs[at] = kept[2 * at] ?? 0;
    ys[at] = kept[2 * at + 1] ?? 0;
  }
  const lengths = new Float64Array(count);
  /** Of the piece that ends at a point; the first point of a closed line has the last one's. */
  const sideXs = new Float64Array(count);
  const sideYs = new Float64Array(count);
  for (let at = 1; at < count; at += 1) {
    const dx = (xs[at] ?? 0) - (xs[at - 1] ?? 0);
    const dy = (ys[at] ?? 0) - (ys[at - 1] ?? 0);
    // Math.hypot minds overflow, and is ten times dearer.
    const length = Math.sqrt(dx * dx + dy * dy);
    lengths[at] = (lengths[at - 1] ?? 0) + length;
    sideXs[at] = -dy / length;
    sideYs[at] = dx / length;
  }
  const isClosed = count > 2 && xs[0] === xs[count - 1] && ys[0] === ys[count - 1];
  const normalXs = new Float64Array(count);
  const normalYs = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const before = at > 0 ? at : isClosed ? count - 1 : 1;
    const after = at < count - 1 ? at + 1 : isClosed ? 1 : at;
    // Along the middle of both, as far as the sides meet there.
    const x = (sideXs[before] ?? 0) + (sideXs[after] ?? 0);
    const y = (sideYs[before] ?? 0) + (sideYs[after] ?? 0);
    const square = x * x + y * y;
    const stretch = square > (2 / LONGEST_TIP) ** 2 ? 2 / square : 1;
    normalXs[at] = x * stretch;
    normalYs[at] = y * stretch;
  }
  return { xs, ys, normalXs, normalYs, lengths };
}

function withoutRepeats(points: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < points.length; at += 2) {
    if (at > 0 && points[at] === points[at - 2] && points[at + 1] === points[at - 1]) continue;
    kept.push(points[at] ?? 0, points[at + 1] ?? 0);
  }
  return kept;
}
