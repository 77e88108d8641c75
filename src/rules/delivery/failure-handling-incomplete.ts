/** Flags flows that answer some of what their mechanism leaves to the design, but not all of it. */
import { handlesNoFailure, missingDuties } from '../../topology/delivery-duties.ts';
import { askFailureHandling } from '../fixes/failure-handling.ts';
import type { Rule } from '../rule.ts';
import { flowName } from '../wording.ts';
import { allDuties } from './failure-words.ts';

export const failureHandlingIncomplete: Rule = {
  meta: {
    id: 'delivery/failure-handling-incomplete',
    title: 'Failure handling partly designed',
    severity: 'warning',
    profile: 'core',
    why: 'Monitoring without a dead letter (or the reverse) hides failures.',
    source: 'S0-39, S2-18, S2-19, S2-20, S2-21',
  },
  check({ links }, report) {
    for (const link of links) {
      const missing = missingDuties(link);
      if (missing.length === 0 || handlesNoFailure(link)) continue;
      report({
        subject: `flow:${link.flow.id}`,
        field: `errorHandling.${missing[0]}`,
        message: `${flowName(link)} still lacks ${allDuties(missing)}.`,
        asks: () => askFailureHandling(link, missing),
      });
    }
  },
};
