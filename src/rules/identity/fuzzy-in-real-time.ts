/** Flags fuzzy criteria in rulesets that match live, where they are ignored. */
import type { Ruleset } from '../../model/records/activation.ts';
import { takeOutFuzzy } from '../fixes/live-matching.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

export const fuzzyInRealTime: Rule = {
  meta: {
    id: 'identity/fuzzy-in-real-time',
    title: 'Fuzzy criteria in a real-time ruleset',
    severity: 'warning',
    profile: 'extended',
    why: 'Only exact and exact-normalised run in the real-time path.',
    source:
      'help.salesforce.com data.c360_a_identity_resolution_match_type_compare.htm; AwesomeSalesforceSkills admin/data-cloud-identity-resolution',
  },
  check(topology, report) {
    for (const node of topology.rulesets) {
      const { ruleset } = node;
      const fuzzy = ruleset.realTime === true ? fuzzyCriteria(ruleset) : [];
      const [first] = fuzzy;
      if (!first) continue;
      const names = listed([...new Set(fuzzy.map(({ name }) => name))].sort());
      report({
        subject: `ruleset:${ruleset.id}`,
        field: first.field,
        message: `Ruleset ${ruleset.id} matches ${names} fuzzily. Fuzzy criteria are ignored in real-time matching; batch and live profiles will differ.`,
        fixes: () => takeOutFuzzy(node, topology),
      });
    }
  },
};

function fuzzyCriteria({ matchRules }: Ruleset) {
  return matchRules.flatMap(({ id, criteria }, ruleAt) =>
    criteria.flatMap(({ field, method }, at) =>
      method === 'fuzzy'
        ? { name: field || `a criterion of rule ${id}`, field: `matchRules[${ruleAt}].criteria[${at}].method` }
        : [],
    ),
  );
}
