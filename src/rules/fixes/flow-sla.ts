/** Fixes that write or raise a flow's SLA. */
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import { roundUpToSla } from '../../commands/flows.ts';
import { formatDuration } from '../../lib/duration.ts';
import { flowP95, intervalMs } from '../../topology/latency.ts';
import type { Link } from '../../topology/topology.ts';
import { flowName } from '../wording.ts';

/** What the flow can keep, rounded up to what people agree on; nothing where nobody knows. */
export function setSla(link: Link, verb: 'Set' | 'Raise'): readonly Command[] {
  const p95 = flowP95(link);
  if (p95 === null) return [];
  const sloMs = roundUpToSla(Math.max(p95, intervalMs(link.flow)));
  return [edit(`${verb} the SLA of ${flowName(link)} to ${formatDuration(sloMs)}`, 'flows', link.flow.id, { sloMs })];
}
