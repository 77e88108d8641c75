/** Flags marketing engagement that is brought to a core org by a path of one's own. */
import { bringEngagementHome } from '../fixes/engagement-paths.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityNames, flowName, mechanismName } from '../wording.ts';

export const marketingPathUnsupported: Rule = {
  meta: {
    id: 'delivery/marketing-path-unsupported',
    title: 'Marketing engagement pushed to CRM off-path',
    severity: 'warning',
    profile: 'core',
    why: 'Supported paths are Marketing Cloud Connect and Data Cloud activation.',
    source: 'S0-24',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, source, target, via, mechanism } = link;
      if (!mechanism || mechanism.id === 'mc-connect-tracking') continue;
      if (source.kind.kind !== 'marketing-engagement' || target.kind.platform !== 'core-org') continue;
      const engagement = link.entities.filter(({ entity }) => entity.nature === 'engagement');
      if (engagement.length === 0 || via.some(({ isDataCloud }) => isDataCloud)) continue;
      report({
        subject: `flow:${flow.id}`,
        field: 'mechanism',
        related: entitySubjects(engagement),
        message: `${flowName(link)} brings ${entityNames(engagement)} by ${mechanismName(mechanism)}, which rebuilds what Marketing Cloud Connect and Data Cloud activation already do.`,
        fixes: () => bringEngagementHome(link, topology),
      });
    }
  },
};
