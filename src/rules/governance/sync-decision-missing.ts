/** Flags flows of which nobody wrote down why they are what they are. */
import { isSet } from '../../topology/empty.ts';
import { isInOrg } from '../../topology/mechanism-sets.ts';
import { recordDecision } from '../fixes/flow-decisions.ts';
import type { Rule } from '../rule.ts';
import { flowName } from '../wording.ts';

export const syncDecisionMissing: Rule = {
  meta: {
    id: 'governance/sync-decision-missing',
    title: 'No recorded sync or event decision',
    severity: 'warning',
    profile: 'core',
    why: 'A required artifact per entity and per flow.',
    source: 'S0-04, S0-30, S0-36, S1-02, S2-34, S2-35',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, mechanism } = link;
      if (isInOrg(mechanism) || isSet(flow.decision?.rationale)) continue;
      report({
        subject: `flow:${flow.id}`,
        field: 'decision.rationale',
        message: `${flowName(link)}: sync or event, and why? Record the decision, or it is taken again at every incident.`,
        asks: () => recordDecision(link, topology),
      });
    }
  },
};
