/** Other mechanisms a flow could take, and what changes with them. */
import type { Mechanism } from '../../catalog/mechanism.ts';
import { shortMechanismName } from '../../catalog/mechanism-names.ts';
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import { isSet } from '../../topology/empty.ts';
import { intervalMs } from '../../topology/latency.ts';
import { currentMechanismsFor } from '../../topology/mechanism-fit.ts';
import { isReadThrough, isSynchronous } from '../../topology/mechanism-sets.ts';
import { recommendMechanisms } from '../../topology/recommend-mechanism.ts';
import type { Link, Topology } from '../../topology/topology.ts';
import { isSlowRealTimeFlow } from '../latency/hot-path.ts';
import { flowName, p95Text } from '../wording.ts';
import { bringsFault } from './mechanism-faults.ts';

const MAX_OFFERS = 2;

/** What was measured, and a schedule that is too slow or makes no sense, belonged to the old mechanism. */
export function switchMechanism(link: Link, mechanism: Mechanism, why: string): Command {
  const { flow } = link;
  const keepsInterval = !isSynchronous(mechanism) && intervalMs(flow) <= (flow.sloMs ?? Number.POSITIVE_INFINITY);
  return edit(`Switch ${flowName(link)} to ${shortMechanismName(mechanism.id)} (${why})`, 'flows', flow.id, {
    mechanism: mechanism.id,
    measuredP95Ms: null,
    intervalMin: keepsInterval ? flow.intervalMin : null,
  });
}

/** Mechanisms that keep the flow's SLA, ranked as the inspector recommends them. */
export function switchToFaster(link: Link, topology: Topology): readonly Command[] {
  const { sloMs } = link.flow;
  if (!isSet(sloMs)) return [];
  const fitting = new Set(mechanismsInPlaceOf(link));
  // The present schedule and measurement are of the present mechanism.
  const unbound: Link = { ...link, flow: { ...link.flow, intervalMin: null, measuredP95Ms: null } };
  return recommendMechanisms(topology, unbound)
    .filter(({ mechanism, verdict }) => verdict !== 'refused' && fitting.has(mechanism))
    .filter(({ mechanism }) => mechanism.latencyMs.p95 <= sloMs)
    .slice(0, MAX_OFFERS)
    .map(({ mechanism }) => switchMechanism(link, mechanism, p95Text(mechanism)));
}

/** Reading the data where it lives first, then asking for it; those that keep the SLA before those that do not. */
export function switchToSynchronous(link: Link): readonly Command[] {
  const sloMs = link.flow.sloMs || Number.POSITIVE_INFINITY;
  const rank = (mechanism: Mechanism) =>
    (mechanism.latencyMs.p95 <= sloMs ? 0 : 2) + (isReadThrough(mechanism) ? 0 : 1);
  return currentMechanismsFor(link)
    .filter((mechanism) => isSynchronous(mechanism) && (isReadThrough(mechanism) || suits(mechanism, link)))
    .sort((a, b) => rank(a) - rank(b) || a.latencyMs.p95 - b.latencyMs.p95 || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_OFFERS)
    .map((mechanism) =>
      switchMechanism(link, mechanism, isReadThrough(mechanism) ? 'read where it lives' : 'request and reply'),
    );
}

/** Mechanisms that serve while somebody waits. */
export function switchToRealTime(link: Link): readonly Command[] {
  return currentMechanismsFor(link)
    .filter((mechanism) => mechanism.suitablePurposes.includes('real-time-context'))
    .filter((mechanism) => !isSlowRealTimeFlow({ ...link, mechanism }))
    .sort((a, b) => a.latencyMs.p95 - b.latencyMs.p95 || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_OFFERS)
    .map((mechanism) => switchMechanism(link, mechanism, p95Text(mechanism)));
}

/** Current mechanisms for the same pair and purposes that bring no fault with them which the flow does not have. */
function mechanismsInPlaceOf(link: Link): readonly Mechanism[] {
  const { flow, entities } = link;
  const needsSynchronous =
    flow.purposes.includes('operational-sync') && entities.some(({ entity }) => entity.consistency === 'strong');
  return currentMechanismsFor(link)
    .filter((mechanism) => mechanism !== link.mechanism && suits(mechanism, link))
    .filter((mechanism) => isReadThrough(mechanism) === isReadThrough(link.mechanism))
    .filter((mechanism) => !needsSynchronous || isSynchronous(mechanism))
    .filter((mechanism) => !isSlowRealTimeFlow({ ...link, mechanism }) && !bringsFault(link, mechanism));
}

function suits({ suitablePurposes }: Mechanism, { flow }: Link): boolean {
  return flow.purposes.every((purpose) => suitablePurposes.includes(purpose));
}
