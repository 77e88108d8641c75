/** Flags waivers that have no reason or approver, or have expired: what they covered counts again. */
import { isSet } from '../../topology/empty.ts';
import { renewWaiver } from '../fixes/waivers.ts';
import type { Rule } from '../rule.ts';
import { isValidWaiver } from '../waivers.ts';
import { listed } from '../wording.ts';

export const waiverInvalid: Rule = {
  meta: {
    id: 'governance/waiver-invalid',
    title: 'Waiver without reason or approver, or expired',
    severity: 'warning',
    profile: 'extended',
    why: 'Waivers keep decisions visible only if they are real.',
    source: 'product rule (review checklist audit)',
  },
  check({ waivers }, report, { today }) {
    for (const waiver of waivers) {
      if (isValidWaiver(waiver, today)) continue;
      const { id, ruleId, reason, approvedBy, expires } = waiver;
      const isExpired = isSet(expires) && expires < today;
      const faults = [
        ...(isSet(reason) ? [] : ['has no reason']),
        ...(isSet(approvedBy) ? [] : ['has no approver']),
        ...(isExpired ? [`expired on ${expires}`] : []),
      ];
      const field = isSet(reason) ? (isSet(approvedBy) ? 'expires' : 'approvedBy') : 'reason';
      report({
        subject: `waiver:${id}`,
        field,
        message: `The waiver ${id} of ${ruleId || 'no rule'} ${listed(faults)}; what it covered is active again.`,
        asks: () => renewWaiver(waiver, waivers, today),
      });
    }
  },
};
