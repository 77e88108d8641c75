/** What custom rules may be about, and how the elements of a design lead to each other. */
import { DataGraph, Insight, Segment } from '../../model/records/activation.ts';
import { Flow, Interaction, Read } from '../../model/records/exchange.ts';
import type { CUSTOM_RULE_SUBJECTS } from '../../model/records/governance.ts';
import { Entity, KeyField, Org, Placement, SharedKey, System } from '../../model/records/structure.ts';
import { flowP95, readP95 } from '../../topology/latency.ts';
import type {
  EntityNode,
  InteractionNode,
  Link,
  OrgNode,
  PlacementNode,
  ReadNode,
  SegmentNode,
  SharedKeyNode,
  SystemNode,
  Topology,
} from '../../topology/topology.ts';
import { entityName, flowName, placeName, systemName } from '../wording.ts';
import { recordScope } from './record-scope.ts';
import type { Scope } from './scope.ts';

export type CustomSubject = (typeof CUSTOM_RULE_SUBJECTS)[number];

/** The scope of each kind of subject, and the elements of that kind in a design, with their ids. */
export const SUBJECT_SCOPES: Readonly<Record<CustomSubject, SubjectScope>> = {
  system: { scope: () => SYSTEM, nodesIn: ({ systems }) => systems.map((node) => [node.system.id, node]) },
  entity: { scope: () => ENTITY, nodesIn: ({ entities }) => entities.map((node) => [node.entity.id, node]) },
  placement: {
    scope: () => PLACEMENT,
    nodesIn: ({ placements }) => placements.map((node) => [node.placement.id, node]),
  },
  flow: { scope: () => FLOW, nodesIn: ({ links }) => links.map((node) => [node.flow.id, node]) },
  interaction: {
    scope: () => INTERACTION,
    nodesIn: ({ interactions }) => interactions.map((node) => [node.interaction.id, node]),
  },
  segment: { scope: () => SEGMENT, nodesIn: ({ segments }) => segments.map((node) => [node.segment.id, node]) },
};

export interface SubjectScope {
  readonly scope: () => Scope;
  nodesIn(topology: Topology): readonly (readonly [id: string, node: unknown])[];
}

const ORG: Scope = recordScope<OrgNode>({
  word: 'org',
  schema: Org,
  recordOf: ({ org }) => org,
  nameOf: ({ org }) => org.name || org.id,
  relations: {
    systems: { to: () => SYSTEM, many: ({ systems }) => systems },
  },
});

const SYSTEM: Scope = recordScope<SystemNode>({
  word: 'system',
  schema: System,
  recordOf: ({ system }) => system,
  nameOf: systemName,
  fields: {
    name: { type: 'text', of: systemName },
    platform: { type: 'text', of: ({ kind }) => kind.platform },
    category: { type: 'text', of: ({ kind }) => kind.category },
    family: { type: 'text', of: ({ kind }) => kind.family },
    inScope: { type: 'flag', of: ({ inScope }) => inScope },
  },
  relations: {
    org: { to: () => ORG, heldBy: 'orgId', one: ({ org }) => org },
    placements: { to: () => PLACEMENT, many: ({ placements }) => placements },
    outbound: { to: () => FLOW, many: ({ outbound }) => outbound },
    inbound: { to: () => FLOW, many: ({ inbound }) => inbound },
    interactions: { to: () => INTERACTION, many: ({ interactions }) => interactions },
  },
});

const ENTITY: Scope = recordScope<EntityNode>({
  word: 'entity',
  schema: Entity,
  recordOf: ({ entity }) => entity,
  nameOf: entityName,
  fields: {
    name: { type: 'text', of: entityName },
    keySpan: { type: 'number', of: ({ keySpan }) => keySpan },
  },
  relations: {
    systemOfRecord: { to: () => SYSTEM, heldBy: 'systemOfRecord', one: ({ systemOfRecord }) => systemOfRecord },
    parent: { to: () => ENTITY, heldBy: 'parentEntityId', one: ({ parent }) => parent },
    placements: { to: () => PLACEMENT, many: ({ placements }) => placements },
    sharedKeys: { to: () => SHARED_KEY, many: ({ sharedKeys }) => sharedKeys },
    flows: { to: () => FLOW, many: ({ links }) => links },
  },
});

const SHARED_KEY: Scope = recordScope<SharedKeyNode>({
  word: 'shared key',
  schema: SharedKey,
  recordOf: ({ sharedKey }) => sharedKey,
  nameOf: ({ sharedKey }) => sharedKey.name || sharedKey.id,
  relations: {
    entity: { to: () => ENTITY, heldBy: 'entityId', one: ({ entity }) => entity },
    mintedBy: { to: () => SYSTEM, heldBy: 'mintedBy', one: ({ mintedBy }) => mintedBy },
  },
});

const PLACEMENT: Scope = recordScope<PlacementNode>({
  word: 'placement',
  schema: Placement,
  recordOf: ({ placement }) => placement,
  nameOf: placeName,
  fields: { name: { type: 'text', of: placeName, heldBy: 'object' } },
  relations: {
    entity: { to: () => ENTITY, heldBy: 'entityId', one: ({ entity }) => entity },
    system: { to: () => SYSTEM, heldBy: 'systemId', one: ({ system }) => system },
    keys: { to: () => KEY_FIELD, heldBy: 'keys', many: ({ placement }) => placement.keys },
  },
});

const KEY_FIELD: Scope = recordScope<KeyField>({
  word: 'key field',
  schema: KeyField,
  recordOf: (key) => key,
  nameOf: ({ field }) => field,
  fields: { shared: { type: 'flag', of: ({ sharedKeyId }) => sharedKeyId !== null } },
});

const FLOW: Scope = recordScope<Link>({
  word: 'flow',
  schema: Flow,
  recordOf: ({ flow }) => flow,
  nameOf: flowName,
  fields: {
    name: { type: 'text', of: flowName },
    p95Ms: { type: 'number', of: flowP95 },
    crossesOrgs: { type: 'flag', of: ({ crossesOrgs }) => crossesOrgs },
    isIngest: { type: 'flag', of: ({ isIngest }) => isIngest },
  },
  relations: {
    source: { to: () => SYSTEM, heldBy: 'source', one: ({ source }) => source },
    target: { to: () => SYSTEM, heldBy: 'target', one: ({ target }) => target },
    via: { to: () => SYSTEM, heldBy: 'via', many: ({ via }) => via },
    entities: { to: () => ENTITY, heldBy: 'entityIds', many: ({ entities }) => entities },
    matchKey: { to: () => SHARED_KEY, heldBy: 'matchKeyId', one: ({ matchKey }) => matchKey },
  },
});

const INTERACTION: Scope = recordScope<InteractionNode>({
  word: 'interaction',
  schema: Interaction,
  recordOf: ({ interaction }) => interaction,
  nameOf: ({ interaction }) => interaction.name || interaction.id,
  relations: {
    system: { to: () => SYSTEM, heldBy: 'systemId', one: ({ system }) => system },
    reads: { to: () => READ, heldBy: 'reads', many: ({ reads }) => reads },
  },
});

const READ: Scope = recordScope<ReadNode>({
  word: 'read',
  schema: Read,
  recordOf: ({ read }) => read,
  nameOf: ({ system }) => systemName(system),
  fields: { p95Ms: { type: 'number', of: readP95 } },
  relations: {
    system: { to: () => SYSTEM, heldBy: 'systemId', one: ({ system }) => system },
    entities: { to: () => ENTITY, heldBy: 'entityIds', many: ({ entities }) => entities },
    dataGraph: { to: () => DATA_GRAPH, heldBy: 'dataGraphId', one: ({ dataGraph }) => dataGraph },
  },
});

const DATA_GRAPH: Scope = recordScope<DataGraph>({
  word: 'data graph',
  schema: DataGraph,
  recordOf: (graph) => graph,
  nameOf: ({ name, id }) => name || id,
});

const SEGMENT: Scope = recordScope<SegmentNode>({
  word: 'segment',
  schema: Segment,
  recordOf: ({ segment }) => segment,
  nameOf: ({ segment }) => segment.name || segment.id,
  relations: {
    entities: { to: () => ENTITY, heldBy: 'entityIds', many: ({ entities }) => entities },
    targets: { to: () => SYSTEM, heldBy: 'targets', many: ({ targets }) => targets },
    insights: { to: () => INSIGHT, heldBy: 'insightIds', many: ({ insights }) => insights },
  },
});

const INSIGHT: Scope = recordScope<Insight>({
  word: 'insight',
  schema: Insight,
  recordOf: (insight) => insight,
  nameOf: ({ name, id }) => name || id,
});
