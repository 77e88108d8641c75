/** What another mechanism must keep when it takes over because of size or volume. */
import { isSet } from '../../topology/empty.ts';
import type { Link } from '../../topology/topology.ts';

/** It serves the flow's purposes, keeps its SLA, and takes no deliveries from the event bus that the old one did not take. */
export function suitsFlow({ flow, mechanism }: Link, before: Link): boolean {
  if (!mechanism) return false;
  const keepsSla = !isSet(flow.sloMs) || mechanism.latencyMs.p95 <= flow.sloMs;
  const isMetered = mechanism.countsTowardEventDelivery && before.mechanism?.countsTowardEventDelivery !== true;
  return keepsSla && !isMetered && flow.purposes.every((purpose) => mechanism.suitablePurposes.includes(purpose));
}
