/** Flags rulesets that nobody has seen pass a test with records of two clouds. */
import type { Ruleset } from '../../model/records/activation.ts';
import { isSet } from '../../topology/empty.ts';
import { recordTest, TESTED_SYSTEMS } from '../fixes/ruleset-tests.ts';
import type { Rule } from '../rule.ts';

export const rulesetUntested: Rule = {
  meta: {
    id: 'identity/ruleset-untested',
    title: 'Ruleset never validated',
    severity: 'warning',
    profile: 'core',
    why: 'Over- and under-merging are silent: nothing fails, and nobody sees it before customers do.',
    source: 'S0-10, S0-31, S0-37, S3-44',
  },
  check({ rulesets }, report) {
    for (const node of rulesets) {
      const { ruleset } = node;
      if (isTested(ruleset)) continue;
      report({
        subject: `ruleset:${ruleset.id}`,
        field: 'tested',
        message: `Ruleset ${ruleset.id} has not passed a test with records of two clouds. Take 20 known duplicates, and look at the cluster sizes first.`,
        asks: () => recordTest(node),
      });
    }
  },
};

function isTested({ tested }: Ruleset): boolean {
  if (tested?.passed !== true) return false;
  return !isSet(tested.systems) || tested.systems >= TESTED_SYSTEMS;
}
