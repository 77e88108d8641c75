/** Flags operational entities whose record Data Cloud is said to be. */
import type { EntityNode } from '../../topology/topology.ts';
import { chooseRecord } from '../fixes/system-of-record.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { entityName, namesOf } from '../wording.ts';

const OPERATIONAL: readonly EntityNode['entity']['nature'][] = ['transaction', 'master', 'party'];

export const dataCloudAsOperationalSor: Rule = {
  meta: {
    id: 'ownership/data-cloud-as-operational-sor',
    title: 'Data Cloud named as operational record owner',
    severity: 'error',
    profile: 'core',
    why: 'Minutes of latency, no transactions, no record-level locking. It may own insights and the unified profile.',
    source: 'S3-29; AwesomeSalesforceSkills llm-anti-patterns #3',
  },
  check({ entities }, report) {
    for (const node of entities) {
      const claims = node.recordClaims.filter(({ isDataCloud }) => isDataCloud);
      if (claims.length === 0 || !OPERATIONAL.includes(node.entity.nature)) continue;
      report({
        subject: `entity:${node.entity.id}`,
        field: 'systemOfRecord',
        related: systemSubjects(claims),
        message: `${namesOf(claims)} is named as the record of ${entityName(node)}. Data Cloud is the analytical and activation hub; operational truth stays ${whereItStays(node)}.`,
        fixes: () => chooseRecord(node),
      });
    }
  },
};

function whereItStays({ keyPlacements }: EntityNode): string {
  const operational = keyPlacements.map(({ system }) => system);
  return operational.length === 0
    ? 'in an operational system'
    : `in ${namesOf(operational).replace(/ and (?!.* and )/, ' or ')}`;
}
