/** People and teams that the design names already: nobody is invented, but they need not be typed again. */
import { isSet } from '../../topology/empty.ts';
import { isPerson } from '../../topology/identity-scope.ts';
import { isHub } from '../../topology/kind-sets.ts';
import type { SystemNode, Topology } from '../../topology/topology.ts';
import type { Choice } from '../asking.ts';
import { systemName } from '../wording.ts';

const MAX_CHOICES = 4;

/** Owners of Data Cloud and of hubs first, then of systems that hold people, then all others. */
export function teamsForIdentity({ systems }: Topology): readonly Choice[] {
  const owned = systems.filter(({ system }) => isSet(system.owner)).toSorted((a, b) => rank(a) - rank(b) || byId(a, b));
  const choices = new Map<string, Choice>();
  for (const node of owned) {
    const owner = node.system.owner ?? '';
    if (!choices.has(owner)) choices.set(owner, { value: owner, label: owner, reason: `owns ${systemName(node)}` });
  }
  return [...choices.values()].slice(0, MAX_CHOICES);
}

function rank(node: SystemNode): number {
  if (node.isDataCloud || node.kind.category === 'mdm') return 0;
  if (isHub(node)) return 1;
  return node.placements.some(({ entity }) => isPerson(entity)) ? 2 : 3;
}

function byId(a: SystemNode, b: SystemNode): number {
  return a.system.id < b.system.id ? -1 : 1;
}
