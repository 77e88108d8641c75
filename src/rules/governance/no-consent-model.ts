/** Flags designs that send messages or audiences while no system owns consent. */
import { isAds, isMessaging } from '../../topology/kind-sets.ts';
import type { SystemNode, Topology } from '../../topology/topology.ts';
import { recordConsent } from '../fixes/consent.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { namesOf } from '../wording.ts';

export const noConsentModel: Rule = {
  meta: {
    id: 'governance/no-consent-model',
    title: 'No consent record',
    severity: 'error',
    profile: 'core',
    why: 'Consent is part of the identity layer, not an afterthought; contact point consent does not suppress every sender by itself.',
    source:
      'S3-51, S3-52; AwesomeSalesforceSkills architect/marketing-consent-architecture, data/data-cloud-consent-and-privacy',
  },
  check(topology, report) {
    const senders = sendersOf(topology);
    const isOwned = topology.entities.some(
      ({ entity, systemOfRecord }) => entity.nature === 'consent' && systemOfRecord !== null,
    );
    if (senders.length === 0 || isOwned) return;
    report({
      subject: 'design',
      related: systemSubjects(senders),
      message: `${namesOf(senders)} reach${senders.length === 1 ? 'es' : ''} people, and nobody owns consent. Where is it captured, and how does an opt-out reach every sender?`,
      asks: () => recordConsent(topology, senders),
    });
  },
};

/** An ad system sends only what a segment gives it. */
function sendersOf({ systems, segments }: Topology): readonly SystemNode[] {
  const ads = segments.flatMap(({ targets }) => targets.filter(isAds));
  return [...new Set([...systems.filter(isMessaging), ...ads])].sort((a, b) => (a.system.id < b.system.id ? -1 : 1));
}
