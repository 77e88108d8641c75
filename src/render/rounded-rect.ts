/** A rectangle's outline as SVG draws it: from the top left's end of the curve, clockwise (SVG 2, 10.2). */
import { addCurve } from './contours.ts';

export interface RoundedRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** What makes a cubic curve of a quarter of a circle. */
const ARC = 0.5522847498;

/** Its points, x and y in turns, in pixels. */
export function roundedRect({ x, y, width, height, radius }: RoundedRect, scale: number): number[] {
  const [left, top, right, bottom] = [x * scale, y * scale, (x + width) * scale, (y + height) * scale];
  const r = Math.min(radius * scale, (right - left) / 2, (bottom - top) / 2);
  const k = r * (1 - ARC);
  const points = [left + r, top, right - r, top];
  const turn = (ax: number, ay: number, bx: number, by: number, endX: number, endY: number) => {
    if (r > 0) addCurve(points, ax, ay, bx, by, endX, endY);
  };
  turn(right - k, top, right, top + k, right, top + r);
  points.push(right, bottom - r);
  turn(right, bottom - k, right - k, bottom, right - r, bottom);
  points.push(left + r, bottom);
  turn(left + k, bottom, left, bottom - k, left, bottom - r);
  points.push(left, top + r);
  turn(left, top + k, left + k, top, left + r, top);
  if (r === 0) points.push(left, top);
  return points;
}
