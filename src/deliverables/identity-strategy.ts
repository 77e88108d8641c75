/** How several records of one person become one person: identifiers, rulesets, thresholds, and who answers for it. */

import { counted } from '../lib/counted.ts';
import type { Topology } from '../topology/topology.ts';
import { bullets, heading, paragraph } from './blocks.ts';
import type { Deliverable } from './deliverable.ts';
import { identifierTable } from './identifier-matrix.ts';
import { policyTable, qualifierTable, rulesetTable } from './identity-tables.ts';
import { orgName } from './names.ts';
import { sortedOrgs, sortedTexts } from './sorting.ts';
import { capital, sentence, shortened } from './words.ts';

export const identityStrategy: Deliverable = {
  id: 'identity-strategy',
  title: 'Identity strategy',
  about: 'Identifiers by system, rulesets with anchor and match rules, thresholds, reviewer, corrections.',
  blocks({ topology }) {
    return [
      paragraph(summaryOf(topology)),
      heading('Identifiers by system'),
      identifierTable(topology),
      heading('Rulesets'),
      paragraph('Records match when any one of the match rules holds; a rule holds when all of its criteria do.'),
      rulesetTable(topology),
      heading('Policy'),
      policyTable(topology),
      heading('Anonymous to known'),
      paragraph(anonymousText(topology)),
      heading('Key qualifiers'),
      qualifierTable(topology),
      heading('Data spaces'),
      ...dataSpaces(topology),
    ];
  },
};

function summaryOf({ rulesets, identity }: Topology): string {
  const owner = identity.governance?.owner;
  const decides = owner ? `${capital(owner)} decides on identity.` : 'Nobody is named who decides on identity.';
  if (rulesets.length === 0) return `There is no ruleset: nothing joins the records of one person. ${decides}`;
  return `${counted(rulesets.length, 'ruleset')} join${rulesets.length === 1 ? 's' : ''} the records of one person. ${decides}`;
}

function anonymousText({ identity }: Topology): string {
  return identity.anonymousToKnown
    ? sentence(identity.anonymousToKnown)
    : 'Nobody has said how an anonymous visitor becomes a known person.';
}

/** Which rulesets run in which data space, and what spaces the orgs have. */
function dataSpaces({ orgs, rulesets }: Topology) {
  const inSpace = new Map<string, string[]>();
  for (const { ruleset } of rulesets) {
    const space = ruleset.dataSpace || 'no data space';
    inSpace.set(space, [...(inSpace.get(space) ?? []), ruleset.id]);
  }
  const lines = [
    ...sortedTexts(inSpace.keys()).map(
      (space) =>
        `${space}: ${shortened(
          sortedTexts(inSpace.get(space) ?? []).map((id) => `ruleset ${id}`),
          8,
        )}`,
    ),
    ...sortedOrgs(orgs).flatMap((org) => {
      const spaces = sortedTexts(org.org.dataSpaces ?? []);
      return spaces.length === 0 ? [] : [`${orgName(org)} has the data spaces ${shortened(spaces, 8)}`];
    }),
  ];
  return lines.length === 0 ? [paragraph('The design names no data space.')] : [bullets(lines)];
}
