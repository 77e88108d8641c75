/** Flags entities whose updates can come back to where they started, with nothing to say who wins. */
import { isSet } from '../../topology/empty.ts';
import type { EntityNode, Link, OrgNode } from '../../topology/topology.ts';
import { isWrite, legsOf, writeCycleOf } from '../../topology/write-graph.ts';
import { chooseConflictPolicy } from '../fixes/conflict-policy.ts';
import type { Rule } from '../rule.ts';
import { flowSubjects } from '../subjects.ts';
import { entityName, namesOf } from '../wording.ts';

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
      const links = linksOn(cycle, node);
      report({
        subject: `entity:${node.entity.id}`,
        field: 'conflictPolicy',
        related: flowSubjects(links),
        message: `${entityName(node)} can travel in a circle: ${circleText(cycle, links)}. Decide who wins: the system of record, a merge, or one writer per field.`,
        fixes: () => chooseConflictPolicy(node),
      });
    }
  },
};

/** The writing flows from each org of the circle to the next. */
function linksOn(cycle: readonly OrgNode[], { links }: EntityNode): readonly Link[] {
  const next = new Map(cycle.map((org, at) => [org, cycle[(at + 1) % cycle.length]]));
  return links.filter((link) => isWrite(link) && legsOf(link).some(([from, to]) => next.get(from.org) === to.org));
}

/** "Sales Cloud → SAP ERP → Sales Cloud": of each org, the systems whose flows are meant. */
function circleText(cycle: readonly OrgNode[], links: readonly Link[]): string {
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  const names = cycle.map(({ systems }) => namesOf(systems.filter((system) => ends.has(system))));
  return [...names, ...names.slice(0, 1)].join(' → ');
}
