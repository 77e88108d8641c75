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
  const reach = stroke.width;
  const period = stroke.dash.reduce((sum, length) => sum + length, 0);
  for (let at = 0; at + 1 < ys.length; at += 1) {
    const [a, b] = [ys[at] ?? 0, ys[at + 1] ?? 0];
    if ((a < b ? b : a) + reach < top || (a < b ? a : b) - reach > top + rows) continue;
    if (period > 0) addDashes(coverage, line, at, stroke, period, top);
    else {
      part[0] = 0;
      part[1] = 1;
      addPiece(coverage, line, at, stroke, top);
    }
  }
}

function addDashes(coverage: Coverage, line: Polyline, at: number, stroke: Stroke, period: number, top: number): void {
  const { dash } = stroke;
  const start = line.lengths[at] ?? 0;
  const length = (line.lengths[at + 1] ?? 0) - start;
  if (length === 0) return;
  let edge = Math.floor(start / period) * period - start;
  for (let index = 0; edge < length; index += 1) {
    const next = edge + (dash[index % dash.length] ?? 0);
    if (index % 2 === 0 && next > 0 && next > edge) {
      part[0] = edge > 0 ? edge / length : 0;
      part[1] = next < length ? next / length : 1;
      addPiece(coverage, line, at, stroke, top);
    }
    edge = next;
  }
}

/** Of a piece, from where to where; not handed over as numbers, since those with a point are put on the heap. */
const part = new Float64Array(2);
const corners = new Float64Array(8);

/** That part of the piece from point `at` to the next. */
function addPiece(coverage: Coverage, line: Polyline, at: number, stroke: Stroke, top: number): void {
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
  coverage.add(corners, 4);
}
