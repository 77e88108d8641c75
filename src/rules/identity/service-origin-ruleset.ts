/** Flags service traffic with partial identities that only rules made for sales will match. */

import type { Link, RulesetNode } from '../../topology/topology.ts';
import { addServiceRule, rulesetFor } from '../fixes/match-rules.ts';
import type { Rule } from '../rule.ts';
import { flowName } from '../wording.ts';

export const serviceOriginRuleset: Rule = {
  meta: {
    id: 'identity/service-origin-ruleset',
    title: 'Service-originated people use the sales rules',
    severity: 'warning',
    profile: 'core',
    why: 'Partial identities need matching of their own (fuzzy name with phone or e-mail, a lower threshold). Data Cloud allows two rulesets per object and a second one creates a second unified profile object, so dedicated match rules inside the ruleset are usually the right form.',
    source: 'S1-35, S1-36, S1-37, S1-38; help.salesforce.com data.c360_a_identity_resolution_ruleset_create.htm',
  },
  check(topology, report) {
    const { links, rulesets } = topology;
    if (rulesets.length === 0 || rulesets.some(isForService)) return;
    for (const link of links) {
      if (!bringsPartialIdentities(link)) continue;
      const ruleset = rulesetFor(link, topology);
      if (!ruleset) return;
      report({
        subject: `flow:${link.flow.id}`,
        field: 'partialIdentity',
        related: [`ruleset:${ruleset.id}`],
        message: `${flowName(link)} brings people known only by phone or the e-mail address of a case; ruleset ${ruleset.id} was tuned for clean sales contacts and will miss or invent individuals.`,
        fixes: () => addServiceRule(link, topology),
      });
    }
  },
};

function bringsPartialIdentities({ isIngest, flow }: Link): boolean {
  return isIngest && flow.origin === 'service' && flow.partialIdentity === true;
}

/** A ruleset of service's own, or a match rule for it in any. */
function isForService({ ruleset }: RulesetNode): boolean {
  const origins = ruleset.origins ?? [];
  const isOwn = origins.includes('service') && !origins.includes('sales') && !origins.includes('all');
  return isOwn || ruleset.matchRules.some(({ origin }) => origin === 'service');
}
