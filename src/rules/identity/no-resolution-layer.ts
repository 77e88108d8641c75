/** Flags people spread over three or more orgs where nothing can tell that their records belong together. */

import { isIdentityHub, isSpreadPerson } from '../../topology/identity-scope.ts';
import { isBound, keyPlacesOf } from '../../topology/key-places.ts';
import type { EntityNode } from '../../topology/topology.ts';
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
      const found = {
        subject: `entity:${node.entity.id}`,
        related: placementSubjects(node.keyPlacements),
      };
      const holders = namesOf(node.keyPlacements.map(({ system }) => system));
      const exists = `${entityName(node)} exists in ${node.keySpan} orgs (${holders})${identifierText(node)}.`;
      if (key) {
        const message = `${exists} All of them carry ${key}. Does everybody have it from the first day? If not, an identity layer has to find who belongs together.`;
        report({ ...found, severity: 'info', message });
        continue;
      }
      report({
        ...found,
        message: `${exists} Cleaning records inside one system will not create the missing link between systems.`,
        fixes: () => addIdentityLayer(node, topology),
      });
    }
  },
};

/** The name of a shared key that every one of its places carries; of several, the first by id. */
function completeKeyOf(node: EntityNode): string | null {
  const places = keyPlacesOf(node);
  const complete = node.sharedKeys.filter((key) => places.every(({ nodes }) => nodes.some((one) => isBound(one, key))));
  const [first] = complete.sort((a, b) => (a.sharedKey.id < b.sharedKey.id ? -1 : 1));
  return first ? first.sharedKey.name || first.sharedKey.id : null;
}

function identifierText({ keyPlacements }: EntityNode): string {
  const types = keyPlacements.flatMap(({ placement }) => (placement.identifiers ?? []).map(({ type }) => type));
  const known = [...new Set(types)].filter((type) => type !== '').sort();
  return known.length === 0 ? '' : `, known by ${listed(known)}`;
}
