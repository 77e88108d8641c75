/** The rules about identity, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';
import { anonymousKnownGap } from './anonymous-known-gap.ts';
import { federatedKeysNotAccelerated } from './federated-keys-not-accelerated.ts';
import { fuzzyInRealTime } from './fuzzy-in-real-time.ts';
import { governanceIncomplete } from './governance-incomplete.ts';
import { noGovernanceOwner } from './no-governance-owner.ts';
import { noResolutionLayer } from './no-resolution-layer.ts';
import { noStableAnchor } from './no-stable-anchor.ts';
import { rulesetLimit } from './ruleset-limit.ts';
import { rulesetUntested } from './ruleset-untested.ts';
import { serviceOriginRuleset } from './service-origin-ruleset.ts';
import { sourceWithoutIdentifier } from './source-without-identifier.ts';
import { volatileMatchAttribute } from './volatile-match-attribute.ts';
import { weakMatchRule } from './weak-match-rule.ts';

export const IDENTITY_RULES: readonly Rule[] = [
  noResolutionLayer,
  noStableAnchor,
  volatileMatchAttribute,
  weakMatchRule,
  serviceOriginRuleset,
  sourceWithoutIdentifier,
  noGovernanceOwner,
  governanceIncomplete,
  rulesetUntested,
  anonymousKnownGap,
  fuzzyInRealTime,
  rulesetLimit,
  federatedKeysNotAccelerated,
];
