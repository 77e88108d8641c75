/** One figure for how ready a design is to be built, with its arithmetic: no number without its terms. */
import type { ItemStanding } from './checklist.ts';

export interface Readiness {
  /** Whole percent, 0 to 100; null while there is nothing to judge. Rounded down: 100 means all of it. */
  readonly percent: number | null;
  readonly doneWeight: number;
  readonly totalWeight: number;
  /** Items that count, in the order of the checklist. */
  readonly terms: readonly { readonly title: string; readonly weight: number; readonly isDone: boolean }[];
  /** Titles of items that do not count: not applicable, or nothing there to judge. */
  readonly leftOut: readonly string[];
}

export function readinessOf(checklist: readonly ItemStanding[]): Readiness {
  const counted = checklist.filter(({ state }) => state === 'done' || state === 'open');
  const terms = counted.map(({ item, state }) => ({
    title: item.title,
    weight: item.weight,
    isDone: state === 'done',
  }));
  const totalWeight = sum(terms.map(({ weight }) => weight));
  const doneWeight = sum(terms.filter(({ isDone }) => isDone).map(({ weight }) => weight));
  return {
    percent: totalWeight === 0 ? null : Math.floor((100 * doneWeight) / totalWeight),
    doneWeight,
    totalWeight,
    terms,
    leftOut: checklist.filter((one) => !counted.includes(one)).map(({ item }) => item.title),
  };
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
