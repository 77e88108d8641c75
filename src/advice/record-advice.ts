/** Which systems may hold the record of an entity, best first, and what speaks for and against each. */
import { entityRowOf, recordKindsFor } from '../catalog/entities.ts';
import { listed } from '../rules/wording.ts';
import { isReadThrough } from '../topology/mechanism-sets.ts';
import type { EntityNode, OrgNode, SystemNode, Topology } from '../topology/topology.ts';
import { legsOf } from '../topology/write-graph.ts';

export interface RecordCandidate {
  readonly systemId: string;
  readonly name: string;
  /** "Holds it as Order; mints Order_Id__c." */
  readonly reason: string;
  /** What should be thought of first; empty for most. */
  readonly caution: string;
}

/**
 * Who usually has it (format.md, section 3) and holds it comes first; then who mints its key, who sends it to others,
 * who merely holds it; a system that should not be its record comes last.
 */
export function recordCandidates(topology: Topology, entityId: string): readonly RecordCandidate[] {
  const node = topology.entityById(entityId);
  if (!node) return [];
  const { canonical } = node.entity;
  const kinds = canonical === null ? [] : recordKindsFor(canonical);
  const receivers = receiversBySender(node);
  return topology.systems
    .map((system) => weigh(node, system, kinds.indexOf(system.kind.kind), receivers.get(system)?.size ?? 0))
    .filter((weighed) => weighed.isCandidate)
    .toSorted((a, b) => b.weight - a.weight || a.usualRank - b.usualRank)
    .map(({ candidate }) => candidate);
}

interface Weighed {
  readonly candidate: RecordCandidate;
  readonly isCandidate: boolean;
  readonly weight: number;
  readonly usualRank: number;
}

/** Binary, so that the weightier reason wins over all lighter ones together. */
const WEIGHTS = { sound: 64, usualAndHeld: 32, claims: 16, usual: 8, mints: 4, sends: 2, holds: 1 } as const;

function weigh(node: EntityNode, system: SystemNode, usualAt: number, receivers: number): Weighed {
  const objects = system.placements.filter((at) => at.entity === node).map(({ placement }) => placement.object);
  const holds = objects.length > 0;
  const isUsual = usualAt >= 0;
  const claims = node.recordClaims.includes(system);
  const keys = node.sharedKeys
    .filter(({ mintedBy }) => mintedBy === system)
    .map(({ sharedKey }) => sharedKey.name || sharedKey.id);
  const caution = cautionOf(node, system, receivers);
  const usualName = node.entity.canonical === null ? '' : entityRowOf(node.entity.canonical).plural.toLowerCase();
  const reasons = [
    holds ? `holds it as ${listed(objects)}` : 'does not hold it yet',
    ...(isUsual ? [`such systems usually are the record of ${usualName}`] : []),
    ...(keys.length > 0 ? [`mints ${listed(keys)}`] : []),
    ...(receivers > 0 ? [`sends it to ${receivers} ${receivers === 1 ? 'system' : 'systems'} now`] : []),
  ];
  const weights = [
    caution === '' ? WEIGHTS.sound : 0,
    isUsual && holds ? WEIGHTS.usualAndHeld : 0,
    claims ? WEIGHTS.claims : 0,
    isUsual ? WEIGHTS.usual : 0,
    keys.length > 0 ? WEIGHTS.mints : 0,
    receivers > 0 ? WEIGHTS.sends : 0,
    holds ? WEIGHTS.holds : 0,
  ];
  return {
    candidate: {
      systemId: system.system.id,
      name: system.system.name || system.system.id,
      reason: reasons.join('; '),
      caution,
    },
    isCandidate: isUsual || holds || keys.length > 0 || receivers > 0,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    usualRank: isUsual ? usualAt : Number.POSITIVE_INFINITY,
  };
}

/** The orgs that each system writes the entity into, in one pass over its flows. */
function receiversBySender({ links }: EntityNode): ReadonlyMap<SystemNode, ReadonlySet<OrgNode>> {
  const receivers = new Map<SystemNode, Set<OrgNode>>();
  for (const link of links) {
    if (!link.crossesOrgs || isReadThrough(link.mechanism) || link.flow.intent === 'command') continue;
    for (const [from, to] of legsOf(link)) receivers.set(from, (receivers.get(from) ?? new Set()).add(to.org));
  }
  return receivers;
}

function cautionOf({ entity }: EntityNode, system: SystemNode, receivers: number): string {
  const isOperational = entity.nature === 'transaction' || entity.nature === 'master' || entity.nature === 'party';
  if (system.isDataCloud && isOperational)
    return 'Data Cloud unifies records; the operational record stays in a source';
  if (!system.inScope) return `outside the scope of this design${receivers > 0 ? ', though it sends it' : ''}`;
  return '';
}
