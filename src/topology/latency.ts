/** How long a flow or a read takes, at the 95th percentile. A measurement wins over the catalogue's default. */
import { isSet } from './empty.ts';
import type { Link, ReadNode } from './topology.ts';

export const MS_PER_MINUTE = 60_000;

/** `null` for a flow without a mechanism: nobody can say yet. */
export function flowP95({ flow, mechanism }: Link): number | null {
  if (!mechanism) return null;
  if (isSet(flow.measuredP95Ms)) return flow.measuredP95Ms;
  return Math.max(mechanism.latencyMs.p95, intervalMs(flow));
}

/** What a schedule alone costs; 0 where there is none. */
export function intervalMs({ intervalMin }: { readonly intervalMin: number | null }): number {
  return (intervalMin ?? 0) * MS_PER_MINUTE;
}

export function readP95({ read, mechanism }: ReadNode): number | null {
  if (!mechanism) return null;
  return isSet(read.measuredP95Ms) ? read.measuredP95Ms : mechanism.latencyMs.p95;
}
