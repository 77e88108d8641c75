/** Flags flows whose messages are larger than their mechanism accepts. */
import { formatBytes } from '../../lib/quantity.ts';
import type { Link } from '../../topology/topology.ts';
import { switchToOther } from '../fixes/other-mechanisms.ts';
import type { Rule } from '../rule.ts';
import { flowName, mechanismName } from '../wording.ts';
import { suitsFlow } from './suits-flow.ts';

export const messageSize: Rule = {
  meta: {
    id: 'limits/message-size',
    title: 'Payload over the mechanism limit',
    severity: 'error',
    profile: 'extended',
    why: 'Oversized messages are rejected, often silently.',
    source: 'AwesomeSalesforceSkills integration/data-cloud-ingestion-api; sqs limits',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, mechanism } = link;
      if (!mechanism || !isTooLarge(link)) continue;
      report({
        subject: `flow:${flow.id}`,
        field: 'payloadBytes',
        message: `${flowName(link)} sends ${formatBytes(flow.payloadBytes ?? 0)} in one message; ${mechanismName(mechanism)} accepts ${formatBytes(mechanism.maxPayloadBytes ?? 0)}.`,
        fixes: () =>
          switchToOther(link, topology, {
            isSound: (candidate) => hasRoom(candidate) && suitsFlow(candidate, link),
          }),
      });
    }
  },
};

function isTooLarge({ flow, mechanism }: Link): boolean {
  const most = mechanism?.maxPayloadBytes ?? null;
  return most !== null && (flow.payloadBytes ?? 0) > most;
}

/** What rides on the event bus has the limit of the bus, whether or not the catalogue repeats it. */
function hasRoom(link: Link): boolean {
  const isUnstated = link.mechanism?.maxPayloadBytes === null && link.mechanism.family === 'event-bus';
  return !isTooLarge(link) && !isUnstated;
}
