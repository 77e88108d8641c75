/** Flags mechanisms that Salesforce has closed for new work. */
import type { Mechanism, MechanismId, MechanismStatus } from '../../catalog/mechanism.ts';
import { mechanismOf } from '../../catalog/mechanisms.ts';
import { fitsLink } from '../../topology/mechanism-fit.ts';
import type { Link } from '../../topology/topology.ts';
import { switchToOther } from '../fixes/other-mechanisms.ts';
import type { Rule } from '../rule.ts';
import { flowName, mechanismName } from '../wording.ts';

export const legacyMechanism: Rule = {
  meta: {
    id: 'delivery/legacy-mechanism',
    title: 'Legacy mechanism',
    severity: 'warning',
    profile: 'core',
    why: 'PushTopic, outbound messages, native Salesforce to Salesforce and OCAPI are closed lanes.',
    source:
      'AwesomeSalesforceSkills decision tree; developer.salesforce.com commerce-api; AwesomeSalesforceSkills integration/salesforce-to-salesforce-integration',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, mechanism } = link;
      const status = mechanism && STATUS_WORDS[mechanism.status];
      if (!mechanism || !status) continue;
      const first = REPLACEMENTS[mechanism.id] ?? [];
      report({
        subject: `flow:${flow.id}`,
        field: 'mechanism',
        message: `${flowName(link)} runs on ${mechanismName(mechanism)}, which is ${status}.${insteadText(first, link)}`,
        fixes: () => switchToOther(link, topology, { isSound: (candidate) => !isClosed(candidate.mechanism), first }),
      });
    }
  },
};

const STATUS_WORDS: Readonly<Partial<Record<MechanismStatus, string>>> = {
  legacy: 'legacy',
  maintenance: 'only maintained',
};

/** What the platform offers in place of each, best first; which of them fits is up to the pair. */
const REPLACEMENTS: Readonly<Partial<Record<MechanismId, readonly MechanismId[]>>> = {
  pushtopic: ['pub-sub-api', 'cdc', 'platform-events'],
  'outbound-message': ['platform-events', 'pub-sub-api', 'cdc'],
  'salesforce-to-salesforce': ['pub-sub-api', 'cdc', 'platform-events', 'rest-request-reply', 'bulk-api-2'],
  'b2c-ocapi': ['b2c-scapi'],
};

function insteadText(first: readonly MechanismId[], link: Link): string {
  const instead = first.map(mechanismOf).find((mechanism) => fitsLink(mechanism, link));
  return instead ? ` Use ${mechanismName(instead)}.` : ' Nothing new should be built on it.';
}

function isClosed(mechanism: Mechanism | null): boolean {
  return mechanism !== null && STATUS_WORDS[mechanism.status] !== undefined;
}
