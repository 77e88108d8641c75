/** Flags data graphs that hold everything, or that nobody shaped for a question. */
import { counted } from '../../lib/counted.ts';
import type { DataGraph } from '../../model/records/activation.ts';
import { isSet } from '../../topology/empty.ts';
import type { InteractionNode, Topology } from '../../topology/topology.ts';
import { canNarrow, cutDepth, type GraphLimits, narrowGraph } from '../fixes/graph-scope.ts';
import { paramsOf } from '../params.ts';
import type { Found, Rule } from '../rule.ts';
import { nameOf } from '../wording.ts';

interface Cause {
  readonly field: 'nodes' | 'depth' | 'retrievalPatterns' | 'rootDmo';
  readonly text: string;
}

export const dataGraphScope: Rule = {
  meta: {
    id: 'activation/data-graph-scope',
    title: 'Data graph too broad or not agent-shaped',
    severity: 'warning',
    profile: 'core',
    why: 'Broad graphs are costly to refresh and slow to read; they are not a graph of everything.',
    source: 'S1-24, S1-27, S1-28; help.salesforce.com data.c360_a_limit_child_records_data_graph.htm',
  },
  check(topology, report) {
    const { graphEdges, graphDepth } = paramsOf(topology);
    const limits = { edges: graphEdges, depth: graphDepth };
    const readers = readersOf(topology);
    for (const graph of topology.dataGraphs) {
      const causes = causesOf(graph, limits);
      const [first] = causes;
      if (!first) continue;
      const askers = readers.get(graph) ?? [];
      report({
        subject: `dataGraph:${graph.id}`,
        field: first.field,
        related: askers.map(({ interaction }) => `interaction:${interaction.id}`),
        message: `${nameOf(graph)} ${causes.map(({ text }) => text).join('; it ')}. Build it for the questions that are asked of it.`,
        ...remedy(graph, causes, limits, askers),
      });
    }
  },
};

function causesOf(graph: DataGraph, limits: GraphLimits): readonly Cause[] {
  const { nodes, rootDmo, depth, retrievalPatterns } = graph;
  const edges = nodes.length - 1;
  const causes: Cause[] = [];
  if (edges > limits.edges) {
    causes.push({ field: 'nodes', text: `has ${counted(edges, 'edge')}, more than ${limits.edges}` });
  }
  if (depth !== null && depth > limits.depth) {
    causes.push({ field: 'depth', text: `goes ${counted(depth, 'level')} deep, more than ${limits.depth}` });
  }
  if (!isSet(retrievalPatterns)) causes.push({ field: 'retrievalPatterns', text: 'names no question it answers' });
  if (!isUnified(rootDmo)) {
    const root = rootDmo === '' ? 'has no root' : `is rooted at ${rootDmo}`;
    causes.push({ field: 'rootDmo', text: `${root}, which is no unified profile` });
  }
  return causes;
}

function isUnified(rootDmo: string): boolean {
  return rootDmo === 'UnifiedIndividual' || rootDmo === 'UnifiedAccount';
}

/** The interactions that read each graph, by id: one pass over all of them. */
function readersOf({ interactions }: Topology): ReadonlyMap<DataGraph, readonly InteractionNode[]> {
  const readers = new Map<DataGraph, InteractionNode[]>();
  for (const node of interactions) {
    for (const graph of new Set(node.reads.flatMap(({ dataGraph }) => dataGraph ?? []))) {
      const known = readers.get(graph) ?? [];
      readers.set(graph, known);
      known.push(node);
    }
  }
  for (const known of readers.values()) known.sort((a, b) => (a.interaction.id < b.interaction.id ? -1 : 1));
  return readers;
}

/** Only the depth has one answer; the rest depends on what is asked of the graph. */
function remedy(
  graph: DataGraph,
  causes: readonly Cause[],
  limits: GraphLimits,
  readers: readonly InteractionNode[],
): Pick<Found, 'fixes' | 'asks'> {
  if (causes.every(({ field }) => field === 'depth')) return { fixes: () => [cutDepth(graph, limits)] };
  if (!canNarrow(limits)) return {};
  const lacks = new Set(causes.map(({ field }) => field));
  const needs = {
    questions: lacks.has('retrievalPatterns'),
    root: lacks.has('rootDmo'),
    nodes: lacks.has('nodes'),
    depth: lacks.has('depth'),
  };
  return { asks: () => narrowGraph(graph, needs, limits, readers) };
}
