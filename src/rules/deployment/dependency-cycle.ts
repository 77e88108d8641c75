/** Flags a deployment plan in which items wait for each other. */
import { type DeployCycle, deployCycles } from '../../topology/deployment-cycles.ts';
import { deploymentGraphOf, NEED_TEXTS } from '../../topology/deployment-graph.ts';
import { isSet } from '../../topology/empty.ts';
import type { Topology } from '../../topology/topology.ts';
import { openCycles } from '../fixes/soft-dependencies.ts';
import type { Rule } from '../rule.ts';
import { counted } from '../wording.ts';

/** A longer circle is told by its first and last items. */
const MAX_NAMED = 6;

export const dependencyCycle: Rule = {
  meta: {
    id: 'deployment/dependency-cycle',
    title: 'Deployment plan contains a cycle',
    severity: 'error',
    profile: 'core',
    why: 'An ordering plan with a cycle cannot be executed.',
    source: 'S0-32, S0-38',
  },
  check(topology, report) {
    const cycles = mayHaveCycles(topology) ? deployCycles(deploymentGraphOf(topology)) : [];
    const [first, ...others] = cycles;
    if (!first) return;
    const more = others.length === 0 ? '' : ` ${counted(others.length, 'other circle')} like it elsewhere.`;
    report({
      subject: 'deployment',
      related: [...new Set(first.edges.map(({ from }) => from.subject))].sort(),
      message: `${circleText(first)} ${softText(first)}${more}`,
      fixes: () => openCycles(topology.design, cycles),
    });
  },
};

/** All other dependencies lead from later phases to earlier ones: without these two there is nothing to look for. */
function mayHaveCycles({ entities, links }: Topology): boolean {
  return entities.some(({ parent }) => parent !== null) || links.some(({ flow }) => isSet(flow.dependsOnFlowIds));
}

/** "A needs B, which needs A." */
function circleText({ edges }: DeployCycle): string {
  const start = edges[0]?.from.name ?? '';
  if (edges.length === 1) return `${start} waits for itself.`;
  const named = edges.slice(0, -1).map(({ to }) => to.name);
  const shown =
    named.length < MAX_NAMED
      ? named
      : [...named.slice(0, MAX_NAMED - 2), `${counted(named.length - MAX_NAMED + 1, 'more item')}`, ...named.slice(-1)];
  return `${start} needs ${[...shown, start].join(', which needs ')}: none of them can be deployed first.`;
}

function softText({ soft }: DeployCycle): string {
  const [edge] = soft;
  if (edge?.reason === 'parent') return 'Break it with a deferred lookup: deployed empty, filled in a second wave.';
  return `Break it where an order was ${NEED_TEXTS.stated}.`;
}
