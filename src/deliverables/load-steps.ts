/**
 * What has to be done with records that exist already, item by item: first loads, and repairs for a key that comes late.
 *
 * Parent rows before child rows; a retrofitted key is made sound before anything matches on it.
 */
import type { DeployItem } from '../topology/deploy-items.ts';
import type { DeploymentGraph } from '../topology/deployment-graph.ts';
import { isSet } from '../topology/empty.ts';
import type { EntityNode, Link, PlacementNode, Topology } from '../topology/topology.ts';
import { entityName, placeName, systemName } from './names.ts';
import { sortedBy } from './sorting.ts';

export interface LoadStep {
  readonly text: string;
  /** Nobody has said how. */
  readonly isMissing: boolean;
  /** Of the entity whose rows it moves: rows of parents go first. */
  readonly depth: number;
}

export interface LoadSteps {
  stepsOf(item: DeployItem): readonly LoadStep[];
}

export function loadStepsOf(topology: Topology, graph: DeploymentGraph): LoadSteps {
  const byItem = new Map<DeployItem, readonly LoadStep[]>();
  const depthOf = parentDepths();
  const put = (id: string, steps: readonly LoadStep[]) => {
    const item = graph.itemById(id);
    if (item && steps.length > 0) byItem.set(item, [...(byItem.get(item) ?? []), ...steps]);
  };
  for (const key of topology.sharedKeys) {
    if (key.sharedKey.decidedPhase !== 'after-model') continue;
    for (const { node, field } of key.fields) {
      if (field.native === true || !isSet(node.placement.existingRecords)) continue;
      put(`key:${node.placement.id}.${field.field}`, repairSteps(node, field.field, key.sharedKey.repairPlan, depthOf));
    }
  }
  for (const link of topology.links) put(`flow:${link.flow.id}`, firstLoads(link, depthOf));
  return { stepsOf: (item) => byItem.get(item) ?? [] };
}

type DepthOf = (entity: EntityNode) => number;

function repairSteps(node: PlacementNode, field: string, plan: string | null, depthOf: DepthOf): readonly LoadStep[] {
  const place = placeName(node);
  const depth = depthOf(node.entity);
  const how = isSet(plan) ? ` Repair plan: ${plan}` : '';
  return [
    { text: `Dedupe ${place}: one row for each key value.${how}`, isMissing: !isSet(plan), depth },
    { text: `Backfill ${field} in ${place}.`, isMissing: false, depth },
    { text: `Validate: no row of ${place} without ${field}, no value twice.`, isMissing: false, depth },
    { text: `Enforce Unique on ${field} in ${place}.`, isMissing: false, depth },
  ];
}

function firstLoads(link: Link, depthOf: DepthOf): readonly LoadStep[] {
  const { flow, target, entities } = link;
  if (isSet(flow.initialLoad)) {
    return byDepth(entities, depthOf).map((entity) => ({
      text: `Load ${entityName(entity)} into ${systemName(target)} (${flow.initialLoad}).`,
      isMissing: false,
      depth: depthOf(entity),
    }));
  }
  if (!needsLoad(link)) return [];
  return byDepth(
    entities.filter((entity) => isPopulated(entity, link)),
    depthOf,
  ).map((entity) => ({
    text: `Load ${entityName(entity)} into ${systemName(target)} (nobody has said how).`,
    isMissing: true,
    depth: depthOf(entity),
  }));
}

/** As the rule delivery/no-initial-load asks: a stream of changes says nothing of records that exist already. */
function needsLoad({ flow, mechanism }: Link): boolean {
  if (mechanism?.delivery.backfillsExisting !== false) return false;
  return flow.purposes.includes('operational-sync') || flow.purposes.includes('identity-ingest');
}

function isPopulated({ placements }: EntityNode, { source }: Link): boolean {
  return placements.some(({ system, placement }) => system.org === source.org && (placement.existingRecords ?? 0) > 0);
}

function byDepth(entities: readonly EntityNode[], depthOf: DepthOf): readonly EntityNode[] {
  return sortedBy(entities, depthOf, entityName, ({ entity }) => entity.id);
}

/** How many parents stand above an entity. Entities that are each other's ancestors stand at the top together. */
export function parentDepths(): DepthOf {
  const known = new Map<EntityNode, number>();
  return (entity) => {
    const path: EntityNode[] = [];
    const seen = new Set<EntityNode>();
    let at: EntityNode | null = entity;
    while (at && !known.has(at) && !seen.has(at)) {
      seen.add(at);
      path.push(at);
      at = at.parent;
    }
    if (at && seen.has(at)) for (const one of path.splice(path.indexOf(at))) known.set(one, 0);
    let depth = at ? (known.get(at) ?? 0) : -1;
    for (const one of path.reverse()) {
      depth += 1;
      known.set(one, depth);
    }
    return known.get(entity) ?? 0;
  };
}
