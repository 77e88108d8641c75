/** What the figures at N = 1,000 have to be, against plain React Flow in the same run. */
export interface Target {
  readonly figure: string;
  /** Ours may be at most this part of plain React Flow's. */
  readonly atMost: number;
}

export const TARGETS: readonly Target[] = [
  { figure: 'pan', atMost: 1 / 15 },
  { figure: 'zoom', atMost: 1 / 8 },
  { figure: 'drag', atMost: 1 / 8 },
  { figure: 'panWhole', atMost: 1 / 12 },
  { figure: 'dragWhole', atMost: 1 / 6 },
  { figure: 'load', atMost: 1 / 4 },
  { figure: 'edit', atMost: 1 / 4 },
  { figure: 'heap', atMost: 1 / 4 },
];

/** From N = 200 to N = 1,000 these of ours may grow by less than this part. */
export const GROWING = ['pan', 'zoom', 'drag'] as const;
export const MAX_GROWTH = 0.25;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) return Number.NaN;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}
