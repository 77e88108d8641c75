/**
 * What has to be deployed: items derived from the design, each in one of five phases (format.md, section 6).
 *
 * An item's id (`key:p1.Global_Id__c`, `model:p1`, `flow:f1`, `segment:s1`) names it in wave overrides and findings.
 */
import { naturalOrder } from '../lib/natural-order.ts';
import type { Subject } from '../model/field.ts';
import type { KeyField, Placement } from '../model/records/structure.ts';
import { isSet } from './empty.ts';
import type { Link, OrgNode, PlacementNode, SystemNode, Topology } from './topology.ts';

/** In the order of work. */
export const DEPLOY_PHASES = ['keys', 'model', 'integration', 'identity', 'activation'] as const;
export type DeployPhase = (typeof DEPLOY_PHASES)[number];

export interface DeployItem {
  readonly id: string;
  readonly phase: DeployPhase;
  /** As a plan calls it, in the names of the design: "Sales Cloud Contact". */
  readonly name: string;
  /** The element of the design that it deploys. */
  readonly subject: Subject;
  /** Where there is work to do: both ends of a flow, one org of a model, the Data Cloud orgs of what is built there. */
  readonly orgs: readonly OrgNode[];
}

export interface DeployItems {
  readonly all: readonly DeployItem[];
  readonly byId: ReadonlyMap<string, DeployItem>;
  modelOf(node: PlacementNode): DeployItem | undefined;
  flowOf(link: Link): DeployItem | undefined;
  keysOf(node: PlacementNode): readonly DeployItem[];
}

export function deployItems(topology: Topology): DeployItems {
  const byId = new Map<string, DeployItem>();
  /** Ids may hold points, so that key fields of two placements may come to one id: they are one item then. */
  const add = (item: DeployItem) => {
    const other = byId.get(item.id);
    if (!other || item.subject < other.subject) byId.set(item.id, item);
  };
  const modelOf = new Map<PlacementNode, DeployItem>();
  const flowOf = new Map<Link, DeployItem>();
  for (const node of topology.placements) {
    const model = modelItem(node);
    modelOf.set(node, model);
    add(model);
    for (const item of keyItems(node)) add(item);
  }
  for (const link of topology.links) {
    const item = flowItem(link);
    flowOf.set(link, item);
    add(item);
  }
  for (const item of dataCloudItems(topology)) add(item);
  return {
    all: [...byId.values()],
    byId,
    modelOf: (node) => modelOf.get(node),
    flowOf: (link) => flowOf.get(link),
    keysOf: ({ placement }) =>
      keyFields(placement).flatMap(({ field }) => byId.get(`key:${placement.id}.${field}`) ?? []),
  };
}

/** Phase, then name, then id. */
export function compareItems(a: DeployItem, b: DeployItem): number {
  return phaseRank(a) - phaseRank(b) || naturalOrder(a.name, b.name) || naturalOrder(a.id, b.id);
}

export function phaseRank({ phase }: DeployItem): number {
  return DEPLOY_PHASES.indexOf(phase);
}

function modelItem(node: PlacementNode): DeployItem {
  const { id } = node.placement;
  return {
    id: `model:${id}`,
    phase: 'model',
    name: placeName(node),
    subject: `placement:${id}`,
    orgs: [node.system.org],
  };
}

function keyItems(node: PlacementNode): readonly DeployItem[] {
  const { id } = node.placement;
  const orgs = [node.system.org];
  return keyFields(node.placement).map(({ field }) => ({
    id: `key:${id}.${field}`,
    phase: 'keys',
    name: `${field} in ${placeName(node)}`,
    subject: `placement:${id}`,
    orgs,
  }));
}

/** The platform's own ids are there already. */
function keyFields({ keys }: Placement): readonly KeyField[] {
  return keys.filter(({ sharedKeyId, native }) => isSet(sharedKeyId) && native !== true);
}

function flowItem({ flow, source, target }: Link): DeployItem {
  return {
    id: `flow:${flow.id}`,
    phase: source.isDataCloud ? 'activation' : 'integration',
    name: flow.name || `${systemName(source)} to ${systemName(target)}`,
    subject: `flow:${flow.id}`,
    orgs: source.org === target.org ? [source.org] : [source.org, target.org],
  };
}

function dataCloudItems({ systems, rulesets, insights, segments, dataGraphs }: Topology): readonly DeployItem[] {
  const orgs = [...new Set(systems.filter(({ isDataCloud }) => isDataCloud).map(({ org }) => org))];
  const item = (subject: Subject, phase: DeployPhase, name: string): DeployItem => ({
    id: subject,
    phase,
    name,
    subject,
    orgs,
  });
  return [
    ...rulesets.map(({ ruleset: { id } }) => item(`ruleset:${id}`, 'identity', `ruleset ${id}`)),
    ...insights.map(({ id, name }) => item(`insight:${id}`, 'activation', name || id)),
    ...segments.map(({ segment: { id, name } }) => item(`segment:${id}`, 'activation', name || id)),
    ...dataGraphs.map(({ id, name }) => item(`dataGraph:${id}`, 'activation', name || id)),
  ];
}

function placeName({ placement, system }: PlacementNode): string {
  return `${systemName(system)} ${placement.object}`.trim();
}

function systemName({ system }: SystemNode): string {
  return system.name || system.id;
}
