/** Who owns something in the design already: offered first where an owner is asked for, so that nobody is invented. */
import { isSet } from '../../topology/empty.ts';
import type { SystemNode, Topology } from '../../topology/topology.ts';
import type { Choice } from '../asking.ts';
import { flowName, nameOf, systemName } from '../wording.ts';
import { distinct, said } from './asked-fields.ts';

/** Owners of the systems at hand first, then of all others, of flows and of segments. */
export function knownOwners(topology: Topology, near: readonly SystemNode[]): readonly Choice[] {
  const systems = [...near.toSorted(byId), ...topology.systems.toSorted(byId)];
  const flows = topology.links.toSorted((a, b) => (a.flow.id < b.flow.id ? -1 : 1));
  const segments = topology.segments.toSorted((a, b) => (a.segment.id < b.segment.id ? -1 : 1));
  return distinct([
    ...systems.flatMap((node) => owning(node.system.owner, systemName(node))),
    ...flows.flatMap((link) => owning(link.flow.owner, flowName(link))),
    ...segments.flatMap(({ segment }) => owning(segment.owner, nameOf(segment))),
  ]);
}

function owning(owner: string | null, what: string): readonly Choice[] {
  return isSet(owner) ? [said(owner, `owns ${what}`)] : [];
}

function byId(a: SystemNode, b: SystemNode): number {
  return a.system.id < b.system.id ? -1 : 1;
}
