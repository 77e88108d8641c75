import type { Outcome } from '../store/design-store.ts';

/** Said in the last row of a table, where what was typed became none. */
export function whyNotAdded(outcome: Exclude<Outcome, 'done'>): string {
  if (outcome === 'read-only') return 'This design is read-only here.';
  return 'What it belongs to is not in the design any more.';
}
