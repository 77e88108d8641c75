/** The rules about keys, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';
import { noKeyQualifier } from './no-key-qualifier.ts';
import { noSharedKey } from './no-shared-key.ts';
import { notExternalIdUnique } from './not-external-id-unique.ts';
import { placementMissingKey } from './placement-missing-key.ts';
import { retrofitWithoutRepairPlan } from './retrofit-without-repair-plan.ts';
import { subscriberKeyFragile } from './subscriber-key-fragile.ts';
import { subscriberKeyUnmapped } from './subscriber-key-unmapped.ts';
import { typeMismatch } from './type-mismatch.ts';
import { unstableSharedKey } from './unstable-shared-key.ts';
import { upsertWithoutMatchKey } from './upsert-without-match-key.ts';

export const KEYS_RULES: readonly Rule[] = [
  noSharedKey,
  placementMissingKey,
  notExternalIdUnique,
  upsertWithoutMatchKey,
  typeMismatch,
  unstableSharedKey,
  retrofitWithoutRepairPlan,
  subscriberKeyUnmapped,
  subscriberKeyFragile,
  noKeyQualifier,
];
