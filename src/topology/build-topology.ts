/** Resolves a design's references in one pass per collection: O(records). */
import { mechanismOf } from '../catalog/mechanisms.ts';
import { systemKindOf } from '../catalog/system-kinds.ts';
import { COLLECTIONS, type Collection, type Design, inOrder, only } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import type { Placement } from '../model/records/structure.ts';
import type { Draft } from './draft.ts';
import { found, pick } from './pick.ts';
import { resolveInteractions } from './resolve-interactions.ts';
import type {
  EntityNode,
  Link,
  OrgNode,
  PlacementNode,
  RulesetNode,
  SegmentNode,
  SharedKeyNode,
  SystemNode,
  Topology,
} from './topology.ts';

/** Collections that only say how a design looks or what was said about it: no topology depends on them. */
const DRAWING: ReadonlySet<Collection> = new Set(['layout', 'notes', 'questions', 'zones', 'stops']);

/** True when two designs differ in drawing only, so that one topology serves both. */
export function sameMeaning(a: Design, b: Design): boolean {
  return COLLECTIONS.every((name) => DRAWING.has(name) || a[name] === b[name]);
}

/** References in the design must resolve: loading and commands see to it. One that does not is left out. */
export function buildTopology(design: Design): Topology {
  const steps = topologySteps(design);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, for a caller with a screen to stop between. */
export function* topologySteps(design: Design): Generator<undefined, Topology> {
  const orgs = new Map<Id, Draft<OrgNode>>(inOrder(design.orgs).map((org) => [org.id, { org, systems: [] }]));
  const systems = resolveSystems(design, orgs);
  yield;
  const entities = resolveEntities(design, systems);
  yield;
  const placements = resolvePlacements(design, systems, entities);
  yield;
  countClaims(entities.values());
  const sharedKeys = resolveSharedKeys(design, systems, entities, placements);
  yield;
  const links = resolveLinks(design, systems, entities, sharedKeys);
  yield;
  const interactions = resolveInteractions(design, systems, entities);
  return {
    design,
    about: only(design, 'about'),
    orgs: [...orgs.values()],
    systems: [...systems.values()],
    entities: [...entities.values()],
    placements,
    sharedKeys: [...sharedKeys.values()],
    links: [...links.values()],
    interactions,
    identity: only(design, 'identity'),
    rulesets: inOrder(design.rulesets).map(
      (ruleset): RulesetNode => ({
        ruleset,
        entities: pick(entities, ruleset.entityIds),
      }),
    ),
    insights: inOrder(design.insights),
    segments: inOrder(design.segments).map(
      (segment): SegmentNode => ({
        segment,
        entities: pick(entities, segment.entityIds),
        targets: pick(systems, segment.targets),
        insights: pick(design.insights, segment.insightIds),
      }),
    ),
    dataGraphs: inOrder(design.dataGraphs),
    governance: only(design, 'governance'),
    reporting: only(design, 'reporting'),
    smokeTests: inOrder(design.smokeTests),
    waivers: inOrder(design.waivers),
    systemById: (id) => systems.get(id),
    entityById: (id) => entities.get(id),
    linkById: (id) => links.get(id),
  };
}

function resolveSystems(design: Design, orgs: ReadonlyMap<Id, Draft<OrgNode>>): Map<Id, Draft<SystemNode>> {
  const nodes = new Map<Id, Draft<SystemNode>>();
  for (const system of inOrder(design.systems)) {
    const org = orgs.get(system.orgId);
    if (!org) continue;
    const kind = systemKindOf(system.kind);
    const node: Draft<SystemNode> = {
      system,
      kind,
      org,
      inScope: system.inScope !== false,
      isDataCloud: kind.platform === 'data-cloud',
      placements: [],
      outbound: [],
      inbound: [],
      interactions: [],
    };
    nodes.set(system.id, node);
    org.systems.push(node);
  }
  return nodes;
}

function resolveEntities(design: Design, systems: ReadonlyMap<Id, SystemNode>): Map<Id, Draft<EntityNode>> {
  const nodes = new Map<Id, Draft<EntityNode>>();
  for (const entity of inOrder(design.entities)) {
    nodes.set(entity.id, {
      entity,
      systemOfRecord: found(systems, entity.systemOfRecord),
      parent: null,
      placements: [],
      recordPlacements: [],
      keyPlacements: [],
      keySpan: 0,
      sharedKeys: [],
      links: [],
      recordClaims: [],
    });
  }
  for (const node of nodes.values()) node.parent = found(nodes, node.entity.parentEntityId);
  return nodes;
}

function resolvePlacements(
  design: Design,
  systems: ReadonlyMap<Id, Draft<SystemNode>>,
  entities: ReadonlyMap<Id, Draft<EntityNode>>,
): readonly PlacementNode[] {
  const nodes: PlacementNode[] = [];
  for (const placement of inOrder(design.placements)) {
    const entity = entities.get(placement.entityId);
    const system = systems.get(placement.systemId);
    if (!entity || !system) continue;
    const isRecord = holdsRecord(placement);
    const node: PlacementNode = {
      placement,
      entity,
      system,
      isRecord,
      isKey: isRecord && !system.isDataCloud,
    };
    nodes.push(node);
    system.placements.push(node);
    entity.placements.push(node);
    if (node.isRecord) entity.recordPlacements.push(node);
    if (node.isKey) entity.keyPlacements.push(node);
  }
  return nodes;
}

function holdsRecord({ role }: Placement): boolean {
  return role === 'sor' || role === 'replica';
}

function countClaims(entities: Iterable<Draft<EntityNode>>): void {
  const orgs = new Set<OrgNode>();
  const claims = new Set<SystemNode>();
  for (const node of entities) {
    orgs.clear();
    claims.clear();
    for (const { system } of node.keyPlacements) orgs.add(system.org);
    for (const { placement, system } of node.recordPlacements) if (placement.role === 'sor') claims.add(system);
    if (node.systemOfRecord) claims.add(node.systemOfRecord);
    node.keySpan = orgs.size;
    node.recordClaims = [...claims];
  }
}

function resolveSharedKeys(
  design: Design,
  systems: ReadonlyMap<Id, SystemNode>,
  entities: ReadonlyMap<Id, Draft<EntityNode>>,
  placements: readonly PlacementNode[],
): Map<Id, SharedKeyNode> {
  const nodes = new Map<Id, Draft<SharedKeyNode>>();
  for (const sharedKey of inOrder(design.sharedKeys)) {
    const entity = entities.get(sharedKey.entityId);
    if (!entity) continue;
    const node: Draft<SharedKeyNode> = {
      sharedKey,
      entity,
      mintedBy: found(systems, sharedKey.mintedBy),
      fields: [],
    };
    nodes.set(sharedKey.id, node);
    entity.sharedKeys.push(node);
  }
  for (const node of placements) {
    for (const field of node.placement.keys) found(nodes, field.sharedKeyId)?.fields.push({ node, field });
  }
  return nodes;
}

function resolveLinks(
  design: Design,
  systems: ReadonlyMap<Id, Draft<SystemNode>>,
  entities: ReadonlyMap<Id, Draft<EntityNode>>,
  sharedKeys: ReadonlyMap<Id, SharedKeyNode>,
): Map<Id, Link> {
  const links = new Map<Id, Link>();
  for (const flow of inOrder(design.flows)) {
    const source = systems.get(flow.source);
    const target = systems.get(flow.target);
    if (!source || !target) continue;
    const carried = pick(entities, flow.entityIds);
    const link: Link = {
      flow,
      source,
      target,
      via: pick(systems, flow.via),
      entities: carried,
      mechanism: flow.mechanism === null ? null : mechanismOf(flow.mechanism),
      matchKey: found(sharedKeys, flow.matchKeyId),
      crossesOrgs: source.org !== target.org,
      isIngest: target.isDataCloud && !source.isDataCloud,
    };
    links.set(flow.id, link);
    source.outbound.push(link);
    target.inbound.push(link);
    for (const entity of carried) entity.links.push(link);
  }
  return links;
}
