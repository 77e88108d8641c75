/** Flags people spread over three or more orgs where nothing can tell that their records belong together. */

import { isIdentityHub, isSpreadPerson } from '../../topology/identity-scope.ts';
import { placesWithout } from '../../topology/key-places.ts';
import type { EntityNode, OrgNode, SharedKeyNode } from '../../topology/topology.ts';
import { addIdentityLayer } from '../fixes/identity-layer.ts';
import type { Rule } from '../rule.ts';
import { placementSubjects } from '../subjects.ts';
import { entityName, listed, namesOf } from '../wording.ts';

export const noResolutionLayer: Rule = {
  meta: {
    id: 'identity/no-resolution-layer',
    title: 'Person spread over three or more platforms without an identity layer',
    severity: 'error',
    profile: 'core',
    why: 'Cross-system fragmentation is an architecture gap, not a data-quality gap; only an identity layer (deterministic plus probabilistic matching) closes it.',
    source: 'S0-09, S0-22, S3-01, S3-03, S3-05, S3-06, S3-13, S3-14, S3-15, S3-20, S3-36, S3-48, S3-49, S3-50, S3-52',
  },
  check(topology, report) {
    const resolved = new Set(topology.rulesets.flatMap(({ entities }) => entities));
    for (const node of topology.entities) {
      if (!isSpreadPerson(node) || resolved.has(node)) continue;
      if (node.placements.some(({ system }) => isIdentityHub(system))) continue;
      const key = completeKeyOf(node);
      report({
        subject: `entity:${node.entity.id}`,
        severity: key === null ? 'error' : 'info',
        related: placementSubjects(node.keyPlacements),
        message: `${spreadText(node)} ${key === null ? FRAGMENTED : questionAbout(key)}`,
        // Where a complete key exists there is nothing to repair, only a question to answer.
        ...(key === null && { fixes: () => addIdentityLayer(node, topology) }),
      });
    }
  },
};

const FRAGMENTED = 'Cleaning records inside one system will not create the missing link between systems.';

function questionAbout(key: string): string {
  return `All of them carry ${key}. Does everybody have it from the first day? If not, an identity layer has to find who belongs together.`;
}

function spreadText(node: EntityNode): string {
  const holders = namesOf(node.keyPlacements.map(({ system }) => system));
  return `${entityName(node)} exists in ${node.keySpan} orgs (${holders})${identifierText(node)}.`;
}

/** The name of a shared key that every one of its places carries; of several, the first by id. */
function completeKeyOf(node: EntityNode): string | null {
  const complete = node.sharedKeys.filter((key) => reachesEveryOrg(node, key) && placesWithout(node, key).length === 0);
  const [first] = complete.sort((a, b) => (a.sharedKey.id < b.sharedKey.id ? -1 : 1));
  return first ? first.sharedKey.name || first.sharedKey.id : null;
}

/** The quick question before the exact one: an org without the key has a place without it. */
function reachesEveryOrg({ keySpan }: EntityNode, { fields, entity }: SharedKeyNode): boolean {
  if (fields.length < keySpan) return false;
  const orgs = new Set<OrgNode>();
  for (const { node } of fields) if (node.isKey && node.entity === entity) orgs.add(node.system.org);
  return orgs.size === keySpan;
}

function identifierText({ keyPlacements }: EntityNode): string {
  const types = new Set<string>();
  for (const { placement } of keyPlacements) {
    for (const { type } of placement.identifiers ?? []) if (type !== '') types.add(type);
  }
  return types.size === 0 ? '' : `, known by ${listed([...types].sort())}`;
}
