/** The curves that PowerPoint's connectors can draw: `curvedConnector2` to `curvedConnector5` of its preset shapes. */
import type { Point } from '../../scene/scene.ts';

export interface ConnectorShape {
  /** As the format names it. */
  readonly preset: 'curvedConnector2' | 'curvedConnector3' | 'curvedConnector4' | 'curvedConnector5';
  /**
   * Where its turns lie, in the connector's own frame: along its first axis, along the second, along the first again.
   * One number fewer than it has turns.
   */
  readonly turns: readonly number[];
}

/**
 * The corners of the bent connector that the curve rounds off, in its own frame: from the origin, first along x, to
 * `width`, `height`.
 */
function cornersOf({ preset, turns }: ConnectorShape, width: number, height: number): readonly Point[] {
  const [first = 0, second = 0, third = 0] = turns;
  switch (preset) {
    case 'curvedConnector2':
      return corners([width, 0]);
    case 'curvedConnector3':
      return corners([first, 0], [first, height]);
    case 'curvedConnector4':
      return corners([first, 0], [first, second], [width, second]);
    case 'curvedConnector5':
      return corners([first, 0], [first, second], [third, second], [third, height]);
  }
}

/**
 * The curve as the format defines it: start, and three points for each corner. It passes half way between corners, and
 * its control points lie half way to them.
 */
export function curveOf(shape: ConnectorShape, width: number, height: number): readonly Point[] {
  const corners = cornersOf(shape, width, height);
  const curve: Point[] = [{ x: 0, y: 0 }];
  let from: Point = { x: 0, y: 0 };
  for (const [at, corner] of corners.entries()) {
    const next = corners[at + 1];
    const to = next ? halfWay(corner, next) : { x: width, y: height };
    curve.push(halfWay(from, corner), halfWay(to, corner), to);
    from = to;
  }
  return curve;
}

/** Points along a curve of that form, both ends included. */
export function pointsAlong(curve: readonly Point[], piecesEach: number): readonly Point[] {
  const [start] = curve;
  if (!start) return [];
  const points: Point[] = [start];
  for (let at = 0; at + 3 < curve.length; at += 3) {
    const [a = start, b = start, c = start, d = start] = curve.slice(at, at + 4);
    for (let piece = 1; piece <= piecesEach; piece += 1) {
      const t = piece / piecesEach;
      const u = 1 - t;
      const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      points.push({ x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y });
    }
  }
  return points;
}

function corners(...all: readonly (readonly [number, number])[]): readonly Point[] {
  return all.map(([x, y]) => ({ x, y }));
}

function halfWay(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
