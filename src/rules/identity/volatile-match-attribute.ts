/** Flags match rules on attributes that change although the person stays the same. */
import type { Ruleset } from '../../model/records/activation.ts';
import { removeFields } from '../fixes/match-rules.ts';
import { paramsOf } from '../params.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

export const volatileMatchAttribute: Rule = {
  meta: {
    id: 'identity/volatile-match-attribute',
    title: 'Match rule uses attributes that change for business reasons',
    severity: 'warning',
    profile: 'core',
    why: 'Ownership changes, enrichment jobs and territory reassignments are the named cause of identity thrash.',
    source: 'S1-06, S1-08',
  },
  check(topology, report) {
    const volatileFields = new Set(paramsOf(topology).volatileFields);
    for (const node of topology.rulesets) {
      const places = volatileCriteria(node.ruleset, volatileFields);
      const [first] = places;
      if (!first) continue;
      const names = [...new Set(places.map(({ name }) => name))].sort();
      report({
        subject: `ruleset:${node.ruleset.id}`,
        field: first.field,
        message: `Ruleset ${node.ruleset.id} matches on ${listed(names)}; every change made for business reasons reshuffles profiles.`,
        fixes: () => removeFields(node, volatileFields),
      });
    }
  },
};

function volatileCriteria({ matchRules }: Ruleset, fields: ReadonlySet<string>) {
  return matchRules.flatMap(({ criteria }, ruleAt) =>
    criteria.flatMap(({ field }, at) =>
      fields.has(field) ? { name: field, field: `matchRules[${ruleAt}].criteria[${at}].field` } : [],
    ),
  );
}
