/** Other ways for an interaction to get what it reads. */
import type { MechanismId } from '../../catalog/mechanism.ts';
import { mechanismOf } from '../../catalog/mechanisms.ts';
import type { Command } from '../../commands/command.ts';
import { edit, editWith } from '../../commands/edit.ts';
import { formatDuration } from '../../lib/duration.ts';
import type { DataGraph } from '../../model/records/activation.ts';
import type { Read } from '../../model/records/exchange.ts';
import { readP95 } from '../../topology/latency.ts';
import type { InteractionNode, ReadNode, SystemNode, Topology } from '../../topology/topology.ts';
import { entityNames, namesOf } from '../wording.ts';

type ReadFields = Partial<Read>;

/** From the org the person works in, where that org holds everything these reads ask for. */
export function readInOrg(node: InteractionNode, reads: readonly ReadNode[]): readonly Command[] {
  const systems = reads.map((read) => holderInOrg(node, read));
  const holders = systems.filter((system) => system !== null);
  if (holders.length < systems.length) return [];
  const label = `Read ${entityNames(reads.flatMap(({ entities }) => entities)) || 'it'} from ${namesOf(holders)} by in-org query`;
  const changes = reads.map((read, at): ReadChange => {
    const systemId = holders[at]?.system.id ?? read.read.systemId;
    return [read.read, { systemId, ...withMechanism('crm-query', null) }];
  });
  return [changeReads(node, label, changes)];
}

function holderInOrg({ system }: InteractionNode, { entities }: ReadNode): SystemNode | null {
  if (system.kind.platform !== 'core-org') return null;
  const inOrg = [system, ...system.org.systems.filter((other) => other !== system)];
  const holds = (one: SystemNode) => entities.every((entity) => entity.placements.some((at) => at.system === one));
  return inOrg.filter(({ kind }) => kind.platform === 'core-org').find(holds) ?? null;
}

/** Through a real-time data graph: one the design has, if it has one. */
export function readRealTimeGraph(
  node: InteractionNode,
  reads: readonly ReadNode[],
  { dataGraphs }: Topology,
): readonly Command[] {
  const graph = firstById(dataGraphs.filter(({ mode }) => mode === 'real-time'));
  const fields = withMechanism('dc-real-time-data-graph', graph?.id ?? null);
  const label = graph
    ? `Read through the real-time data graph ${graph.name || graph.id}`
    : 'Read through a real-time data graph';
  const changes = reads.map((read): ReadChange => [read.read, fields]);
  return [changeReads(node, label, changes)];
}

export function readStandardGraph(node: InteractionNode, reads: readonly ReadNode[]): Command {
  const changes = reads.map(
    (read): ReadChange => [read.read, withMechanism('dc-data-graph', standardGraphOf(read)?.id ?? null)],
  );
  return changeReads(node, 'Read through a standard data graph instead', changes);
}

function standardGraphOf({ dataGraph }: ReadNode): DataGraph | null {
  return dataGraph?.mode === 'standard' ? dataGraph : null;
}

/** As few Data Cloud reads as possible through a standard data graph, the slowest first, until the budget holds. */
export function readGraphsWithin(
  node: InteractionNode,
  waitMs: (readsMs: readonly number[], isParallel: boolean) => number,
  budgetMs: number,
): readonly Command[] {
  const { interaction, reads } = node;
  const graphMs = mechanismOf('dc-data-graph').latencyMs.p95;
  const times = reads.map((read) => readP95(read) ?? 0);
  const slowest = reads
    .map((read, at) => ({ read, at, ms: times[at] ?? 0 }))
    .filter(({ read, ms }) => read.system.isDataCloud && ms > graphMs)
    .sort((a, b) => b.ms - a.ms || a.at - b.at);
  const moved: ReadNode[] = [];
  for (const { read, at } of slowest) {
    moved.push(read);
    times[at] = graphMs;
    if (waitMs(times, interaction.parallel === true) > budgetMs) continue;
    const label = `Read ${entityNames(moved.flatMap(({ entities }) => entities)) || 'Data Cloud'} through a data graph`;
    const changes = moved.map(
      (one): ReadChange => [one.read, withMechanism('dc-data-graph', standardGraphOf(one)?.id ?? null)],
    );
    return [changeReads(node, label, changes)];
  }
  return [];
}

export function runInParallel({ interaction }: InteractionNode): Command {
  return edit(`Run the reads of ${interaction.name || interaction.id} in parallel`, 'interactions', interaction.id, {
    parallel: true,
  });
}

/** The next round figure that holds what the reads take. */
export function enlargeBudget({ interaction }: InteractionNode, totalMs: number): Command {
  const grain = totalMs <= 10_000 ? 100 : 1000;
  const latencyBudgetMs = Math.ceil(totalMs / grain) * grain;
  const label = `Give ${interaction.name || interaction.id} ${formatDuration(latencyBudgetMs)}`;
  return edit(label, 'interactions', interaction.id, { latencyBudgetMs });
}

/** What was measured belonged to the old way of reading. */
function withMechanism(mechanism: MechanismId, dataGraphId: string | null): ReadFields {
  return { mechanism, dataGraphId, measuredP95Ms: null };
}

type ReadChange = readonly [read: Read, fields: ReadFields];

/** Reads have no ids: one that was edited since is another read and stays as it is. */
function changeReads({ interaction }: InteractionNode, label: string, changes: readonly ReadChange[]): Command {
  const fieldsOf = new Map(changes);
  return editWith(label, 'interactions', interaction.id, ({ reads }) => ({
    reads: reads.map((read) => ({ ...read, ...fieldsOf.get(read) })),
  }));
}

function firstById(graphs: readonly DataGraph[]): DataGraph | undefined {
  return [...graphs].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}
