/** Flags Subscriber Keys that follow an address, or a CRM id that people elsewhere do not have. */
import type { Placement } from '../../model/records/structure.ts';
import type { PlacementNode, SystemNode } from '../../topology/topology.ts';
import { takeSharedKeyAsSubscriberKey } from '../fixes/subscriber-keys.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { namesOf, systemName } from '../wording.ts';
import { partiesInMarketing } from './parties-in-marketing.ts';

/** Other orgs in which people are created before the CRM knows them. */
const FRAGILE_FROM_ORGS = 2;

const SOURCE_NAMES: Readonly<Record<NonNullable<Placement['subscriberKeySource']>, string>> = {
  'global-id': 'the shared key',
  'contact-id': 'the Contact id',
  'lead-id': 'the Lead id',
  email: 'the e-mail address',
  'email-hash': 'a hash of the e-mail address',
};

export const subscriberKeyFragile: Rule = {
  meta: {
    id: 'keys/subscriber-key-fragile',
    title: 'Subscriber Key will not survive',
    severity: 'warning',
    profile: 'core',
    why: 'The key cannot be edited in place; Salesforce asks for a value independent of channel and behaviour. Marketing Cloud Connect tracking expects the CRM record id, which is a reason to waive, not to ignore.',
    source:
      'S0-41; AwesomeSalesforceSkills cross-cloud llm-anti-patterns #5, admin/marketing-cloud-connect gotcha 4; help.salesforce.com mktg.mc_cab_contact_builder_best_practices.htm',
  },
  check(topology, report) {
    for (const node of partiesInMarketing(topology)) {
      const fault = faultOf(node);
      if (fault === null) continue;
      const { subscriberKeySource } = node.placement;
      const source = subscriberKeySource === null ? 'not chosen' : SOURCE_NAMES[subscriberKeySource];
      report({
        subject: `placement:${node.placement.id}`,
        field: 'subscriberKeySource',
        related: systemSubjects(elsewhere(node)),
        message: `The Subscriber Key of ${systemName(node.system)} is ${source}. ${fault}; changing it later is a migration.`,
        fixes: () => [takeSharedKeyAsSubscriberKey(node)],
      });
    }
  },
};

function faultOf(node: PlacementNode): string | null {
  const { subscriberKeySource } = node.placement;
  if (subscriberKeySource === 'global-id') return null;
  if (subscriberKeySource === 'email' || subscriberKeySource === 'email-hash')
    return 'It follows an address that people change';
  const others = elsewhere(node);
  if (new Set(others.map(({ org }) => org)).size < FRAGILE_FROM_ORGS) return null;
  return subscriberKeySource === null
    ? `People come from ${namesOf(others)}, and the first send decides it`
    : `People created in ${namesOf(others)} may have no CRM id yet`;
}

/** Systems of other orgs that hold records of the same persons. */
function elsewhere({ entity, system }: PlacementNode): readonly SystemNode[] {
  return entity.keyPlacements.map((other) => other.system).filter(({ org }) => org !== system.org);
}
