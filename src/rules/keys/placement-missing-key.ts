/** Flags a place that holds the records of a shared entity without a field for its key. */
import { counted } from '../../lib/counted.ts';
import { isBound, needsSharedKey, placesWithout, referenceKeyOf } from '../../topology/key-places.ts';
import { addAllKeyFields, addKeyField } from '../fixes/shared-keys.ts';
import type { Rule } from '../rule.ts';
import { placementSubjects, sharedKeySubjects } from '../subjects.ts';
import { placeName } from '../wording.ts';

export const placementMissingKey: Rule = {
  meta: {
    id: 'keys/placement-missing-key',
    title: 'A placement carries no field for the shared key',
    severity: 'error',
    profile: 'core',
    why: 'One missing leg breaks every chain through that cloud; the error shows up only at integration test.',
    source: 'S0-14, S0-29, S0-35, S3-09; AwesomeSalesforceSkills cross-cloud llm-anti-patterns #4',
  },
  check({ entities, design }, report) {
    for (const node of entities) {
      if (!needsSharedKey(node)) continue;
      const key = referenceKeyOf(node);
      if (!key) continue;
      const missing = placesWithout(node, key);
      if (missing.length === 0) continue;
      const carriers = node.keyPlacements.filter((other) => isBound(other, key));
      const related = [...sharedKeySubjects([key]), ...placementSubjects(carriers)];
      const others = carriersText(carriers.length);
      for (const { first } of missing) {
        report({
          subject: `placement:${first.placement.id}`,
          field: 'keys',
          related,
          message: `${placeName(first)} cannot be joined: it has no field for ${key.sharedKey.name}. ${others}`,
          fixes: () => [
            addKeyField(key, first, design),
            ...(missing.length > 1 ? [addAllKeyFields(key, missing, design)] : []),
          ],
        });
      }
    }
  },
};

function carriersText(count: number): string {
  if (count === 0) return 'No placement carries it yet.';
  return `${counted(count, 'other placement')} ${count === 1 ? 'carries' : 'carry'} it.`;
}
