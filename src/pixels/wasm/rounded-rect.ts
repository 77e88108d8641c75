/** A rectangle's outline as SVG draws it (SVG 2, 10.2). */
import { addCurve, addPoint, beginContour, startContours } from './contours';

/** What makes a cubic curve of a quarter of a circle. */
const ARC: f64 = 0.5522847498;

/** From the top left's end of the curve, clockwise. In pixels. */
export function readRoundedRect(left: f64, top: f64, right: f64, bottom: f64, radius: f64): void {
  startContours();
  const r = min<f64>(radius, min<f64>((right - left) / 2, (bottom - top) / 2));
  const k = r * (1 - ARC);
  beginContour();
  addPoint(left + r, top);
  addPoint(right - r, top);
  turn(right - k, top, right, top + k, right, top + r, r);
  addPoint(right, bottom - r);
  turn(right, bottom - k, right - k, bottom, right - r, bottom, r);
  addPoint(left + r, bottom);
  turn(left + k, bottom, left, bottom - k, left, bottom - r, r);
  addPoint(left, top + r);
  turn(left, top + k, left + k, top, left + r, top, r);
  if (r === 0) addPoint(left, top);
}

function turn(ax: f64, ay: f64, bx: f64, by: f64, endX: f64, endY: f64, radius: f64): void {
  if (radius > 0) addCurve(ax, ay, bx, by, endX, endY);
}
