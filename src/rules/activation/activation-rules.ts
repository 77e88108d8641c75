/** The rules about activation, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';
import { agentWithoutDataGraph } from './agent-without-data-graph.ts';
import { caseWritePressure } from './case-write-pressure.ts';
import { dataGraphScope } from './data-graph-scope.ts';
import { hubWithoutOutcome } from './hub-without-outcome.ts';
import { noConsentFilter } from './no-consent-filter.ts';
import { noFrequencyCap } from './no-frequency-cap.ts';
import { rapidPublishMisuse } from './rapid-publish-misuse.ts';
import { segmentWritesFields } from './segment-writes-fields.ts';

export const ACTIVATION_RULES: readonly Rule[] = [
  segmentWritesFields,
  noConsentFilter,
  noFrequencyCap,
  rapidPublishMisuse,
  caseWritePressure,
  dataGraphScope,
  agentWithoutDataGraph,
  hubWithoutOutcome,
];
