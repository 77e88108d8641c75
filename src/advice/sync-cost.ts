/** What it costs to keep a copy by a flow, and whether anybody is named who needs it. */
import type { Finding } from '../rules/rule.ts';
import { entityName } from '../rules/wording.ts';
import { isSet } from '../topology/empty.ts';
import { isReadThrough } from '../topology/mechanism-sets.ts';
import type { EntityNode, Link, OrgNode, SystemNode, Topology } from '../topology/topology.ts';
import { legsOf } from '../topology/write-graph.ts';

export interface SyncCost {
  /** From end to end; what stands on the way makes one more each. */
  readonly hops: number;
  /** Every org that changes what this flow carries, its own writers and what flows into it, by entity. */
  readonly writers: readonly { readonly entity: string; readonly systems: readonly SystemNode[] }[];
  /** Null while nobody said. */
  readonly eventsPerDay: number | null;
}

export function syncCost({ flow, via, entities }: Link): SyncCost {
  return {
    hops: 1 + via.length,
    writers: entities.map((node) => ({ entity: entityName(node), systems: writersOf(node) })),
    eventsPerDay: flow.eventsPerDay,
  };
}

/** The systems that hold its record, then those whose flows write it elsewhere; each org once. */
function writersOf(node: EntityNode): readonly SystemNode[] {
  const byOrg = new Map<OrgNode, SystemNode>();
  const senders = node.links
    .filter(({ flow, crossesOrgs, mechanism }) => crossesOrgs && flow.intent !== 'command' && !isReadThrough(mechanism))
    .flatMap((link) => legsOf(link).map(([from]) => from));
  for (const system of [...node.recordClaims, ...senders]) if (!byOrg.has(system.org)) byOrg.set(system.org, system);
  return [...byOrg.values()];
}

/** Findings that the flow carries: on itself, or in which it is named. */
export function findingsOn(findings: readonly Finding[], flowId: string): readonly Finding[] {
  const subject = `flow:${flowId}`;
  return findings.filter(
    (finding) =>
      finding.subject === subject || finding.subject.startsWith(`${subject}#`) || finding.related.includes(subject),
  );
}

/**
 * Whether the design names somebody who needs what the flow brings: a use of the copy, a moment that reads it there,
 * a flow that takes it further, or a segment that goes there. Data Cloud is the consumer of what it takes in.
 */
export function hasNamedConsumer({ interactions, segments }: Topology, link: Link): boolean {
  const { target, entities, flow } = link;
  if (target.isDataCloud || entities.length === 0) return true;
  const { org } = target;
  const isRead = interactions.some(({ reads }) =>
    reads.some((read) => read.system.org === org && read.entities.some((entity) => entities.includes(entity))),
  );
  const isPassedOn = org.systems.some(({ outbound }) =>
    outbound.some((next) => next.flow.id !== flow.id && next.crossesOrgs && shares(next, entities)),
  );
  return (
    isRead ||
    isPassedOn ||
    entities.some((node) => hasUse(node, org)) ||
    segments.some(({ targets }) => targets.includes(target))
  );
}

function hasUse(node: EntityNode, org: OrgNode): boolean {
  return node.placements.some(({ placement, system }) => system.org === org && isSet(placement.usedFor));
}

function shares({ entities }: Link, wanted: readonly EntityNode[]): boolean {
  return entities.some((entity) => wanted.includes(entity));
}
