/** The lines of a path as short straight pieces, and pieces as polygons to be filled. */

/** Points in pixels, how far along each of them is, and where the line's sides lie from it. */
export interface Polyline {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly normalXs: Float64Array;
  readonly normalYs: Float64Array;
  readonly lengths: Float64Array;
}

export interface Placement {
  readonly scale: number;
  /** Of the path's origin, in the picture's own units. */
  readonly x: number;
  readonly y: number;
}

/** Pixels that a curve may be off. */
const TOLERANCE = 0.08;
/** A corner sharper than this is not drawn out to its tip. */
const LONGEST_TIP = 2;
/** Of a curve as long as any picture is wide, to pieces of less than a pixel. */
const MOST_HALVINGS = 14;

const WORD = /[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)/g;

/** One for each M, its points x and y in turns; null for a path with anything but M, L, H, V, C, Q and Z in it. */
export function contoursOf(d: string, { scale, x: originX, y: originY }: Placement): readonly number[][] | null {
  const words = d.match(WORD) ?? [];
  const contours: number[][] = [];
  let points: number[] = [];
  let command = '';
  let [x, y] = [0, 0];
  let at = 0;
  const next = () => Number(words[at++]);
  const pixelX = (value: number) => (originX + value) * scale;
  const pixelY = (value: number) => (originY + value) * scale;

  while (at < words.length) {
    if (/[A-Za-z]/.test(words[at] ?? '')) command = words[at++] ?? '';
    const isRelative = command !== command.toUpperCase();
    const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
    switch (command.toUpperCase()) {
      case 'M':
        points = [];
        contours.push(points);
        command = isRelative ? 'l' : 'L';
        [x, y] = [fromX + next(), fromY + next()];
        points.push(pixelX(x), pixelY(y));
        break;
      case 'L':
        [x, y] = [fromX + next(), fromY + next()];
        points.push(pixelX(x), pixelY(y));
        break;
      case 'H':
        x = fromX + next();
        points.push(pixelX(x), pixelY(y));
        break;
      case 'V':
        y = (isRelative ? y : 0) + next();
        points.push(pixelX(x), pixelY(y));
        break;
      case 'C': {
        const ends = [fromX + next(), fromY + next(), fromX + next(), fromY + next(), fromX + next(), fromY + next()];
        const [ax = 0, ay = 0, bx = 0, by = 0, endX = 0, endY = 0] = ends;
        addCurve(points, pixelX(ax), pixelY(ay), pixelX(bx), pixelY(by), pixelX(endX), pixelY(endY));
        [x, y] = [endX, endY];
        break;
      }
      case 'Q': {
        const [cx, cy, endX, endY] = [fromX + next(), fromY + next(), fromX + next(), fromY + next()];
        const third = (from: number, to: number) => from + (2 / 3) * (to - from);
        addCurve(
          points,
          pixelX(third(x, cx)),
          pixelY(third(y, cy)),
          pixelX(third(endX, cx)),
          pixelY(third(endY, cy)),
          pixelX(endX),
          pixelY(endY),
        );
        [x, y] = [endX, endY];
        break;
      }
      case 'Z':
        points.push(points[0] ?? 0, points[1] ?? 0);
        break;
      default:
        return null;
    }
  }
  return contours;
}

/** From the last point on: halved, and halved again, until each half is straight. */
export function addCurve(
  points: number[],
  ax: number,
  ay: number,
  bx: number,
  by: number,
  endX: number,
  endY: number,
): void {
  addHalves(points, points.at(-2) ?? 0, points.at(-1) ?? 0, ax, ay, bx, by, endX, endY, MOST_HALVINGS);
}

function addHalves(
  points: number[],
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  endX: number,
  endY: number,
  left: number,
): void {
  if (left === 0 || isStraight(x, y, ax, ay, bx, by, endX, endY)) {
    points.push(endX, endY);
    return;
  }
  const [x1, y1, x2, y2, x3, y3] = [
    (x + ax) / 2,
    (y + ay) / 2,
    (ax + bx) / 2,
    (ay + by) / 2,
    (bx + endX) / 2,
    (by + endY) / 2,
  ];
  const [x4, y4, x5, y5] = [(x1 + x2) / 2, (y1 + y2) / 2, (x2 + x3) / 2, (y2 + y3) / 2];
  const [middleX, middleY] = [(x4 + x5) / 2, (y4 + y5) / 2];
  addHalves(points, x, y, x1, y1, x4, y4, middleX, middleY, left - 1);
  addHalves(points, middleX, middleY, x5, y5, x3, y3, endX, endY, left - 1);
}

/** When both its handles lie on the line between its ends, within what a curve may be off, and not beyond them. */
function isStraight(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  endX: number,
  endY: number,
): boolean {
  const dx = endX - x;
  const dy = endY - y;
  const length = lengthOf(dx, dy);
  // The middle of a curve is three quarters as far from that line as its handles.
  const room = (length * TOLERANCE) / 0.75;
  if (Math.abs((ax - x) * dy - (ay - y) * dx) > room || Math.abs((bx - x) * dy - (by - y) * dx) > room) return false;
  const alongA = (ax - x) * dx + (ay - y) * dy;
  const alongB = (bx - x) * dx + (by - y) * dy;
  const square = length * length;
  return alongA >= 0 && alongB >= 0 && alongA <= square && alongB <= square;
}

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
    const length = lengthOf(dx, dy);
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

/** Math.hypot minds overflow, and is ten times dearer. */
function lengthOf(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}

function withoutRepeats(points: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < points.length; at += 2) {
    if (at > 0 && points[at] === points[at - 2] && points[at + 1] === points[at - 1]) continue;
    kept.push(points[at] ?? 0, points[at + 1] ?? 0);
  }
  return kept;
}
