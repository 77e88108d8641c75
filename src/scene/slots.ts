/** Where on a card's side each of its edges ends: in the order of where they lead, apart from each other. */
import { clamped } from './geometry.ts';
import type { Rect } from './scene.ts';
import { type Side, sideLength, sideStart } from './sides.ts';

export interface SlotWish {
  /** Where on the side's axis the edge would like to end. */
  readonly wanted: number;
  /** Edges are sorted by where they lead, on the side's axis, and then by this. */
  readonly towards: number;
  readonly rank: number;
}

const GAP = 22;
/** Between a corner and the first edge. */
const CORNER = 14;

/** A coordinate for each wish, in the order given. */
export function slotsOn(rect: Rect, side: Side, wishes: readonly SlotWish[]): readonly number[] {
  const start = sideStart(rect, side);
  const length = sideLength(rect, side);
  const corner = Math.min(CORNER, length / 4);
  const [only] = wishes;
  if (only && wishes.length === 1) return [clamped(only.wanted, start + corner, start + length - corner)];
  const room = length - 2 * corner;
  const gap = wishes.length < 2 ? 0 : Math.min(GAP, room / (wishes.length - 1));
  const sorted = wishes.map((_, index) => index).sort((i, j) => compare(wishes[i], wishes[j]));
  // Without their gaps the places only have to stay in order: pooling neighbours moves each as little as possible.
  const low = start + corner;
  const high = start + length - corner - gap * (wishes.length - 1);
  const places: number[] = new Array(wishes.length).fill(0);
  pooled(sorted.map((index, at) => (wishes[index]?.wanted ?? low) - at * gap)).forEach((value, at) => {
    const index = sorted[at] ?? 0;
    places[index] = Math.max(low, Math.min(high, value)) + at * gap;
  });
  return places;
}

function compare(a: SlotWish | undefined, b: SlotWish | undefined): number {
  if (!a || !b) return 0;
  return a.towards - b.towards || a.rank - b.rank;
}

/** The non-decreasing values nearest to the given ones (pool adjacent violators). */
export function pooled(values: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    let before = pools.at(-1);
    while (before && before.sum / before.count > pool.sum / pool.count) {
      pools.pop();
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
      before = pools.at(-1);
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
}
