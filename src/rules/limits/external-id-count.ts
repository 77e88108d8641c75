/** Flags objects that are about to run out of External ID fields, or already have. */
import { reduceFields } from '../fixes/field-counts.ts';
import type { Rule } from '../rule.ts';
import { placeName } from '../wording.ts';

const LIMIT = 25;
const WARN_FROM = 23;

export const externalIdCount: Rule = {
  meta: {
    id: 'limits/external-id-count',
    title: 'External ID fields on one object',
    severity: 'error',
    profile: 'extended',
    why: 'The platform stops at 25 per object.',
    source: 'help.salesforce.com 000385134',
  },
  check({ placements }, report) {
    for (const node of placements) {
      const { placement } = node;
      const count = placement.externalIdFieldCount ?? 0;
      if (count < WARN_FROM) continue;
      const room = count > LIMIT ? 'The rest cannot be deployed' : 'The next sources find no room';
      const merged = (kept: number) => `${count - kept + 1} source keys of ${placeName(node)} into one composite`;
      report({
        subject: `placement:${placement.id}`,
        severity: count > LIMIT ? 'error' : 'warning',
        field: 'externalIdFieldCount',
        message: `${placeName(node)} has ${count} External IDs, the limit is ${LIMIT}. ${room}; merge the keys of several sources into one composite (System|Id).`,
        asks: () =>
          reduceFields(placement, {
            field: 'externalIdFieldCount',
            label: `Merge source keys of ${placeName(node)} into a composite`,
            question: `How many External IDs does ${placeName(node)} keep once source keys are merged into a composite (System|Id)?`,
            most: WARN_FROM - 1,
            reason: `merges ${merged(WARN_FROM - 1)}`,
            done: (kept) => `Merge ${merged(kept)}, which leaves ${kept} External IDs`,
          }),
      });
    }
  },
};
