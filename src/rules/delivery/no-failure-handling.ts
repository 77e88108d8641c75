/** Flags flows whose mechanism leaves retries, dead letters and alerts to the design, which has none of them. */
import { handlesNoFailure, missingDuties } from '../../topology/delivery-duties.ts';
import { askFailureHandling } from '../fixes/failure-handling.ts';
import type { Rule } from '../rule.ts';
import { flowName, systemName } from '../wording.ts';
import { anyOfDuties } from './failure-words.ts';

export const noFailureHandling: Rule = {
  meta: {
    id: 'delivery/no-failure-handling',
    title: 'No failure handling at all',
    severity: 'error',
    profile: 'core',
    why: 'Required for every flow by the review checklist; silent loss is the default.',
    source: 'S0-39, S2-18, S2-19, S2-20',
  },
  check({ links }, report) {
    for (const link of links) {
      if (!handlesNoFailure(link)) continue;
      const missing = missingDuties(link);
      report({
        subject: `flow:${link.flow.id}`,
        field: `errorHandling.${missing[0]}`,
        related: [`system:${link.target.system.id}`],
        message: `${flowName(link)} has no ${anyOfDuties(missing)}. What happens when ${systemName(link.target)} is down for an hour?`,
        asks: () => askFailureHandling(link, missing),
      });
    }
  },
};
