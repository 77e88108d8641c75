/** Flags standard data graphs read as if they were live. */
import { formatDuration } from '../../lib/duration.ts';
import { isSet } from '../../topology/empty.ts';
import { MS_PER_MINUTE } from '../../topology/latency.ts';
import type { InteractionNode, ReadNode } from '../../topology/topology.ts';
import { readInOrg, readRealTimeGraph } from '../fixes/interaction-reads.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';
import { readPath } from './hot-path.ts';

/** A standard graph is rebuilt once a day unless somebody says otherwise. */
const DEFAULT_REFRESH_MIN = 1440;

export const standardGraphAsLiveQuery: Rule = {
  meta: {
    id: 'latency/standard-graph-as-live-query',
    title: 'Standard data graph treated as live',
    severity: 'error',
    profile: 'core',
    why: 'Graphs are materialised; high-frequency refreshes still drift until the daily full refresh.',
    source: 'S1-26; help.salesforce.com data.c360_a_dg_data_drift.htm',
  },
  check(topology, report) {
    for (const node of topology.interactions) {
      const { interaction } = node;
      const stale = staleReads(node);
      const [first] = stale;
      if (!first || !isSet(interaction.freshnessMs)) continue;
      const texts = [...new Set(stale.map(graphText))];
      report({
        subject: `interaction:${interaction.id}`,
        field: readPath(node, first, 'mechanism'),
        related: graphSubjects(stale),
        message: `${listed(texts)}; ${interaction.name || interaction.id} expects data no older than ${formatDuration(interaction.freshnessMs)}.`,
        fixes: () => [...readInOrg(node, stale), ...readRealTimeGraph(node, stale, topology)],
      });
    }
  },
};

/** Reads of a standard graph that is rebuilt less often than the interaction's data may be old. */
export function staleReads({ interaction, reads }: InteractionNode): readonly ReadNode[] {
  const { freshnessMs } = interaction;
  if (!isSet(freshnessMs)) return [];
  return reads.filter((read) => read.mechanism?.id === 'dc-data-graph' && freshnessMs < refreshMs(read));
}

export function refreshMs({ dataGraph }: ReadNode): number {
  return (dataGraph?.refreshMinutes || DEFAULT_REFRESH_MIN) * MS_PER_MINUTE;
}

function graphText(read: ReadNode): string {
  const name = read.dataGraph ? read.dataGraph.name || read.dataGraph.id : 'A standard data graph';
  return `${name} refreshes every ${formatDuration(refreshMs(read))}`;
}

function graphSubjects(reads: readonly ReadNode[]): readonly string[] {
  return [...new Set(reads.flatMap(({ dataGraph }) => (dataGraph ? `dataGraph:${dataGraph.id}` : [])))];
}
