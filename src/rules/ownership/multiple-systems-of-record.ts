/** Flags entities that two orgs both claim to be the record of. */
import { claimingOrgs, needsOwner, ownsGroup } from '../../topology/record-claims.ts';
import { settleClaims } from '../fixes/system-of-record.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { allOf, entityName, namesOf } from '../wording.ts';

export const multipleSystemsOfRecord: Rule = {
  meta: {
    id: 'ownership/multiple-systems-of-record',
    title: 'Two systems both claim to be the record',
    severity: 'error',
    profile: 'core',
    why: 'Two masters mean ping-pong updates and silent drift.',
    source: 'S0-06, S0-28; AwesomeSalesforceSkills llm-anti-patterns #1',
  },
  check({ entities }, report) {
    for (const node of entities) {
      if (!needsOwner(node)) continue;
      const orgs = claimingOrgs(node);
      if (orgs.size < 2 || [...orgs].every((org) => ownsGroup(node, org))) continue;
      report({
        subject: `entity:${node.entity.id}`,
        field: 'systemOfRecord',
        related: systemSubjects(node.recordClaims),
        message: `${namesOf(node.recordClaims)} are ${allOf(node.recordClaims.length)} marked system of record for ${entityName(node)}. Split the attributes, or make all but one a replica.`,
        fixes: () => settleClaims(node),
      });
    }
  },
};
