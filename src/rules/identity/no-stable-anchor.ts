/** Flags rulesets that nothing enduring holds together. */
import type { Ruleset } from '../../model/records/activation.ts';
import { anchorRuleset } from '../fixes/ruleset-anchors.ts';
import type { Rule } from '../rule.ts';

export const noStableAnchor: Rule = {
  meta: {
    id: 'identity/no-stable-anchor',
    title: 'Ruleset has no stable anchor identity',
    severity: 'error',
    profile: 'core',
    why: 'Frequent CRM changes re-trigger matching; without an anchor the unified profile flickers.',
    source: 'S1-06, S1-07, S1-08, S1-48',
  },
  check({ rulesets }, report) {
    for (const node of rulesets) {
      const { ruleset } = node;
      const cause = causeIn(ruleset);
      if (cause === null) continue;
      report({
        subject: `ruleset:${ruleset.id}`,
        field: 'anchor',
        message: `Ruleset ${ruleset.id} has nothing stable to hold profiles together: ${cause}. Updates will merge and split them, and insights will contradict each other within the hour.`,
        fixes: () => anchorRuleset(node),
      });
    }
  },
};

function causeIn({ anchor }: Ruleset): string | null {
  if (anchor === null) return 'it has no anchor';
  const { type, verified } = anchor;
  if (type === 'name') return 'a name is shared and changes';
  if (type === 'email' && verified !== true) return 'nobody verified the e-mail addresses it is anchored on';
  if (type === 'phone' && verified !== true) return 'nobody verified the phone numbers it is anchored on';
  return null;
}
