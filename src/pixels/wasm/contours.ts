/** Contours of short straight pieces. They stay until the next ones begin. */

/** Pixels that a curve may be off. */
const TOLERANCE: f64 = 0.08;
/** Of a curve as long as any picture is wide, to pieces of less than a pixel. */
const MOST_HALVINGS: i32 = 14;
/** Points one after the other, x and y in turns, in pixels; and of each contour where it begins among them. */
let points: StaticArray<f64> = new StaticArray<f64>(4096);
let pointCount: i32 = 0;
let starts: StaticArray<i32> = new StaticArray<i32>(64);
let startCount: i32 = 0;

/** Forgets all of them. */
export function startContours(): void {
  pointCount = 0;
  startCount = 0;
}

export function contourCount(): i32 {
  return startCount;
}

/** Which of all points is a contour's first; for the one behind the last, how many there are. */
export function contourStart(contour: i32): i32 {
  return contour < startCount ? unchecked(starts[contour]) : pointCount;
}

export function pointX(index: i32): f64 {
  return unchecked(points[2 * index]);
}

export function pointY(index: i32): f64 {
  return unchecked(points[2 * index + 1]);
}

/** The next point is a contour's first. */
export function beginContour(): void {
  if (startCount === starts.length) {
    const larger = new StaticArray<i32>(2 * startCount);
    for (let index = 0; index < startCount; index += 1) larger[index] = starts[index];
    starts = larger;
  }
  starts[startCount] = pointCount;
  startCount += 1;
}

export function addPoint(x: f64, y: f64): void {
  if (2 * pointCount === points.length) {
    const larger = new StaticArray<f64>(4 * pointCount);
    for (let index = 0; index < 2 * pointCount; index += 1) larger[index] = points[index];
    points = larger;
  }
  points[2 * pointCount] = x;
  points[2 * pointCount + 1] = y;
  pointCount += 1;
}

/** From the last point on: halved, and halved again, until each half is straight. */
export function addCurve(ax: f64, ay: f64, bx: f64, by: f64, endX: f64, endY: f64): void {
  addHalves(pointX(pointCount - 1), pointY(pointCount - 1), ax, ay, bx, by, endX, endY, MOST_HALVINGS);
}

function addHalves(x: f64, y: f64, ax: f64, ay: f64, bx: f64, by: f64, endX: f64, endY: f64, left: i32): void {
  if (left === 0 || isStraight(x, y, ax, ay, bx, by, endX, endY)) {
    addPoint(endX, endY);
    return;
  }
  const x1 = (x + ax) / 2;
  const y1 = (y + ay) / 2;
  const x2 = (ax + bx) / 2;
  const y2 = (ay + by) / 2;
  const x3 = (bx + endX) / 2;
  const y3 = (by + endY) / 2;
  const x4 = (x1 + x2) / 2;
  const y4 = (y1 + y2) / 2;
  const x5 = (x2 + x3) / 2;
  const y5 = (y2 + y3) / 2;
  const middleX = (x4 + x5) / 2;
  const middleY = (y4 + y5) / 2;
  addHalves(x, y, x1, y1, x4, y4, middleX, middleY, left - 1);
  addHalves(middleX, middleY, x5, y5, x3, y3, endX, endY, left - 1);
}

/** When both its handles lie on the line between its ends, within what a curve may be off, and not beyond them. */
function isStraight(x: f64, y: f64, ax: f64, ay: f64, bx: f64, by: f64, endX: f64, endY: f64): bool {
  const dx = endX - x;
  const dy = endY - y;
  const square = dx * dx + dy * dy;
  // The middle of a curve is three quarters as far from that line as its handles.
  const room = (sqrt<f64>(square) * TOLERANCE) / 0.75;
  if (abs<f64>((ax - x) * dy - (ay - y) * dx) > room || abs<f64>((bx - x) * dy - (by - y) * dx) > room) return false;
  const alongA = (ax - x) * dx + (ay - y) * dy;
  const alongB = (bx - x) * dx + (by - y) * dy;
  return alongA >= 0 && alongB >= 0 && alongA <= square && alongB <= square;
}
