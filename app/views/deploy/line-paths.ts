/** Lines between cards, from what comes first to what waits for it. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LinePath {
  readonly path: string;
  /** A small triangle at the card that waits. */
  readonly head: string;
}

const HEAD = 6;
const MOST_BEND = 90;

export function lineBetween(first: Box, waiting: Box): LinePath {
  const from = { x: first.x + first.width, y: first.y + first.height / 2 };
  const isForward = waiting.x > from.x;
  const to = { x: isForward ? waiting.x : waiting.x + waiting.width, y: waiting.y + waiting.height / 2 };
  if (!isForward) return aroundTheRight(from, to);
  const bend = Math.min(MOST_BEND, Math.max(20, (to.x - from.x) / 2));
  const end = to.x - HEAD;
  return {
    path: `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${end - bend} ${to.y} ${end} ${to.y}`,
    head: `M${to.x} ${to.y}L${end} ${to.y - HEAD / 1.5}L${end} ${to.y + HEAD / 1.5}Z`,
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Within one wave, or backwards: an order that does not hold. */
function aroundTheRight(from: Point, to: Point): LinePath {
  const out = Math.max(from.x, to.x) + 34;
  const end = to.x + HEAD;
  return {
    path: `M${from.x} ${from.y}C${out} ${from.y} ${out} ${to.y} ${end} ${to.y}`,
    head: `M${to.x} ${to.y}L${end} ${to.y - HEAD / 1.5}L${end} ${to.y + HEAD / 1.5}Z`,
  };
}
