/** Flags people known only by a device, where nobody said how the device becomes a person. */
import { isSet } from '../../topology/empty.ts';
import { knowsOnlyDevices } from '../../topology/identifiers.ts';
import { isPerson } from '../../topology/identity-scope.ts';
import { nameStitching } from '../fixes/device-stitching.ts';
import { addLogins } from '../fixes/identifiers.ts';
import type { Rule } from '../rule.ts';
import { placementSubjects } from '../subjects.ts';
import { entityName, namesOf } from '../wording.ts';

export const anonymousKnownGap: Rule = {
  meta: {
    id: 'identity/anonymous-known-gap',
    title: 'Anonymous devices never become known people',
    severity: 'warning',
    profile: 'core',
    why: 'Unresolved anonymous traffic cannot be personalised or capped.',
    source: 'S3-11; AwesomeSalesforceSkills data/data-cloud-data-streams',
  },
  check({ entities, systems, identity }, report) {
    if (isSet(identity.anonymousToKnown) || !systems.some(({ isDataCloud }) => isDataCloud)) return;
    for (const node of entities) {
      if (!isPerson(node)) continue;
      const blind = node.placements.filter(knowsOnlyDevices);
      if (blind.length === 0) continue;
      const holders = namesOf(blind.map(({ system }) => system));
      report({
        subject: `entity:${node.entity.id}`,
        related: placementSubjects(blind),
        message: `${entityName(node)} is only a device to ${holders}. Say how a device becomes a person: by login, deep link or preference centre.`,
        fixes: () => [addLogins(blind)],
        asks: () => nameStitching(node, blind),
      });
    }
  },
};
