/** Flags entities whose updates can come back to where they started, with nothing to say who wins. */
import { isSet } from '../../topology/empty.ts';
import type { EntityNode, OrgNode } from '../../topology/topology.ts';
import { isWrite, writeCycleOf } from '../../topology/write-graph.ts';
import { chooseConflictPolicy } from '../fixes/conflict-policy.ts';
import type { Rule } from '../rule.ts';
import { flowSubjects } from '../subjects.ts';
import { entityName, orgName } from '../wording.ts';

export const writeCycleWithoutConflictPolicy: Rule = {
  meta: {
    id: 'ownership/write-cycle-without-conflict-policy',
    title: 'Updates can travel in a circle with no conflict policy',
    severity: 'error',
    profile: 'core',
    why: 'Symmetric sync without a rule produces echo loops and lost updates.',
    source: 'S2-11; AwesomeSalesforceSkills llm-anti-patterns #1',
  },
  check({ entities }, report) {
    for (const node of entities) {
      const cycle = isSet(node.entity.conflictPolicy) ? null : writeCycleOf(node);
      if (!cycle) continue;
      report({
        subject: `entity:${node.entity.id}`,
        field: 'conflictPolicy',
        related: flowSubjects(linksOn(cycle, node)),
        message: `${entityName(node)} can travel in a circle: ${[...cycle, ...cycle.slice(0, 1)].map(orgName).join(' to ')}. Decide who wins: the system of record, a merge, or one writer per field.`,
        fixes: () => chooseConflictPolicy(node),
      });
    }
  },
};

/** The writing flows between neighbours of the circle. */
function linksOn(cycle: readonly OrgNode[], { links }: EntityNode) {
  const orgs = new Set(cycle);
  return links.filter(
    (link) => link.crossesOrgs && isWrite(link) && orgs.has(link.source.org) && orgs.has(link.target.org),
  );
}
