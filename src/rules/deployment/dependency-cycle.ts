/** Flags a deployment plan in which items wait for each other. */
import { counted } from '../../lib/counted.ts';
import { type DeployCycle, deployCycles } from '../../topology/deployment-cycles.ts';
import { deploymentGraphOf, NEED_TEXTS } from '../../topology/deployment-graph.ts';
import { isSet } from '../../topology/empty.ts';
import type { EntityNode, Topology } from '../../topology/topology.ts';
import { openCycles } from '../fixes/soft-dependencies.ts';
import type { Rule } from '../rule.ts';

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

/**
 * Every other dependency leads from a later phase to an earlier one, so that without one of these there is no circle to
 * look for, and no graph to build at every edit.
 */
function mayHaveCycles({ entities, links }: Topology): boolean {
  return hasParentCircle(entities) || links.some(({ flow }) => isSet(flow.dependsOnFlowIds));
}

/** Whether some entity comes back to itself by its parents, in whatever orgs. Each is walked through once. */
function hasParentCircle(entities: readonly EntityNode[]): boolean {
  const walkOf = new Map<EntityNode, EntityNode>();
  for (const start of entities) {
    let at: EntityNode | null = start;
    while (at && !walkOf.has(at)) {
      walkOf.set(at, start);
      at = at.parent;
    }
    if (at && walkOf.get(at) === start) return true;
  }
  return false;
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
