/** Mechanisms that could take over a flow whose present one is at fault, ranked as the inspector recommends them. */
import type { Mechanism, MechanismId } from '../../catalog/mechanism.ts';
import type { Command } from '../../commands/command.ts';
import { recommendMechanisms } from '../../topology/recommend-mechanism.ts';
import type { Link, Topology } from '../../topology/topology.ts';
import { p95Text } from '../wording.ts';
import { switchMechanism } from './flow-mechanisms.ts';
import { bringsFault } from './mechanism-faults.ts';

interface Wanted {
  /** Whether the flow with that mechanism is free of the fault. */
  readonly isSound: (candidate: Link) => boolean;
  /** What is made for the purpose, best first; others are offered only where none of these can run. */
  readonly first?: readonly MechanismId[];
  readonly count?: number;
}

const MAX_OFFERS = 2;

export function switchToOther(link: Link, topology: Topology, wanted: Wanted): readonly Command[] {
  return otherMechanisms(link, topology, wanted).map((mechanism) =>
    switchMechanism(link, mechanism, p95Text(mechanism)),
  );
}

/** Current ones that can carry the flow, are free of the fault and bring no graver one with them. */
export function otherMechanisms(link: Link, topology: Topology, wanted: Wanted): readonly Mechanism[] {
  const { isSound, first = [], count = MAX_OFFERS } = wanted;
  // The present schedule and measurement are of the present mechanism.
  const unbound: Link = { ...link, flow: { ...link.flow, intervalMin: null, measuredP95Ms: null } };
  const sound = recommendMechanisms(topology, unbound)
    .filter(({ mechanism, verdict }) => verdict !== 'refused' && mechanism.status === 'current')
    .map(({ mechanism }) => mechanism)
    .filter((mechanism) => mechanism !== link.mechanism && isSound({ ...link, mechanism }))
    .filter((mechanism) => !bringsFault(link, mechanism));
  const preferred = first.flatMap((id) => sound.find((mechanism) => mechanism.id === id) ?? []);
  return (preferred.length > 0 ? preferred : sound).slice(0, count);
}
