/** Flags agents that look things up one after the other where one data graph returns them together. */
import type { EntityNode, InteractionNode } from '../../topology/topology.ts';
import { byName } from '../fixes/grounding-graph.ts';
import { readTogether } from '../fixes/read-together.ts';
import { paramsOf } from '../params.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityNames, nameOf } from '../wording.ts';

/** From as many reads of as many entities on it is a chain. */
const CHAIN = 3;

export const agentWithoutDataGraph: Rule = {
  meta: {
    id: 'activation/agent-without-data-graph',
    title: 'Agent chains lookups where a graph would fit',
    severity: 'info',
    profile: 'core',
    why: 'Pre-computed joins cut tool calls and reasoning latency.',
    source: 'S1-23, S1-25, S1-50',
  },
  check(topology, report) {
    if (!topology.systems.some(({ isDataCloud }) => isDataCloud)) return;
    for (const node of topology.interactions) {
      if (!isReasoning(node) || node.reads.length < CHAIN || usesGraph(node)) continue;
      const entities = entitiesOf(node);
      if (entities.length < CHAIN) continue;
      report({
        subject: `interaction:${node.interaction.id}`,
        field: 'reads',
        related: entitySubjects(entities),
        message: `${nameOf(node.interaction)} makes ${node.reads.length} lookups. One read of a data graph returns ${entityNames(entities)} together.`,
        fixes: () => readTogether(node, entities, topology, paramsOf(topology).graphEdges),
      });
    }
  },
};

function isReasoning({ interaction }: InteractionNode): boolean {
  return interaction.type === 'agent' || interaction.type === 'next-best-action';
}

function usesGraph({ reads }: InteractionNode): boolean {
  return reads.some(
    ({ mechanism }) => mechanism?.id === 'dc-data-graph' || mechanism?.id === 'dc-real-time-data-graph',
  );
}

function entitiesOf({ reads }: InteractionNode): readonly EntityNode[] {
  return byName(reads.flatMap((read) => read.entities));
}
