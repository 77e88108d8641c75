/** What a system is to an entity: the cells of the system-of-record matrix, where there is anything to say. */
import type { Placement } from '../model/records/structure.ts';
import { isReadThrough } from '../topology/mechanism-sets.ts';
import type { EntityNode, Link, SystemNode, Topology } from '../topology/topology.ts';
import { isWrite, legsOf } from '../topology/write-graph.ts';
import { ROLE_TEXTS } from './words.ts';

export interface OwnershipCell {
  /** "system of record", "owner of Loyalty", "replica", "writes" … in this order. */
  readonly texts: readonly string[];
  /** One of several systems that claim to be the record. */
  readonly isContested: boolean;
  /** Where the entity is stored here; of several the one whose id comes first. */
  readonly placement: Placement | null;
}

export interface Ownership {
  /** That have to do with any entity. */
  readonly systems: ReadonlySet<SystemNode>;
  cellOf(entity: EntityNode, system: SystemNode): OwnershipCell | undefined;
  /** The cells of its row in which there is anything. */
  cellsOf(entity: EntityNode): ReadonlyMap<SystemNode, OwnershipCell>;
}

/** Linear in placements, flows and reads: the matrix may be large, what stands in it is not. */
export function ownershipOf(topology: Topology): Ownership {
  const cells = new Map<EntityNode, Map<SystemNode, OwnershipCell>>();
  const readers = readersOf(topology);
  for (const node of topology.entities) cells.set(node, cellsOf(node, topology, readers.get(node) ?? new Set()));
  return {
    systems: new Set([...cells.values()].flatMap((row) => [...row.keys()])),
    cellOf: (entity, system) => cells.get(entity)?.get(system),
    cellsOf: (entity) => cells.get(entity) ?? new Map(),
  };
}

function cellsOf(
  node: EntityNode,
  topology: Topology,
  readers: ReadonlySet<SystemNode>,
): Map<SystemNode, OwnershipCell> {
  const texts = new Map<SystemNode, Set<string>>();
  const say = (system: SystemNode | undefined, text: string) => {
    if (system) texts.set(system, (texts.get(system) ?? new Set()).add(text));
  };
  if (node.systemOfRecord) say(node.systemOfRecord, ROLE_TEXTS.sor);
  const placements = [...node.placements].sort((a, b) => (a.placement.id < b.placement.id ? -1 : 1));
  for (const { placement, system } of placements) if (placement.role === 'sor') say(system, ROLE_TEXTS.sor);
  for (const { owner, name, id } of node.entity.attributeGroups ?? []) {
    if (owner !== null) say(topology.systemById(owner), `owner of ${name || id}`);
  }
  for (const { placement, system } of placements) say(system, placement.role ? ROLE_TEXTS[placement.role] : 'stored');
  const holders = new Set(placements.map(({ system }) => system));
  for (const system of writersOf(node, topology, holders)) say(system, 'writes');
  for (const system of readers) if (!holders.has(system)) say(system, 'reads');
  const claims = new Set(node.recordClaims);
  return new Map(
    [...texts].map(([system, said]) => [
      system,
      {
        texts: [...said],
        isContested: claims.size > 1 && claims.has(system),
        placement: placements.find((one) => one.system === system)?.placement ?? null,
      },
    ]),
  );
}

/**
 * Its changes travel on, or are declared to be submitted to the record. A web site that keeps nothing itself and sends
 * what it sees has a say in the entity as well.
 */
function writersOf(
  { entity, links }: EntityNode,
  { systemById }: Topology,
  holders: ReadonlySet<SystemNode>,
): ReadonlySet<SystemNode> {
  const writers = new Set((entity.updatePaths ?? []).flatMap((id) => systemById(id) ?? []));
  for (const link of links) {
    const isWriting = isWrite(link);
    const isSource = bringsRecords(link);
    for (const [from] of legsOf(link)) if (isWriting || (isSource && !holders.has(from))) writers.add(from);
  }
  return writers;
}

/** Of people and what they do, as they come up; a history that is only looked at has no say. */
function bringsRecords({ flow, mechanism }: Link): boolean {
  if (flow.intent === 'command' || isReadThrough(mechanism)) return false;
  return flow.purposes.includes('identity-ingest') || flow.purposes.includes('consent-propagation');
}

/** Where it arrives, and where somebody looks it up. */
function readersOf({ links, interactions }: Topology): ReadonlyMap<EntityNode, ReadonlySet<SystemNode>> {
  const readers = new Map<EntityNode, Set<SystemNode>>();
  const add = (entity: EntityNode, system: SystemNode) => {
    readers.set(entity, (readers.get(entity) ?? new Set()).add(system));
  };
  for (const link of links) {
    for (const entity of link.entities) for (const [, to] of legsOf(link)) add(entity, to);
  }
  for (const { system, reads } of interactions) {
    for (const { entities } of reads) for (const entity of entities) add(entity, system);
  }
  return readers;
}
