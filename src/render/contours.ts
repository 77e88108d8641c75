/** The lines of a path as short straight pieces. */
import { createPathReader } from './path-reader.ts';

export interface Placement {
  readonly scale: number;
  /** Of the path's origin, in the picture's own units. */
  readonly x: number;
  readonly y: number;
}

/** Pixels that a curve may be off. */
const TOLERANCE = 0.08;
/** Of a curve as long as any picture is wide, to pieces of less than a pixel. */
const MOST_HALVINGS = 14;

/** One for each M, its points x and y in turns; null for a path with anything but M, L, H, V, C, Q and Z in it. */
export function contoursOf(d: string, { scale, x: originX, y: originY }: Placement): readonly number[][] | null {
  const reader = createPathReader(d);
  const contours: number[][] = [];
  let points: number[] = [];
  let command = '';
  let [x, y] = [0, 0];
  const pixelX = (value: number) => (originX + value) * scale;
  const pixelY = (value: number) => (originY + value) * scale;

  while (!reader.isAtEnd()) {
    command = reader.command(command);
    const isRelative = command > 'Z';
    const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
    switch (command.toUpperCase()) {
      case 'M':
        points = [];
        contours.push(points);
        // More places behind it are lines.
        command = isRelative ? 'l' : 'L';
        [x, y] = [fromX + reader.number(), fromY + reader.number()];
        points.push(pixelX(x), pixelY(y));
        break;
      case 'L':
        [x, y] = [fromX + reader.number(), fromY + reader.number()];
        points.push(pixelX(x), pixelY(y));
        break;
      case 'H':
        x = fromX + reader.number();
        points.push(pixelX(x), pixelY(y));
        break;
      case 'V':
        y = fromY + reader.number();
        points.push(pixelX(x), pixelY(y));
        break;
      case 'C': {
        const [ax, ay] = [fromX + reader.number(), fromY + reader.number()];
        const [bx, by] = [fromX + reader.number(), fromY + reader.number()];
        [x, y] = [fromX + reader.number(), fromY + reader.number()];
        addCurve(points, pixelX(ax), pixelY(ay), pixelX(bx), pixelY(by), pixelX(x), pixelY(y));
        break;
      }
      case 'Q': {
        const [cx, cy] = [pixelX(fromX + reader.number()), pixelY(fromY + reader.number())];
        const [startX, startY] = [pixelX(x), pixelY(y)];
        [x, y] = [fromX + reader.number(), fromY + reader.number()];
        const [endX, endY] = [pixelX(x), pixelY(y)];
        // As a cubic, whose handles reach two thirds of the way.
        const third = (from: number, to: number) => from + (2 / 3) * (to - from);
        addCurve(points, third(startX, cx), third(startY, cy), third(endX, cx), third(endY, cy), endX, endY);
        break;
      }
      case 'Z':
        points.push(points[0] ?? 0, points[1] ?? 0);
        break;
      default:
        return null;
    }
  }
  // Where a number was missing, so is the place.
  return Number.isNaN(x + y) ? null : contours;
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
  const length = Math.sqrt(dx * dx + dy * dy);
  // The middle of a curve is three quarters as far from that line as its handles.
  const room = (length * TOLERANCE) / 0.75;
  if (Math.abs((ax - x) * dy - (ay - y) * dx) > room || Math.abs((bx - x) * dy - (by - y) * dx) > room) return false;
  const alongA = (ax - x) * dx + (ay - y) * dy;
  const alongB = (bx - x) * dx + (by - y) * dy;
  const square = length * length;
  return alongA >= 0 && alongB >= 0 && alongA <= square && alongB <= square;
}
