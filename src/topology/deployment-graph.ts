/**
 * What has to be deployed before what: exactly the hard edges of the rule catalogue (deployment/dependency-cycle).
 *
 * A need names a list of items, and many items share one list ("all rulesets", "the feeds of Customer"), so that the
 * graph stays linear in the records of the design however many edges that makes.
 */
import type { Insight } from '../model/records/activation.ts';
import { type DeployItem, type DeployItems, deployItems } from './deploy-items.ts';
import { isSet } from './empty.ts';
import type { EntityNode, Link, PlacementNode, SegmentNode, Topology } from './topology.ts';

/** Why an item waits; NEED_TEXTS says it in words. */
export type NeedReason = 'key' | 'parent' | 'end' | 'stated' | 'resolution' | 'feed' | 'insight';

export const NEED_TEXTS: Readonly<Record<NeedReason, string>> = {
  key: 'a model holds its key fields',
  parent: 'a child looks up to its parent',
  end: 'a flow reads and writes objects that exist',
  stated: 'stated for these two flows',
  resolution: 'what is activated is built on unified profiles',
  feed: 'it works on what this flow brings in',
  insight: 'a segment filters by its insights',
};

export interface Need {
  readonly reason: NeedReason;
  /** Never empty. */
  readonly items: readonly DeployItem[];
}

export interface DeploymentGraph {
  /** In the order of the design. `compareItems` sorts them as a plan lists them. */
  readonly items: readonly DeployItem[];
  itemById(id: string): DeployItem | undefined;
  needsOf(item: DeployItem): readonly Need[];
}

export interface HardEdge {
  readonly from: DeployItem;
  /** Deployed first. */
  readonly to: DeployItem;
  readonly reason: NeedReason;
}

/** Several rules and the plan ask; a topology never changes, so neither does its graph. */
const known = new WeakMap<Topology, DeploymentGraph>();

export function deploymentGraphOf(topology: Topology): DeploymentGraph {
  const graph = known.get(topology) ?? buildGraph(topology);
  known.set(topology, graph);
  return graph;
}

/** Each item it waits for once, with the first reason. For lists and drawings: on a whole design there may be many. */
export function hardEdgesFrom(graph: DeploymentGraph, item: DeployItem): readonly HardEdge[] {
  const edges = new Map<DeployItem, HardEdge>();
  for (const { reason, items } of graph.needsOf(item)) {
    for (const to of items) if (!edges.has(to)) edges.set(to, { from: item, to, reason });
  }
  return [...edges.values()];
}

function buildGraph(topology: Topology): DeploymentGraph {
  const items = deployItems(topology);
  const lists = sharedLists(topology, items);
  const needs = new Map<DeployItem, readonly Need[]>();
  const put = (item: DeployItem | undefined, all: readonly Need[]) => {
    if (item && all.length > 0) needs.set(item, [...(needs.get(item) ?? []), ...all]);
  };
  for (const node of topology.placements) put(items.modelOf(node), modelNeeds(node, items, lists));
  for (const link of topology.links) put(items.flowOf(link), flowNeeds(link, topology, items, lists));
  for (const { ruleset, entities } of topology.rulesets) {
    put(items.byId.get(`ruleset:${ruleset.id}`), feedNeeds(entities, lists));
  }
  for (const insight of topology.insights) {
    put(items.byId.get(`insight:${insight.id}`), insightNeeds(insight, topology, lists));
  }
  for (const node of topology.segments)
    put(items.byId.get(`segment:${node.segment.id}`), segmentNeeds(node, items, lists));
  for (const { id } of topology.dataGraphs) {
    put(items.byId.get(`dataGraph:${id}`), [...need('resolution', lists.rulesets), ...need('feed', lists.feeds)]);
  }
  return { items: items.all, itemById: (id) => items.byId.get(id), needsOf: (item) => needs.get(item) ?? NO_NEEDS };
}

const NO_NEEDS: readonly Need[] = [];

function need(reason: NeedReason, items: readonly DeployItem[] | undefined): readonly Need[] {
  return items === undefined || items.length === 0 ? NO_NEEDS : [{ reason, items }];
}

interface Lists {
  readonly rulesets: readonly DeployItem[];
  /** Every flow into Data Cloud from elsewhere. */
  readonly feeds: readonly DeployItem[];
  readonly feedsOf: ReadonlyMap<EntityNode, readonly DeployItem[]>;
  /** Models of an entity by system, and by org: two kinds of key, one look-up. */
  readonly modelsAt: ReadonlyMap<EntityNode, ReadonlyMap<object, readonly DeployItem[]>>;
}

function sharedLists(topology: Topology, { byId, flowOf, modelOf }: DeployItems): Lists {
  const feeds: DeployItem[] = [];
  const feedsOf = new Map<EntityNode, DeployItem[]>();
  for (const link of topology.links) {
    const item = link.isIngest ? flowOf(link) : undefined;
    if (!item) continue;
    feeds.push(item);
    for (const entity of link.entities) pushTo(feedsOf, entity, item);
  }
  const modelsAt = new Map<EntityNode, Map<object, DeployItem[]>>();
  for (const node of topology.placements) {
    const { entity, system } = node;
    const item = modelOf(node);
    if (!item) continue;
    const places = modelsAt.get(entity) ?? new Map<object, DeployItem[]>();
    modelsAt.set(entity, places);
    pushTo(places, system, item);
    pushTo(places, system.org, item);
  }
  const rulesets = topology.rulesets.flatMap(({ ruleset }) => byId.get(`ruleset:${ruleset.id}`) ?? []);
  return { rulesets, feeds, feedsOf, modelsAt };
}

function pushTo<K>(lists: Map<K, DeployItem[]>, key: K, item: DeployItem): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function modelNeeds(node: PlacementNode, { keysOf }: DeployItems, { modelsAt }: Lists): readonly Need[] {
  const { parent } = node.entity;
  const parents = parent ? modelsAt.get(parent)?.get(node.system.org) : undefined;
  return [...need('key', keysOf(node)), ...need('parent', parents)];
}

function flowNeeds(link: Link, { linkById }: Topology, { flowOf }: DeployItems, lists: Lists): readonly Need[] {
  const { flow, source, target, entities } = link;
  const ends = source === target ? [source] : [source, target];
  const stated = (flow.dependsOnFlowIds ?? []).flatMap((id) => {
    const other = linkById(id);
    return (other && flowOf(other)) ?? [];
  });
  return [
    ...entities.flatMap((entity) => ends.flatMap((end) => need('end', lists.modelsAt.get(entity)?.get(end)))),
    ...need('stated', stated),
    ...(source.isDataCloud ? [...need('resolution', lists.rulesets), ...feedNeeds(entities, lists)] : NO_NEEDS),
  ];
}

function feedNeeds(entities: readonly EntityNode[], { feedsOf }: Lists): readonly Need[] {
  return entities.flatMap((entity) => need('feed', feedsOf.get(entity)));
}

/** What names no entity works on everything that comes in. */
function insightNeeds({ sourceEntityIds }: Insight, { entityById }: Topology, lists: Lists): readonly Need[] {
  const entities = [...new Set(sourceEntityIds ?? [])].flatMap((id) => entityById(id) ?? []);
  return [
    ...need('resolution', lists.rulesets),
    ...(isSet(sourceEntityIds) ? feedNeeds(entities, lists) : need('feed', lists.feeds)),
  ];
}

function segmentNeeds({ segment, entities, insights }: SegmentNode, { byId }: DeployItems, lists: Lists) {
  const computed = insights.flatMap(({ id }) => byId.get(`insight:${id}`) ?? []);
  return [
    ...need('resolution', lists.rulesets),
    ...need('insight', computed),
    ...(isSet(segment.entityIds) ? feedNeeds(entities, lists) : need('feed', lists.feeds)),
  ];
}
