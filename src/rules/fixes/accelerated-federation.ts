/** Other ways for people who are federated live: cached in Data Cloud, or brought there. */
import type { Mechanism, MechanismId } from '../../catalog/mechanism.ts';
import { shortMechanismName } from '../../catalog/mechanism-names.ts';
import { mechanismOf } from '../../catalog/mechanisms.ts';
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import { roundUpToSla } from '../../commands/flows.ts';
import { formatDuration } from '../../lib/duration.ts';
import { isSet } from '../../topology/empty.ts';
import { intervalMs } from '../../topology/latency.ts';
import { fitsLink } from '../../topology/mechanism-fit.ts';
import type { Link } from '../../topology/topology.ts';
import { flowName, p95Text } from '../wording.ts';

const WAYS: readonly MechanismId[] = ['zero-copy-accelerated', 'dc-cloud-storage'];

/** None for a flow that also writes: what is only looked at today would then overwrite. */
export function accelerateKeys(link: Link): readonly Command[] {
  const { purposes } = link.flow;
  if (purposes.includes('operational-sync') || purposes.includes('enrichment')) return [];
  return WAYS.map(mechanismOf)
    .filter((mechanism) => fitsLink(mechanism, link))
    .map((mechanism) => switchTo(link, mechanism));
}

/** A copy is as old as its last refresh, so the SLA may have to give way; the label says so. */
function switchTo(link: Link, mechanism: Mechanism): Command {
  const { flow } = link;
  const keptMs = roundUpToSla(Math.max(mechanism.latencyMs.p95, intervalMs(flow)));
  const isRaised = isSet(flow.sloMs) && flow.sloMs < keptMs;
  const raise = isRaised
    ? ` and raise its SLA from ${formatDuration(flow.sloMs ?? 0)} to ${formatDuration(keptMs)}`
    : '';
  const label = `Switch ${flowName(link)} to ${shortMechanismName(mechanism.id)} (${p95Text(mechanism)})${raise}`;
  return edit(label, 'flows', flow.id, {
    mechanism: mechanism.id,
    measuredP95Ms: null,
    sloMs: isRaised ? keptMs : flow.sloMs,
  });
}
