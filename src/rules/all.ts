/** Every rule, by group, in the order in which they run and are listed. */
import { ACTIVATION_RULES } from './activation/activation-rules.ts';
import { DELIVERY_RULES } from './delivery/delivery-rules.ts';
import { DEPLOYMENT_RULES } from './deployment/deployment-rules.ts';
import { GOVERNANCE_RULES } from './governance/governance-rules.ts';
import { IDENTITY_RULES } from './identity/identity-rules.ts';
import { KEYS_RULES } from './keys/keys-rules.ts';
import { LATENCY_RULES } from './latency/latency-rules.ts';
import { LIMITS_RULES } from './limits/limits-rules.ts';
import { OWNERSHIP_RULES } from './ownership/ownership-rules.ts';
import type { Rule } from './rule.ts';

export const ALL_RULES: readonly Rule[] = [
  ...KEYS_RULES,
  ...OWNERSHIP_RULES,
  ...LATENCY_RULES,
  ...IDENTITY_RULES,
  ...DELIVERY_RULES,
  ...ACTIVATION_RULES,
  ...GOVERNANCE_RULES,
  ...DEPLOYMENT_RULES,
  ...LIMITS_RULES,
];

/** For a finding, a setting or a waiver that names a rule; undefined for one this version does not know. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}

const byId = new Map<string, Rule>(ALL_RULES.map((rule) => [rule.meta.id, rule]));
