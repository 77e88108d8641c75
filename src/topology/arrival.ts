/** What a smoke test of a flow expects: by which key the record is found at the other end, and how soon. */
import { referenceKeyOf } from './key-places.ts';
import { flowP95 } from './latency.ts';
import type { Link, SharedKeyNode } from './topology.ts';

/** The key the flow matches on, else the one that ties most records of what it carries. */
export function arrivalKeyOf({ matchKey, entities }: Link): SharedKeyNode | null {
  if (matchKey) return matchKey;
  for (const entity of entities) {
    const key = referenceKeyOf(entity);
    if (key) return key;
  }
  return null;
}

/** Milliseconds: twice the p95, so that a slow day fails no test; null while nobody can say, or beyond any number. */
export function arrivalWithinMs(link: Link): number | null {
  const p95Ms = flowP95(link);
  const withinMs = p95Ms === null ? null : 2 * p95Ms;
  return Number.isFinite(withinMs) ? withinMs : null;
}
