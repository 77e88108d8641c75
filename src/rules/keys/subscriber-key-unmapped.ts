/** Flags Marketing Cloud persons whose Subscriber Key does not reach the unified profile. */
import { isSet } from '../../topology/empty.ts';
import type { PlacementNode, SystemNode } from '../../topology/topology.ts';
import { mapSubscriberKey } from '../fixes/subscriber-keys.ts';
import type { Rule } from '../rule.ts';
import { flowSubjects } from '../subjects.ts';
import { entityName, systemName } from '../wording.ts';
import { partiesInMarketing } from './parties-in-marketing.ts';

export const subscriberKeyUnmapped: Rule = {
  meta: {
    id: 'keys/subscriber-key-unmapped',
    title: 'Subscriber Key is not mapped into the unified profile',
    severity: 'error',
    profile: 'core',
    why: 'Marketing Cloud keeps its own identity model; activation writes an Individual Id into the sendable data extension, not the unified id.',
    source: 'S0-17, S0-41; help.salesforce.com mktg.mc_cab_c360a_data_extensions.htm; 000396882',
  },
  check(topology, report) {
    for (const node of partiesInMarketing(topology)) {
      const joining = linksToDataCloud(node.system);
      if (joining.length === 0 || isMapped(node)) continue;
      report({
        subject: `placement:${node.placement.id}`,
        field: 'identifiers',
        related: flowSubjects(joining),
        message: `${systemName(node.system)} identifies ${entityName(node.entity)} by Subscriber Key; nothing maps it to the unified profile, so engagement and activation will land on orphan profiles.`,
        fixes: () => [mapSubscriberKey(node)],
      });
    }
  },
};

function linksToDataCloud({ outbound, inbound }: SystemNode) {
  return [
    ...outbound.filter(({ target }) => target.isDataCloud),
    ...inbound.filter(({ source }) => source.isDataCloud),
  ];
}

function isMapped({ placement }: PlacementNode): boolean {
  return (placement.identifiers ?? []).some(({ type, mappedTo }) => type === 'subscriber-key' && isSet(mappedTo));
}
