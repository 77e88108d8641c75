/** The four sides of a card and the places on them where edges end. */
import type { SIDES } from '../model/records/drawing.ts';
import { center } from './geometry.ts';
import type { Point, Rect } from './scene.ts';

export type Side = (typeof SIDES)[number];

/** Outward. */
export const NORMALS: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

export const OPPOSITE: Readonly<Record<Side, Side>> = { top: 'bottom', right: 'left', bottom: 'top', left: 'right' };

/** True for left and right: places on them differ in y. */
export function isUpright(side: Side): boolean {
  return side === 'left' || side === 'right';
}

/** Where a side begins, on its own axis. */
export function sideStart(rect: Rect, side: Side): number {
  return isUpright(side) ? rect.y : rect.x;
}

export function sideLength(rect: Rect, side: Side): number {
  return isUpright(side) ? rect.height : rect.width;
}

/** The point of a side at a coordinate of its axis, `out` away from the card. */
export function sidePoint(rect: Rect, side: Side, along: number, out = 0): Point {
  switch (side) {
    case 'left':
      return { x: rect.x - out, y: along };
    case 'right':
      return { x: rect.x + rect.width + out, y: along };
    case 'top':
      return { x: along, y: rect.y - out };
    case 'bottom':
      return { x: along, y: rect.y + rect.height + out };
  }
}

export function sideMiddle(rect: Rect, side: Side): Point {
  return sidePoint(rect, side, sideStart(rect, side) + sideLength(rect, side) / 2);
}

/** The side through which the straight line from the card's middle to the place leaves. */
export function sideTowards(rect: Rect, place: Point): Side {
  const { x, y } = center(rect);
  const [dx, dy] = [place.x - x, place.y - y];
  const isSteep = Math.abs(dy) * rect.width > Math.abs(dx) * rect.height;
  if (isSteep) return dy < 0 ? 'top' : 'bottom';
  return dx < 0 ? 'left' : 'right';
}
