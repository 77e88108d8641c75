/** Gives a read of the real-time layer what makes it real-time, as far as the design has it. */
import type { Command } from '../../commands/command.ts';
import { mapRecords, transform, withFields } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import type { DataGraph, Ruleset } from '../../model/records/activation.ts';
import type { Read } from '../../model/records/exchange.ts';
import type { InteractionNode, ReadNode, Topology } from '../../topology/topology.ts';
import { listed } from '../wording.ts';

interface Needs {
  readonly reads: readonly ReadNode[];
  readonly hasRealTimeRuleset: boolean;
  /** Entities of a read that no real-time ingest carries. */
  notIngestedLive(read: ReadNode): ReadNode['entities'];
}

/** Nothing where the design lacks a graph or a ruleset, or where no entity of a read arrives live. */
export function completeRealTime(node: InteractionNode, topology: Topology, needs: Needs): readonly Command[] {
  const ruleset = needs.hasRealTimeRuleset ? null : rulesetFor(needs.reads, topology);
  const graphs = needs.reads.map((read) => graphFor(read, topology));
  const leavesNothing = needs.reads.some(
    (read) => read.entities.length > 0 && needs.notIngestedLive(read).length === read.entities.length,
  );
  if (ruleset === undefined || graphs.includes(undefined) || leavesNothing) return [];
  const madeLive = graphs.filter((graph) => graph?.mode !== 'real-time').map((graph) => graph?.name || graph?.id || '');
  const dropped = needs.reads.flatMap((read) => needs.notIngestedLive(read));
  const steps = [
    ...(madeLive.length > 0 ? [`make ${listed([...new Set(madeLive)])} real-time`] : []),
    ...(ruleset ? [`run ruleset ${ruleset.id} in real time with exact rules`] : []),
    ...(dropped.length > 0
      ? [`take ${listed([...new Set(dropped.map(({ entity }) => entity.name))])} off the read`]
      : []),
  ];
  const label = listed(steps) || 'Name the real-time data graph';
  return [
    transform(label.charAt(0).toUpperCase() + label.slice(1), (design) => {
      const live = withLiveGraphs(design, new Set(graphs.map((graph) => graph?.id ?? '')));
      const exact = ruleset
        ? mapRecords(live, 'rulesets', (one) => (one.id === ruleset.id ? exactNow(one) : one))
        : live;
      return withReads(
        exact,
        node,
        new Map(needs.reads.map((read, at) => [read.read, readChange(read, graphs[at], needs)])),
      );
    }),
  ];
}

/** The ruleset of what is read, else the first there is. */
function rulesetFor(reads: readonly ReadNode[], { rulesets }: Topology): Ruleset | undefined {
  const wanted = new Set(reads.flatMap(({ entities }) => entities));
  const byId = [...rulesets].sort((a, b) => (a.ruleset.id < b.ruleset.id ? -1 : 1));
  return (byId.find(({ entities }) => entities.some((entity) => wanted.has(entity))) ?? byId[0])?.ruleset;
}

function graphFor({ dataGraph }: ReadNode, { dataGraphs }: Topology): DataGraph | undefined {
  if (dataGraph) return dataGraph;
  const byId = [...dataGraphs].sort((a, b) => (a.id < b.id ? -1 : 1));
  return byId.find(({ mode }) => mode === 'real-time') ?? byId[0];
}

function withLiveGraphs(design: Design, ids: ReadonlySet<string>): Design {
  return mapRecords(design, 'dataGraphs', (graph) =>
    ids.has(graph.id) ? withFields<'dataGraphs'>(graph, { mode: 'real-time' }) : graph,
  );
}

/** The real-time layer matches exactly only. */
function exactNow(ruleset: Ruleset): Ruleset {
  const matchRules = ruleset.matchRules.map((rule) => ({
    ...rule,
    criteria: rule.criteria.map((criterion) =>
      criterion.method === 'fuzzy' ? { ...criterion, method: 'exact-normalized' as const } : criterion,
    ),
  }));
  return withFields<'rulesets'>(ruleset, { realTime: true, matchRules });
}

function readChange(read: ReadNode, graph: DataGraph | undefined, needs: Needs): Partial<Read> {
  const late = new Set(needs.notIngestedLive(read).map(({ entity }) => entity.id));
  return {
    dataGraphId: graph?.id ?? null,
    entityIds: read.read.entityIds.filter((id) => !late.has(id)),
  };
}

function withReads(
  design: Design,
  { interaction }: InteractionNode,
  changes: ReadonlyMap<Read, Partial<Read>>,
): Design {
  return mapRecords(design, 'interactions', (one) => {
    if (one.id !== interaction.id) return one;
    return withFields<'interactions'>(one, { reads: one.reads.map((read) => ({ ...read, ...changes.get(read) })) });
  });
}
