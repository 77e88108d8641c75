/** Other ways between two systems: another mechanism, middleware on the way, one direction, the other direction. */
import type { Mechanism } from '../../catalog/mechanism.ts';
import { shortMechanismName } from '../../catalog/mechanism-names.ts';
import type { Command } from '../../commands/command.ts';
import { edit, editWith } from '../../commands/edit.ts';
import { reverseFlow } from '../../commands/flows.ts';
import { isTransport } from '../../topology/kind-sets.ts';
import { recommendMechanisms } from '../../topology/recommend-mechanism.ts';
import { endsOf, pairProblems, supportsLink } from '../../topology/supported-pair.ts';
import type { Link, SystemNode, Topology } from '../../topology/topology.ts';
import { flowName, p95Text, systemName } from '../wording.ts';
import { switchMechanism } from './flow-mechanisms.ts';
import { bringsFault } from './mechanism-faults.ts';

const MAX_MECHANISMS = 3;

/** Each of them connects the pair. Middleware is offered where the design has some that can receive. */
export function connectOtherwise(link: Link, mechanism: Mechanism, topology: Topology): readonly Command[] {
  return [
    ...switchToFitting(link, topology),
    ...throughMiddleware(link, mechanism, topology),
    ...oneWayOnly(link, mechanism),
    ...turnedRound(link, mechanism),
  ];
}

/** Ranked as the inspector ranks them; those that leave another question open come after those that do not. */
function switchToFitting(link: Link, topology: Topology): readonly Command[] {
  const unbound: Link = { ...link, flow: { ...link.flow, intervalMin: null, measuredP95Ms: null } };
  return recommendMechanisms(topology, unbound)
    .filter(({ mechanism, verdict }) => verdict !== 'refused' && mechanism.status === 'current')
    .map(({ mechanism }) => mechanism)
    .sort((a, b) => Number(bringsFault(link, a)) - Number(bringsFault(link, b)))
    .slice(0, MAX_MECHANISMS)
    .map((mechanism) => switchMechanism(link, mechanism, p95Text(mechanism)));
}

function throughMiddleware(link: Link, mechanism: Mechanism, { systems }: Topology): readonly Command[] {
  const ends = endsOf(link);
  const helps = (system: SystemNode) =>
    isTransport(system) && pairProblems(mechanism, { ...ends, via: [...ends.via, system] }).length === 0;
  const [middleware] = systems.filter(helps).sort((a, b) => (a.system.id < b.system.id ? -1 : 1));
  return middleware ? [routeThrough(link, middleware)] : [];
}

/** On the way, after what is on it already. */
export function routeThrough(link: Link, node: SystemNode): Command {
  const label = `Route ${flowName(link)} through ${systemName(node)}`;
  return editWith(label, 'flows', link.flow.id, ({ via }) => ({ via: [...new Set([...(via ?? []), node.system.id])] }));
}

function oneWayOnly(link: Link, mechanism: Mechanism): readonly Command[] {
  const { flow } = link;
  const oneWay: Link = { ...link, flow: { ...flow, direction: 'one-way' } };
  if (flow.direction !== 'two-way' || !supportsLink(mechanism, oneWay)) return [];
  const label = `Let ${flowName(link)} run one way, by ${shortMechanismName(mechanism.id)}`;
  return [edit(label, 'flows', flow.id, { direction: 'one-way' })];
}

function turnedRound(link: Link, mechanism: Mechanism): readonly Command[] {
  const { flow, source, target, via } = link;
  const reversed: Link = { ...link, source: target, target: source, via: via.toReversed() };
  if (flow.direction === 'two-way' || !supportsLink(mechanism, reversed)) return [];
  const label = `Reverse it: from ${systemName(target)} to ${systemName(source)}`;
  return [{ ...reverseFlow(flow.id), label }];
}
