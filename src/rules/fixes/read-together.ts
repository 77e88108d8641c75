/** One read of a data graph in place of a chain of lookups. */
import { mechanismOf } from '../../catalog/mechanisms.ts';
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import { formatDuration } from '../../lib/duration.ts';
import type { DataGraph } from '../../model/records/activation.ts';
import type { Interaction, Read } from '../../model/records/exchange.ts';
import { isSet } from '../../topology/empty.ts';
import { MS_PER_MINUTE } from '../../topology/latency.ts';
import type { EntityNode, InteractionNode, SystemNode, Topology } from '../../topology/topology.ts';
import { entityName, listed, nameOf } from '../wording.ts';
import { edgesOf, groundingGraph, holdsAll, isIn } from './grounding-graph.ts';

const GRAPH_READ = mechanismOf('dc-data-graph');
/** A standard graph is rebuilt once a day unless somebody says otherwise, and hourly at best. */
const USUAL_REFRESH_MIN = 1440;
const SHORTEST_REFRESH_MIN = (GRAPH_READ.freshnessMs?.stalenessMsMin ?? 0) / MS_PER_MINUTE;
const MAX_OFFERS = 2;

/** Nothing where the data is not in Data Cloud, or a graph would be too slow or too old for this moment. */
export function readTogether(
  node: InteractionNode,
  entities: readonly EntityNode[],
  topology: Topology,
  mostEdges: number,
): readonly Command[] {
  const { interaction } = node;
  const { latencyBudgetMs } = interaction;
  const dataCloud = holderOf(entities, topology);
  if (!dataCloud || (isSet(latencyBudgetMs) && latencyBudgetMs < GRAPH_READ.latencyMs.p95)) return [];
  const names = listed(entities.map(entityName));
  const known = [...topology.dataGraphs]
    .filter((graph) => graph.mode === 'standard' && holdsAll(graph, entities) && isFreshEnough(graph, interaction))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MAX_OFFERS)
    .map((graph) =>
      edit(`Read ${names} in one read of the data graph ${nameOf(graph)}`, 'interactions', interaction.id, {
        reads: [graphRead(dataCloud, entities, graph)],
      }),
    );
  return known.length > 0 ? known : readNewGraph(node, entities, dataCloud, names, mostEdges);
}

function readNewGraph(
  { interaction }: InteractionNode,
  entities: readonly EntityNode[],
  dataCloud: SystemNode,
  names: string,
  mostEdges: number,
): readonly Command[] {
  const refresh = refreshFor(interaction);
  if (refresh === undefined || edgesOf(entities) > mostEdges) return [];
  const every = refresh === null ? '' : `, rebuilt every ${formatDuration(refresh * MS_PER_MINUTE)}`;
  return [
    transform(`Read ${names} in one read of a new data graph${every}`, (design) => {
      const current = design.interactions.get(interaction.id);
      if (!current) return design;
      const graph = groundingGraph(design, { asker: nameOf(interaction), entities, refreshMinutes: refresh });
      const reads = [graphRead(dataCloud, entities, graph)];
      const grounded = withFields<'interactions'>(current, { reads });
      return withRecords(withRecords(design, 'dataGraphs', [graph]), 'interactions', [grounded]);
    }),
  ];
}

export function graphRead({ system }: SystemNode, entities: readonly EntityNode[], graph: DataGraph | null): Read {
  return {
    systemId: system.id,
    entityIds: entities.map(({ entity }) => entity.id),
    mechanism: GRAPH_READ.id,
    dataGraphId: graph?.id ?? null,
    measuredP95Ms: null,
  };
}

function holderOf(entities: readonly EntityNode[], { systems }: Topology): SystemNode | undefined {
  return systems
    .filter((system) => system.isDataCloud && entities.every((entity) => isIn(system, entity)))
    .sort((a, b) => (a.system.id < b.system.id ? -1 : 1))[0];
}

function isFreshEnough({ refreshMinutes }: DataGraph, { freshnessMs }: Interaction): boolean {
  return !isSet(freshnessMs) || (refreshMinutes || USUAL_REFRESH_MIN) * MS_PER_MINUTE <= freshnessMs;
}

/** Null leaves it at once a day; undefined where no standard graph is fresh enough. */
function refreshFor({ freshnessMs }: Interaction): number | null | undefined {
  if (!isSet(freshnessMs)) return null;
  const minutes = Math.floor(freshnessMs / MS_PER_MINUTE);
  if (minutes >= USUAL_REFRESH_MIN) return null;
  return minutes >= SHORTEST_REFRESH_MIN ? minutes : undefined;
}
