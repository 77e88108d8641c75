/** Flags orgs whose flows take more from the event bus than their edition and add-ons give. */
import { counted } from '../../lib/counted.ts';
import { formatCount } from '../../lib/quantity.ts';
import { isSet } from '../../topology/empty.ts';
import type { OrgNode } from '../../topology/topology.ts';
import { buyAddOns, mergeSubscribers } from '../fixes/event-deliveries.ts';
import { paramsOf } from '../params.ts';
import type { Rule, Severity } from '../rule.ts';
import { flowSubjects } from '../subjects.ts';
import { listed, nameOf } from '../wording.ts';
import {
  allocationOf,
  capturedObjects,
  type EventBusUse,
  eventBusUse,
  FREE_OBJECTS,
  sumOfDeliveries,
} from './event-bus-use.ts';

interface Cause {
  readonly severity: Severity;
  readonly text: string;
}

export const eventBusAllocation: Rule = {
  meta: {
    id: 'limits/event-bus-allocation',
    title: 'Event bus allocation',
    severity: 'error',
    profile: 'core',
    why: 'Deliveries are counted per API client, so a second subscriber doubles the bill.',
    source: 'S1-05, S1-30; developer.salesforce.com platform_event_limits, cdc_allocations',
  },
  check(topology, report) {
    const { busWarnShare } = paramsOf(topology);
    for (const [node, use] of eventBusUse(topology)) {
      if (node.org.platform !== 'core-org') continue;
      const tooMany = objectCause(node, use);
      const deliveries = deliveryCause(node, use, busWarnShare);
      const causes = [deliveries, tooMany].filter((cause) => cause !== null);
      if (causes.length === 0) continue;
      report({
        subject: `org:${node.org.id}`,
        severity: causes.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
        field: 'eventAddOns',
        related: flowSubjects([...(deliveries ? use.metered : []), ...(tooMany ? use.capturing : [])]),
        message: `${nameOf(node.org)}: ${causes.map(({ text }) => text).join(' ')}`,
        fixes: () => [
          ...(tooMany ? [] : mergeSubscribers(node, use, busWarnShare)),
          ...buyAddOns(node, use, busWarnShare, tooMany !== null),
        ],
      });
    }
  },
};

function deliveryCause({ org }: OrgNode, { metered }: EventBusUse, warnShare: number): Cause | null {
  const used = sumOfDeliveries(metered);
  const allocation = allocationOf(org);
  const severity = used > allocation ? 'error' : used > warnShare * allocation ? 'warning' : null;
  if (severity === null) return null;
  const assumed = org.edition === null ? ', assumed as no edition is named' : '';
  const figures = `${formatCount(used)} of ${formatCount(allocation)} event deliveries a day${assumed}`;
  return {
    severity,
    text: `${figures} (${counted(metered.length, 'flow')}). API subscribers are counted, each on its own; Apex and Flow subscribers are not.`,
  };
}

function objectCause(node: OrgNode, use: EventBusUse): Cause | null {
  if (isSet(node.org.eventAddOns) || use.capturing.length === 0) return null;
  const objects = capturedObjects(node, use);
  if (objects.size <= FREE_OBJECTS) return null;
  const text = `${objects.size} objects are captured (${listed([...objects].sort())}); without an add-on ${FREE_OBJECTS} can be.`;
  return { severity: 'error', text };
}
