/** What a policy for identity resolution has to say besides who owns it. */
import type { IdentityGovernance } from '../model/records/activation.ts';
import { isSet } from './empty.ts';
import type { Topology } from './topology.ts';

export const POLICIES = [
  'priorityIdentifiers',
  'acceptableFalseMergePct',
  'thresholdPolicy',
  'reviewer',
  'correctionPropagation',
] as const satisfies readonly (keyof IdentityGovernance)[];
export type Policy = (typeof POLICIES)[number];

/** In the order above. No false merges at all, 0, is an answer. */
export function openPolicies({ identity }: Topology): ReadonlySet<Policy> {
  const { governance } = identity;
  return new Set(POLICIES.filter((name) => governance?.[name] !== 0 && !isSet(governance?.[name])));
}
