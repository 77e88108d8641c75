/** Flags audiences that are messaged or targeted without asking who agreed. */
import { isAds, isMessaging } from '../../topology/kind-sets.ts';
import { filterByConsent } from '../fixes/segment-settings.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { nameOf, namesOf } from '../wording.ts';

export const noConsentFilter: Rule = {
  meta: {
    id: 'activation/no-consent-filter',
    title: 'Audience leaves without a consent filter',
    severity: 'error',
    profile: 'core',
    why: 'Data Cloud does not enforce consent at query time.',
    source: 'S0-17; AwesomeSalesforceSkills data/data-cloud-consent-and-privacy gotcha 1',
  },
  check({ segments }, report) {
    for (const { segment, targets } of segments) {
      if (segment.consentFilter === true) continue;
      const reached = targets.filter((system) => isMessaging(system) || isAds(system));
      if (reached.length === 0) continue;
      report({
        subject: `segment:${segment.id}`,
        field: 'consentFilter',
        related: systemSubjects(reached),
        message: `${nameOf(segment)} is activated to ${namesOf(reached)} without a consent filter. People who opted out are included by default.`,
        fixes: () => [filterByConsent(segment)],
      });
    }
  },
};
