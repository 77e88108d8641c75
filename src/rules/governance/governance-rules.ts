/** The rules about governance, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';
import { integrationMapIncomplete } from './integration-map-incomplete.ts';
import { meshSprawl } from './mesh-sprawl.ts';
import { noConsentModel } from './no-consent-model.ts';
import { noReportingStrategy } from './no-reporting-strategy.ts';
import { segmentNotVersioned } from './segment-not-versioned.ts';
import { sensitiveOrCrossRegionFlow } from './sensitive-or-cross-region-flow.ts';
import { shouldSyncAtAll } from './should-sync-at-all.ts';
import { sourceNotReady } from './source-not-ready.ts';
import { syncDecisionMissing } from './sync-decision-missing.ts';
import { waiverInvalid } from './waiver-invalid.ts';

export const GOVERNANCE_RULES: readonly Rule[] = [
  segmentNotVersioned,
  integrationMapIncomplete,
  syncDecisionMissing,
  shouldSyncAtAll,
  meshSprawl,
  noReportingStrategy,
  noConsentModel,
  sourceNotReady,
  sensitiveOrCrossRegionFlow,
  waiverInvalid,
];
