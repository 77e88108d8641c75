/** Flags match rules that rest on a name, or on one contact point, alone. */
import type { MatchRule } from '../../model/records/activation.ts';
import { type Weakness, weaknessOf } from '../../topology/match-rules.ts';
import { strengthenRule } from '../fixes/match-rules.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

export const weakMatchRule: Rule = {
  meta: {
    id: 'identity/weak-match-rule',
    title: 'A match rule alone is too weak',
    severity: 'error',
    profile: 'core',
    why: "Salesforce itself advises against single-contact-point matching; over-merging leaks one customer's data to another.",
    source:
      'S1-07, S3-08, S3-10, S3-16, S3-43, S3-44; help.salesforce.com data.c360_a_match_rules_configure.htm; AwesomeSalesforceSkills architect/data-cloud-architecture anti-pattern 5',
  },
  check({ rulesets }, report) {
    for (const node of rulesets) {
      for (const { rule, weakness, at } of weakRules(node.ruleset.matchRules)) {
        const fields = listed([...new Set(rule.criteria.map(({ field }) => field))].sort());
        report({
          subject: `ruleset:${node.ruleset.id}#${rule.id}`,
          severity: weakness === 'namesakes' ? 'error' : 'warning',
          field: `matchRules[${at}].criteria`,
          message: `Rule ${rule.id} of ruleset ${node.ruleset.id} matches on ${fields} alone and will fuse ${FUSED[weakness]}. Rules are alternatives, so one weak rule is enough.`,
          fixes: () => strengthenRule(node, rule),
        });
      }
    }
  },
};

const FUSED: Readonly<Record<Weakness, string>> = {
  namesakes: 'namesakes',
  households: 'people of one household',
};

interface WeakRule {
  readonly rule: MatchRule;
  readonly weakness: Weakness;
  readonly at: number;
}

/** Rules of one id are one finding, of which the gravest speaks. */
function weakRules(rules: readonly MatchRule[]): Iterable<WeakRule> {
  const byId = new Map<string, WeakRule>();
  for (const [at, rule] of rules.entries()) {
    const weakness = weaknessOf(rule.criteria);
    if (weakness === null || byId.get(rule.id)?.weakness === 'namesakes') continue;
    if (weakness === 'namesakes' || !byId.has(rule.id)) byId.set(rule.id, { rule, weakness, at });
  }
  return byId.values();
}
