/** The rules about latency, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';
import { activationFedByWarehouse } from './activation-fed-by-warehouse.ts';
import { dataCloudOnHotPath } from './data-cloud-on-hot-path.ts';
import { freshnessChain } from './freshness-chain.ts';
import { hotPathBudgetExceeded } from './hot-path-budget-exceeded.ts';
import { realTimePreconditions } from './real-time-preconditions.ts';
import { sloBelowMechanism } from './slo-below-mechanism.ts';
import { sloMissing } from './slo-missing.ts';
import { standardGraphAsLiveQuery } from './standard-graph-as-live-query.ts';
import { tierCollapse } from './tier-collapse.ts';

export const LATENCY_RULES: readonly Rule[] = [
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
