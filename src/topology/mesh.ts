/** How many pairs of orgs are joined directly, and how much of that a hub carries. Linear in the flows. */
import { isHub } from './kind-sets.ts';
import type { Link, OrgNode, SystemNode } from './topology.ts';

export interface Mesh {
  /** Of all sources and targets; what lies on the way is not counted. */
  readonly orgCount: number;
  /** Different orgs with a flow between them, whichever way it runs. */
  readonly pairCount: number;
  /** The most pairs that have one and the same hub at an end; null where no flow starts or ends at a hub. */
  readonly hubPairCount: number | null;
}

export interface MeshLimits {
  readonly meshSystems: number;
  readonly meshRatio: number;
  readonly hubShare: number;
}

export type Ends = Pick<Link, 'source' | 'target'>;

export function meshOf(flows: Iterable<Ends>): Mesh {
  const partners = new Map<OrgNode, Set<OrgNode>>();
  const hubs = new Set<OrgNode>();
  const add = (from: SystemNode, to: SystemNode) => {
    const known = partners.get(from.org) ?? new Set();
    partners.set(from.org, known);
    if (from.org !== to.org) known.add(to.org);
    if (isHub(from)) hubs.add(from.org);
  };
  for (const { source, target } of flows) {
    add(source, target);
    add(target, source);
  }
  // Each pair is known at both of its ends.
  const pairCount = [...partners.values()].reduce((sum, { size }) => sum + size, 0) / 2;
  const carried = [...hubs].map((org) => partners.get(org)?.size ?? 0);
  return { orgCount: partners.size, pairCount, hubPairCount: hubs.size === 0 ? null : Math.max(...carried) };
}

export function isSprawling(mesh: Mesh, { meshSystems, meshRatio, hubShare }: MeshLimits): boolean {
  const { orgCount, pairCount, hubPairCount } = mesh;
  const isHeld = hubPairCount !== null && hubPairCount >= hubShare * pairCount;
  return orgCount >= meshSystems && pairCount > meshRatio * (orgCount - 1) && !isHeld;
}
