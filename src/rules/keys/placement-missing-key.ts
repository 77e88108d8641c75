/** Flags a place that holds the records of a shared entity without a field for its key. */
import { isBound, type KeyPlace, needsSharedKey, placesWithout, referenceKeyOf } from '../../topology/key-places.ts';
import type { EntityNode, SharedKeyNode } from '../../topology/topology.ts';
import type { Found, Rule } from '../rule.ts';
import { placementSubjects, sharedKeySubjects } from '../subjects.ts';
import { counted, placeName } from '../wording.ts';

export const placementMissingKey: Rule = {
  meta: {
    id: 'keys/placement-missing-key',
    title: 'A placement carries no field for the shared key',
    severity: 'error',
    profile: 'core',
    why: 'One missing leg breaks every chain through that cloud; the error shows up only at integration test.',
    source: 'S0-14, S0-29, S0-35, S3-09; AwesomeSalesforceSkills cross-cloud llm-anti-patterns #4',
  },
  check({ entities }, report) {
    for (const node of entities) {
      if (!needsSharedKey(node)) continue;
      const key = referenceKeyOf(node);
      if (!key) continue;
      const missing = placesWithout(node, key);
      for (const place of missing) {
        const found = foundAt(place, node, key);
        if (found) report(found);
      }
    }
  },
};

function foundAt(place: KeyPlace, entity: EntityNode, key: SharedKeyNode): Found | null {
  const [first] = place;
  if (!first) return null;
  const carriers = entity.keyPlacements.filter((node) => isBound(node, key));
  const others =
    carriers.length === 0
      ? 'No placement carries it yet'
      : `${counted(carriers.length, 'other placement')} ${carriers.length === 1 ? 'carries' : 'carry'} it`;
  return {
    subject: `placement:${first.placement.id}`,
    field: 'keys',
    related: [...sharedKeySubjects([key]), ...placementSubjects(carriers)],
    message: `${placeName(first)} cannot be joined: it has no field for ${key.sharedKey.name}. ${others}.`,
  };
}
