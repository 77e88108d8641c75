/** A line of some width, dashed or not, as the pixels it covers in a band of rows. */
import type { Coverage } from './coverage.ts';
import type { Polyline } from './polyline.ts';

export interface Stroke {
  /** In pixels, as the line is. */
  readonly width: number;
  /** On and off in turns; empty = solid. */
  readonly dash: readonly number[];
}

/** `top` is the band's first row in the picture. */
export function addStroke(coverage: Coverage, line: Polyline, stroke: Stroke, top: number, rows: number): void {
  const { ys } = line;
  const last = ys.length - 1;
  const reach = stroke.width;
  const period = stroke.dash.reduce((sum, length) => sum + length, 0);
  for (let at = 0; at < last; at += 1) {
    const a = ys[at] ?? 0;
    const b = ys[at + 1] ?? 0;
    if ((a < b ? b : a) + reach < top || (a < b ? a : b) - reach > top + rows) continue;
    if (period > 0) {
      addDashes(coverage, line, at, stroke, period, top);
      continue;
    }
    part[0] = 0;
    part[1] = 1;
    addPart(coverage, line, at, stroke, top, at === 0, at + 1 === last);
  }
}

/**
 * A dash that goes on beyond a piece is left open there, and the next piece closes it. So both have to see the same:
 * where a dash begins and ends is one number for the whole line.
 */
function addDashes(coverage: Coverage, line: Polyline, at: number, stroke: Stroke, period: number, top: number): void {
  const { dash } = stroke;
  const start = line.lengths[at] ?? 0;
  const end = line.lengths[at + 1] ?? 0;
  const isLast = at + 2 === line.lengths.length;
  const first = Math.floor(start / period);
  for (let round = first > 0 ? first - 1 : 0; round * period < end; round += 1) {
    let edge = round * period;
    for (let index = 0; index < dash.length; index += 1) {
      const next = edge + (dash[index] ?? 0);
      if (index % 2 === 0 && next > edge && next > start && edge < end) {
        const begins = edge >= start;
        const ends = next <= end;
        part[0] = begins ? (edge - start) / (end - start) : 0;
        part[1] = ends ? (next - start) / (end - start) : 1;
        addPart(coverage, line, at, stroke, top, begins, ends || isLast);
      }
      edge = next;
    }
  }
}

/** Of a piece, from where to where; not handed over as numbers, since those with a point are put on the heap. */
const part = new Float64Array(2);
const corners = new Float64Array(8);

/** That part of the piece from point `at` to the next, with or without its two ends. */
function addPart(
  coverage: Coverage,
  line: Polyline,
  at: number,
  stroke: Stroke,
  top: number,
  begins: boolean,
  ends: boolean,
): void {
  const from = part[0] ?? 0;
  const to = part[1] ?? 0;
  const half = stroke.width / 2;
  const { xs, ys, normalXs, normalYs } = line;
  const x = xs[at] ?? 0;
  const y = ys[at] ?? 0;
  const dx = (xs[at + 1] ?? 0) - x;
  const dy = (ys[at + 1] ?? 0) - y;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  // A dash ends square; a piece ends where the next one begins.
  const fromX = half * (from === 0 ? (normalXs[at] ?? 0) : -dy / length);
  const fromY = half * (from === 0 ? (normalYs[at] ?? 0) : dx / length);
  const toX = half * (to === 1 ? (normalXs[at + 1] ?? 0) : -dy / length);
  const toY = half * (to === 1 ? (normalYs[at + 1] ?? 0) : dx / length);
  const ax = x + from * dx;
  const ay = y + from * dy - top;
  const bx = x + to * dx;
  const by = y + to * dy - top;
  corners[0] = ax + fromX;
  corners[1] = ay + fromY;
  corners[2] = bx + toX;
  corners[3] = by + toY;
  corners[4] = bx - toX;
  corners[5] = by - toY;
  corners[6] = ax - fromX;
  corners[7] = ay - fromY;
  coverage.side(corners, 0, 1);
  coverage.side(corners, 2, 3);
  if (ends) coverage.side(corners, 1, 2);
  if (begins) coverage.side(corners, 3, 0);
}
