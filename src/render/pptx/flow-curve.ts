/** The line of a flow as cubic curves, up to the tips of its heads. */
import type { Edge, Point } from '../../scene/scene.ts';

/** Start, and three points for each curve. The scene's path ends where its head begins: here it goes on to the tip. */
export function flowCurve({ path, arrows }: Edge): readonly Point[] {
  const numbers = (path.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 });
  const isCurve = /^M[^A-Z]*C[^A-BD-Z]*$/i.test(path) && points.length % 3 === 1;
  const curve = isCurve
    ? points
    : points.flatMap((point, at) => (at === 0 ? [point] : [points[at - 1] ?? point, point, point]));
  for (const { tip } of arrows) {
    const [first, last] = [curve[0], curve.at(-1)];
    if (!first || !last) continue;
    if (distance(tip, last) <= distance(tip, first)) curve[curve.length - 1] = tip;
    else curve[0] = tip;
  }
  return curve;
}

/** Whether it has a head at its start, and at its end. */
export function headsOf({ path, arrows, points }: Edge): readonly [boolean, boolean] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || path === '') return [false, false];
  const isAtEnd = arrows.map(({ tip }) => distance(tip, last) <= distance(tip, first));
  return [isAtEnd.includes(false), isAtEnd.includes(true)];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
