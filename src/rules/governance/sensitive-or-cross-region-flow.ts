/** Flags flows that carry sensitive data to another org, or people to another region, on no recorded basis. */
import { isSet } from '../../topology/empty.ts';
import type { EntityNode, Link } from '../../topology/topology.ts';
import { recordBasis, type TransferKind } from '../fixes/legal-basis.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityNames, flowName, listed, systemName } from '../wording.ts';

export const sensitiveOrCrossRegionFlow: Rule = {
  meta: {
    id: 'governance/sensitive-or-cross-region-flow',
    title: 'Sensitive or cross-region transfer without a basis',
    severity: 'warning',
    profile: 'extended',
    why: 'Card hashes and health data need a basis; each cloud has its own contract and residency.',
    source: 'S3-17; AwesomeSalesforceSkills architect/health-cloud-multi-cloud-strategy, architect/multi-org-strategy',
  },
  check({ links }, report) {
    for (const link of links) {
      if (!link.crossesOrgs || isSet(link.flow.legalBasis)) continue;
      const isAbroad = changesRegion(link);
      const moved = link.entities.filter((node) => kindOf(node, isAbroad) !== null);
      const kinds = KINDS.filter((kind) => moved.some((node) => kindOf(node, isAbroad) === kind));
      const [gravest] = kinds;
      if (!gravest) continue;
      const across = isAbroad ? `, from ${link.source.org.org.region} to ${link.target.org.org.region}` : '';
      report({
        subject: `flow:${link.flow.id}`,
        field: 'legalBasis',
        related: entitySubjects(moved),
        message: `${flowName(link)} moves ${listed(kinds)} data (${entityNames(moved)}) to ${systemName(link.target)}${across}. Record the basis and the safeguards.`,
        asks: () => recordBasis(link, gravest),
      });
    }
  },
};

/** Gravest first. */
const KINDS: readonly TransferKind[] = ['sensitive', 'payment', 'personal'];

/** Why the entity needs a basis on this flow; null where it needs none. */
function kindOf({ entity }: EntityNode, isAbroad: boolean): TransferKind | null {
  const { sensitivity, personal } = entity;
  if (sensitivity === 'sensitive' || sensitivity === 'payment') return sensitivity;
  return isAbroad && personal === true ? 'personal' : null;
}

function changesRegion({ source, target }: Link): boolean {
  const from = source.org.org.region;
  const to = target.org.org.region;
  return isSet(from) && isSet(to) && from !== to;
}
