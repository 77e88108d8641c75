/** A data graph made for one question: the unified profile as root, and the entities that are asked for. */
import { entityRowOf, objectNamesFor } from '../../catalog/entities.ts';
import { nextOrder } from '../../commands/edit.ts';
import { namesIn, uniqueName } from '../../commands/naming.ts';
import { newRecord } from '../../commands/record-schemas.ts';
import type { Design } from '../../model/design.ts';
import { freshId } from '../../model/id.ts';
import type { DataGraph } from '../../model/records/activation.ts';
import type { Entity } from '../../model/records/structure.ts';
import type { EntityNode, SystemNode } from '../../topology/topology.ts';
import { entityName, entityNames } from '../wording.ts';

type Root = 'UnifiedIndividual' | 'UnifiedAccount';

interface Grounding {
  /** What asks: the name of the interaction. */
  readonly asker: string;
  readonly entities: readonly EntityNode[];
  readonly refreshMinutes: number | null;
}

export function groundingGraph(design: Design, { asker, entities, refreshMinutes }: Grounding): DataGraph {
  const root = rootFor(entities);
  return newRecord('dataGraphs', nextOrder(design, 'dataGraphs'), {
    id: freshId(`${asker} context`, design.dataGraphs),
    name: uniqueName(`${asker} context`, namesIn(design, 'dataGraphs')),
    mode: 'standard',
    rootDmo: root,
    nodes: [root, ...nodesBeside(root, entities)],
    refreshMinutes,
    retrievalPatterns: [`${asker}: ${entityNames(entities)}`],
  });
}

/** How many edges such a graph would have. */
export function edgesOf(entities: readonly EntityNode[]): number {
  return nodesBeside(rootFor(entities), entities).length;
}

/** Whether the graph holds all of them, going by the names of its objects. */
export function holdsAll({ rootDmo, nodes }: DataGraph, entities: readonly EntityNode[]): boolean {
  return entities.every(
    ({ entity }) =>
      rootOf(entity) === rootDmo || nodes.some((node) => isNodeOf(entity, node) || node === rootOf(entity)),
  );
}

/** Graphs name objects as people do: `Case`, `ssot__Case__dlm`, or as the design calls the entity. */
export function isNodeOf({ name, canonical }: Entity, node: string): boolean {
  const known = canonical === null ? [] : [entityRowOf(canonical).name, ...objectNamesFor('data-cloud', canonical)];
  return [name, ...known].some((other) => plain(other) === plain(node));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^ssot__/, '')
    .replace(/__(dlm|dmo|c)$/, '')
    .replaceAll(/[\s_-]/g, '');
}

/** Each once, in an order that the order of records does not change. */
export function byName(entities: readonly EntityNode[]): readonly EntityNode[] {
  const keyOf = (node: EntityNode) => `${entityName(node)} ${node.entity.id}`;
  return [...new Set(entities)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Whether what the graph would hold arrives in that Data Cloud system at all. */
export function isIn(dataCloud: SystemNode, { placements, links }: EntityNode): boolean {
  return (
    placements.some(({ system }) => system === dataCloud) ||
    links.some(({ target, isIngest }) => isIngest && target === dataCloud)
  );
}

function rootFor(entities: readonly EntityNode[]): Root {
  const roots = entities.map(({ entity }) => rootOf(entity));
  return roots.includes('UnifiedAccount') && !roots.includes('UnifiedIndividual')
    ? 'UnifiedAccount'
    : 'UnifiedIndividual';
}

function nodesBeside(root: Root, entities: readonly EntityNode[]): readonly string[] {
  return [...new Set(entities.filter(({ entity }) => rootOf(entity) !== root).map(entityName))];
}

function rootOf({ nature, personal, canonical }: Entity): Root | null {
  if (nature === 'party' && personal === true) return 'UnifiedIndividual';
  return canonical === 'account' ? 'UnifiedAccount' : null;
}
