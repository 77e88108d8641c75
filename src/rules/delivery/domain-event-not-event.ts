/** Flags business events that are sent as a call, a query or a batch. */
import { isEventCarrier } from '../../topology/mechanism-sets.ts';
import { switchToOther } from '../fixes/other-mechanisms.ts';
import type { Rule } from '../rule.ts';
import { flowName, mechanismName } from '../wording.ts';

export const domainEventNotEvent: Rule = {
  meta: {
    id: 'delivery/domain-event-not-event',
    title: 'Business event sent as a call',
    severity: 'warning',
    profile: 'core',
    why: 'Order Placed, Case Escalated and similar facts should be decoupled from their consumers.',
    source: 'S0-11, S0-13, S0-19, S0-25, S0-30, S2-09, S3-31',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, mechanism } = link;
      if (!mechanism || !flow.purposes.includes('domain-event') || isEventCarrier(mechanism)) continue;
      report({
        subject: `flow:${flow.id}`,
        field: 'mechanism',
        message: `${flowName(link)} is a business event, delivered by ${mechanismName(mechanism)}. Publish it as an event, so that its consumers keep their own pace.`,
        fixes: () => switchToOther(link, topology, { isSound: (candidate) => isEventCarrier(candidate.mechanism) }),
      });
    }
  },
};
