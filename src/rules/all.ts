/** Every rule, by group, in the order in which they run and are listed. */
import { noKeyQualifier } from './keys/no-key-qualifier.ts';
import { noSharedKey } from './keys/no-shared-key.ts';
import { notExternalIdUnique } from './keys/not-external-id-unique.ts';
import { placementMissingKey } from './keys/placement-missing-key.ts';
import { retrofitWithoutRepairPlan } from './keys/retrofit-without-repair-plan.ts';
import { subscriberKeyFragile } from './keys/subscriber-key-fragile.ts';
import { subscriberKeyUnmapped } from './keys/subscriber-key-unmapped.ts';
import { typeMismatch } from './keys/type-mismatch.ts';
import { unstableSharedKey } from './keys/unstable-shared-key.ts';
import { upsertWithoutMatchKey } from './keys/upsert-without-match-key.ts';
import { activationFedByWarehouse } from './latency/activation-fed-by-warehouse.ts';
import { dataCloudOnHotPath } from './latency/data-cloud-on-hot-path.ts';
import { freshnessChain } from './latency/freshness-chain.ts';
import { hotPathBudgetExceeded } from './latency/hot-path-budget-exceeded.ts';
import { realTimePreconditions } from './latency/real-time-preconditions.ts';
import { sloBelowMechanism } from './latency/slo-below-mechanism.ts';
import { sloMissing } from './latency/slo-missing.ts';
import { standardGraphAsLiveQuery } from './latency/standard-graph-as-live-query.ts';
import { tierCollapse } from './latency/tier-collapse.ts';
import { dataCloudAsOperationalSor } from './ownership/data-cloud-as-operational-sor.ts';
import { derivedFieldUnprotected } from './ownership/derived-field-unprotected.ts';
import { lastWriteWins } from './ownership/last-write-wins.ts';
import { multiWriterField } from './ownership/multi-writer-field.ts';
import { multipleSystemsOfRecord } from './ownership/multiple-systems-of-record.ts';
import { noSystemOfRecord } from './ownership/no-system-of-record.ts';
import { nonOwnerWrites } from './ownership/non-owner-writes.ts';
import { strongConsistencyOverAsync } from './ownership/strong-consistency-over-async.ts';
import { writeCycleWithoutConflictPolicy } from './ownership/write-cycle-without-conflict-policy.ts';
import type { Rule } from './rule.ts';

const KEY_RULES: readonly Rule[] = [
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

const OWNERSHIP_RULES: readonly Rule[] = [
  noSystemOfRecord,
  multipleSystemsOfRecord,
  writeCycleWithoutConflictPolicy,
  lastWriteWins,
  nonOwnerWrites,
  multiWriterField,
  derivedFieldUnprotected,
  dataCloudAsOperationalSor,
  strongConsistencyOverAsync,
];

const LATENCY_RULES: readonly Rule[] = [
  sloMissing,
  sloBelowMechanism,
  dataCloudOnHotPath,
  hotPathBudgetExceeded,
  tierCollapse,
  standardGraphAsLiveQuery,
  realTimePreconditions,
  freshnessChain,
  activationFedByWarehouse,
];

export const ALL_RULES: readonly Rule[] = [...KEY_RULES, ...OWNERSHIP_RULES, ...LATENCY_RULES];

/** For a finding, a setting or a waiver that names a rule; undefined for one this version does not know. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}

const byId = new Map<string, Rule>(ALL_RULES.map((rule) => [rule.meta.id, rule]));
