/** Flags entities kept in several orgs of which nobody said who owns them. */
import { isSet } from '../../topology/empty.ts';
import { needsOwner } from '../../topology/record-claims.ts';
import type { EntityNode } from '../../topology/topology.ts';
import { chooseRecord } from '../fixes/system-of-record.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { entityName, listed, namesOf, systemName } from '../wording.ts';

interface Gap {
  readonly field: string;
  readonly message: string;
}

export const noSystemOfRecord: Rule = {
  meta: {
    id: 'ownership/no-system-of-record',
    title: 'No system of record for a shared entity',
    severity: 'error',
    profile: 'core',
    why: 'Conflict resolution, deployment order and data quality all start from one owner per attribute group.',
    source:
      'S0-05, S0-06, S0-18, S0-27, S0-28, S0-34, S2-01, S2-02, S3-07; AwesomeSalesforceSkills llm-anti-patterns #1',
  },
  check({ entities }, report) {
    for (const node of entities) {
      const gap = needsOwner(node) ? gapIn(node) : null;
      if (!gap) continue;
      report({
        subject: `entity:${node.entity.id}`,
        field: gap.field,
        related: systemSubjects(node.recordPlacements.map(({ system }) => system)),
        message: `Who owns ${entityName(node)}? ${gap.message} Everything after this depends on the answer.`,
        fixes: () => chooseRecord(node),
      });
    }
  },
};

function gapIn(node: EntityNode): Gap | null {
  const groups = node.entity.attributeGroups ?? [];
  const ownerless = groups.findIndex(({ owner }) => !isSet(owner));
  if (node.recordClaims.length === 0 && groups.length === 0) {
    const holders = namesOf(node.recordPlacements.map(({ system }) => system));
    return { field: 'systemOfRecord', message: `${holders} all hold it, and none is the record.` };
  }
  if (ownerless >= 0) {
    const names = groups.filter(({ owner }) => !isSet(owner)).map(({ name, id }) => `"${name || id}"`);
    const message = `Its attribute group${names.length > 1 ? 's' : ''} ${listed(names)} ha${names.length > 1 ? 've' : 's'} no owner.`;
    return { field: `attributeGroups[${ownerless}].owner`, message };
  }
  const { systemOfRecord } = node;
  if (!systemOfRecord || node.placements.some(({ system }) => system.org === systemOfRecord.org)) return null;
  return {
    field: 'systemOfRecord',
    message: `${systemName(systemOfRecord)} is named as its record, but holds nothing of it.`,
  };
}
