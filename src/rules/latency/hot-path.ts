/** The moments in which a person waits, and what waits there for Data Cloud. */
import { isSet } from '../../topology/empty.ts';
import { isDataCloudRealTime, isSlowDataCloudAccess } from '../../topology/mechanism-sets.ts';
import type { InteractionNode, Link, ReadNode } from '../../topology/topology.ts';
import type { Params } from '../params.ts';

const HOT_TYPES: readonly InteractionNode['interaction']['type'][] = [
  'live-chat',
  'phone',
  'next-best-action',
  'agent',
  'web-personalization',
];

/** Reads of Data Cloud, with their place in the list, that a hot interaction cannot wait for. */
export function slowReadsOnHotPath(node: InteractionNode, params: Params): readonly ReadNode[] {
  if (!isHot(node, params)) return [];
  return node.reads.filter(({ system, mechanism }) => system.isDataCloud && isSlowDataCloudAccess(mechanism));
}

function isHot({ interaction }: InteractionNode, { hotBudgetMs }: Params): boolean {
  const { type, latencyBudgetMs } = interaction;
  return HOT_TYPES.includes(type) || (isSet(latencyBudgetMs) && latencyBudgetMs <= hotBudgetMs);
}

/** A flow that is to give context while somebody waits, but goes through Data Cloud's slower layers. */
export function isSlowRealTimeFlow({ flow, source, mechanism, isIngest }: Link): boolean {
  if (!mechanism || !flow.purposes.includes('real-time-context')) return false;
  return (source.isDataCloud && isSlowDataCloudAccess(mechanism)) || (isIngest && !isDataCloudRealTime(mechanism));
}

/** A read's place in the file's list: the topology leaves out reads that resolve to nothing. */
export function readPath({ interaction }: InteractionNode, { read }: ReadNode, field: string): string {
  return `reads[${interaction.reads.indexOf(read)}].${field}`;
}
