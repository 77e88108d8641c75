/** Flags people who are federated live into identity resolution, which then sees them once a day. */
import { accelerateKeys } from '../fixes/accelerated-federation.ts';
import type { Rule } from '../rule.ts';
import { flowName } from '../wording.ts';

export const federatedKeysNotAccelerated: Rule = {
  meta: {
    id: 'identity/federated-keys-not-accelerated',
    title: 'Identity keys live in an unaccelerated federation',
    severity: 'warning',
    profile: 'extended',
    why: 'Non-accelerated federated data is processed once a day.',
    source:
      'help.salesforce.com data.c360_a_identity_resolution_processing_frequency.htm; AwesomeSalesforceSkills integration/data-cloud-zero-copy-federation gotcha 1',
  },
  check({ links, rulesets }, report) {
    if (rulesets.length === 0) return;
    for (const link of links) {
      const { flow, entities } = link;
      if (flow.mechanism !== 'zero-copy-federation' || !flow.purposes.includes('identity-ingest')) continue;
      if (!entities.some(({ entity }) => entity.nature === 'party')) continue;
      report({
        subject: `flow:${flow.id}`,
        field: 'mechanism',
        message: `${flowName(link)} federates people live; identity resolution sees them at most every 24 hours.`,
        fixes: () => accelerateKeys(link),
      });
    }
  },
};
