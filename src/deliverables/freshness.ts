/** How old an entity's data may be where it is used: along the fastest way from its system of record. */
import { flowP95 } from '../topology/latency.ts';
import type { EntityNode, Link, SystemNode } from '../topology/topology.ts';
import { legsOf } from '../topology/write-graph.ts';
import { systemName } from './names.ts';

export interface Consumer {
  readonly system: SystemNode;
  /** Milliseconds at p95; null where a flow on the way has no mechanism. */
  readonly ageMs: number | null;
}

/** Freshest first; those of unknown age last. Without a system of record the age is that of the last leg alone. */
export function consumersOf({ links, recordClaims }: EntityNode): readonly Consumer[] {
  const starts = new Set(recordClaims);
  const ages = starts.size === 0 ? lastLegs(links) : alongWays(links, starts);
  return [...ages]
    .filter(([system]) => !starts.has(system))
    .map(([system, ageMs]) => ({ system, ageMs: Number.isFinite(ageMs) ? ageMs : null }))
    .sort((a, b) => (a.ageMs ?? Infinity) - (b.ageMs ?? Infinity) || compareSystems(a.system, b.system));
}

function lastLegs(links: readonly Link[]): Map<SystemNode, number> {
  const ages = new Map<SystemNode, number>();
  for (const link of links) {
    const ms = flowP95(link) ?? Infinity;
    for (const [, to] of legsOf(link)) ages.set(to, Math.min(ages.get(to) ?? Infinity, ms));
  }
  return ages;
}

/** Bellman-Ford, stopped when a round changes nothing: the ways of one entity are short. */
function alongWays(links: readonly Link[], starts: ReadonlySet<SystemNode>): Map<SystemNode, number> {
  const legs = links.flatMap((link) => {
    const ms = Math.max(0, flowP95(link) ?? Infinity);
    return legsOf(link).map(([from, to]) => ({ from, to, ms }));
  });
  const ages = new Map<SystemNode, number>([...starts].map((system) => [system, 0]));
  for (const { to } of legs) if (!ages.has(to)) ages.set(to, Infinity);
  for (let isChanging = true, round = 0; isChanging && round <= ages.size; round += 1) {
    isChanging = false;
    for (const { from, to, ms } of legs) {
      const age = (ages.get(from) ?? Infinity) + ms;
      if (age >= (ages.get(to) ?? Infinity)) continue;
      ages.set(to, age);
      isChanging = true;
    }
  }
  return ages;
}

function compareSystems(a: SystemNode, b: SystemNode): number {
  const [nameA, nameB] = [systemName(a), systemName(b)];
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  return a.system.id < b.system.id ? -1 : 1;
}
