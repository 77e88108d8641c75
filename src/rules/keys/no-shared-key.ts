/** Flags an entity kept in several clouds whose records nothing ties together. */
import { needsSharedKey } from '../../topology/key-places.ts';
import { createSharedKey } from '../fixes/shared-keys.ts';
import type { Rule } from '../rule.ts';
import { placementSubjects } from '../subjects.ts';
import { entityName, namesOf } from '../wording.ts';

export const noSharedKey: Rule = {
  meta: {
    id: 'keys/no-shared-key',
    title: 'Shared entity without a shared key',
    severity: 'error',
    profile: 'core',
    why: 'Without a common reference every sync has to match on attributes that change, so duplicates are guaranteed and upserts are unsafe.',
    source: 'S0-08, S0-29, S3-03, S3-04, S3-07; AwesomeSalesforceSkills data/external-id-strategy',
  },
  check({ entities }, report) {
    for (const node of entities) {
      if (!needsSharedKey(node) || node.sharedKeys.length > 0) continue;
      const holders = namesOf(node.keyPlacements.map(({ system }) => system));
      report({
        subject: `entity:${node.entity.id}`,
        related: placementSubjects(node.keyPlacements),
        message: `${entityName(node)} is kept in ${node.keySpan} orgs by ${holders}, but nothing ties the records together. Choose a shared key before the data model is final.`,
        fixes: () => [createSharedKey(node)],
      });
    }
  },
};
