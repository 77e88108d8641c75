/**
 * In which circle the updates of an entity can travel.
 *
 * Nodes are orgs. Every leg of every flow that carries the entity is an edge, where the flow writes: its purpose is
 * operational-sync or enrichment, its mechanism copies, and it is no command. Linear in the entity's flows.
 */
import type { Purpose } from '../catalog/mechanism.ts';
import { isReadThrough } from './mechanism-sets.ts';
import type { EntityNode, Link, OrgNode, SystemNode } from './topology.ts';

const WRITE_PURPOSES: ReadonlySet<Purpose> = new Set<Purpose>(['operational-sync', 'enrichment']);

/** Several rules ask for each entity; a node belongs to one topology, so its answer never changes. */
const cycleByEntity = new WeakMap<EntityNode, readonly OrgNode[] | null>();

/** The orgs of one circle, in the direction of travel; `null` where there is none. */
export function writeCycleOf(entity: EntityNode): readonly OrgNode[] | null {
  const known = cycleByEntity.get(entity);
  if (known !== undefined) return known;
  const writes = entity.links.filter((link) => link.crossesOrgs && isWrite(link));
  const cycle = legsAmong(writes) < SHORTEST_CYCLE ? null : findCycle(edgesOf(writes));
  cycleByEntity.set(entity, cycle);
  return cycle;
}

export function isWrite({ flow, mechanism }: Link): boolean {
  return (
    flow.intent !== 'command' &&
    !isReadThrough(mechanism) &&
    flow.purposes.some((purpose) => WRITE_PURPOSES.has(purpose))
  );
}

/** Source to target; for a two-way flow also back. */
export function legsOf({ flow, source, target }: Link): readonly (readonly [from: SystemNode, to: SystemNode])[] {
  const there = [source, target] as const;
  return flow.direction === 'two-way' ? [there, [target, source]] : [there];
}

/** There and back. */
const SHORTEST_CYCLE = 2;

function legsAmong(links: readonly Link[]): number {
  return links.reduce((sum, { flow }) => sum + (flow.direction === 'two-way' ? 2 : 1), 0);
}

type Edges = Map<OrgNode, Set<OrgNode>>;

function edgesOf(links: readonly Link[]): Edges {
  const edges: Edges = new Map();
  for (const link of links) {
    for (const [from, to] of legsOf(link)) {
      const targets = edges.get(from.org) ?? new Set();
      edges.set(from.org, targets.add(to.org));
    }
  }
  return edges;
}

/** Depth first without recursion, so that a long chain of orgs cannot exhaust the stack. */
function findCycle(edges: Edges): readonly OrgNode[] | null {
  const done = new Set<OrgNode>();
  for (const start of sortedById(edges.keys())) {
    const cycle = done.has(start) ? null : findCycleFrom(start, edges, done);
    if (cycle) return cycle;
  }
  return null;
}

function findCycleFrom(start: OrgNode, edges: Edges, done: Set<OrgNode>): readonly OrgNode[] | null {
  const path = [{ org: start, next: targetsOf(edges, start) }];
  const places = new Map([[start, 0]]);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const org = top.next.pop();
    if (!org) {
      done.add(top.org);
      places.delete(top.org);
      path.pop();
      continue;
    }
    const place = places.get(org);
    if (place !== undefined) return path.slice(place).map((step) => step.org);
    if (done.has(org)) continue;
    places.set(org, path.length);
    path.push({ org, next: targetsOf(edges, org) });
  }
  return null;
}

function targetsOf(edges: Edges, org: OrgNode): OrgNode[] {
  return sortedById(edges.get(org) ?? []).reverse();
}

/** The order of the file must not decide which circle is named. */
function sortedById(orgs: Iterable<OrgNode>): OrgNode[] {
  return [...orgs].sort((a, b) => (a.org.id < b.org.id ? -1 : 1));
}
