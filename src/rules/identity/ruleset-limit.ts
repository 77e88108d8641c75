/** Flags more rulesets on one object than Data Cloud keeps. */
import { MAX_RULESETS, type RulesetGroup, rulesetGroups } from '../../topology/ruleset-groups.ts';
import { foldRulesets, moveToDataSpace } from '../fixes/ruleset-places.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

export const rulesetLimit: Rule = {
  meta: {
    id: 'identity/ruleset-limit',
    title: 'More rulesets than an object allows',
    severity: 'error',
    profile: 'extended',
    why: 'Data Cloud keeps two rulesets per object and data space, the starter ruleset it creates itself among them.',
    source:
      'help.salesforce.com data.c360_a_identity_resolution_ruleset_create.htm; AwesomeSalesforceSkills admin/data-cloud-identity-resolution (org-wide claim there is stricter)',
  },
  check(topology, report) {
    if (topology.rulesets.length <= MAX_RULESETS) return;
    const crowded = rulesetGroups(topology.rulesets).filter(({ rulesets }) => rulesets.length > MAX_RULESETS);
    if (crowded.length === 0) return;
    const move = moveToDataSpace(crowded, topology);
    report({
      subject: 'identity',
      related: crowded.flatMap(({ rulesets }) => rulesets.map(({ id }) => `ruleset:${id}`)).sort(),
      message: `There are ${listed(crowded.map(groupText))}. Data Cloud keeps two, and the second one writes a second unified object.`,
      fixes: () => [foldRulesets(crowded)],
      ...(move && { asks: () => move }),
    });
  },
};

function groupText({ dataSpace, primaryDmo, rulesets }: RulesetGroup): string {
  const names = listed(rulesets.map(({ id }) => id));
  return `${rulesets.length} rulesets on ${primaryDmo} in data space ${dataSpace} (${names})`;
}
