/** Flags Data Cloud systems that collect and change nothing. */
import { counted } from '../../lib/counted.ts';
import type { SystemNode, Topology } from '../../topology/topology.ts';
import { canHelpSomebody, nameFirstUse } from '../fixes/first-use.ts';
import { paramsOf } from '../params.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { namesOf, systemName } from '../wording.ts';

export const hubWithoutOutcome: Rule = {
  meta: {
    id: 'activation/hub-without-outcome',
    title: 'Data comes in, nothing goes out',
    severity: 'info',
    profile: 'core',
    why: 'Implementations fail at activation, not ingestion.',
    source: 'S0-09, S1-01, S1-02, S3-30',
  },
  check(topology, report) {
    if (topology.segments.some(({ targets }) => targets.length > 0)) return;
    const read = readSystems(topology);
    const isHelpful = canHelpSomebody(topology);
    for (const node of topology.systems) {
      if (!node.isDataCloud || read.has(node) || givesAnything(node)) continue;
      const sources = new Set(node.inbound.filter(({ isIngest }) => isIngest).map(({ source }) => source));
      if (sources.size === 0) continue;
      report({
        subject: `system:${node.system.id}`,
        related: systemSubjects(sources),
        message: `${systemName(node)} collects from ${counted(sources.size, 'source')} (${namesOf(sources)}) and changes nothing yet. Which decision will it drive first?`,
        ...(isHelpful && { asks: () => nameFirstUse(node, topology, paramsOf(topology).graphEdges) }),
      });
    }
  },
};

function readSystems({ interactions }: Topology): ReadonlySet<SystemNode> {
  return new Set(interactions.flatMap(({ reads }) => reads.map(({ system }) => system)));
}

function givesAnything(node: SystemNode): boolean {
  return node.outbound.some(({ target }) => target !== node);
}
