/** Flags shared key fields that the platform will not match on, or not keep unique. */
import type { KeyField } from '../../model/records/structure.ts';
import { isCrossCloud } from '../../topology/key-places.ts';
import type { PlacementNode } from '../../topology/topology.ts';
import { markKeyField } from '../fixes/key-fields.ts';
import type { Found, Rule } from '../rule.ts';
import { listed, systemName } from '../wording.ts';

export const notExternalIdUnique: Rule = {
  meta: {
    id: 'keys/not-external-id-unique',
    title: 'Shared key field is not External ID and Unique',
    severity: 'error',
    profile: 'core',
    why: 'External ID gives the index and upsert matching, Unique gives the guarantee; they are separate check boxes. Zero matches insert, one updates, two or more fail per row, hidden inside a successful bulk job.',
    source: 'S0-14, S0-15, S0-29, S0-35; AwesomeSalesforceSkills data/external-id-strategy gotchas 2-3',
  },
  check({ entities }, report) {
    for (const entity of entities) {
      if (!isCrossCloud(entity)) continue;
      for (const node of entity.keyPlacements) {
        node.placement.keys.forEach((field, at) => {
          const found = foundIn(node, field, at);
          if (found) report(found);
        });
      }
    }
  },
};

function foundIn(node: PlacementNode, field: KeyField, at: number): Found | null {
  if (!field.sharedKeyId || field.native === true) return null;
  const isCore = node.system.kind.platform === 'core-org';
  const missesExternalId = isCore && field.externalId !== true;
  const missesUnique = field.unique !== true;
  if (!missesExternalId && !missesUnique) return null;
  const missing = listed([...(missesExternalId ? ['External ID'] : []), ...(missesUnique ? ['Unique'] : [])]);
  const { placement, system } = node;
  return {
    subject: `placement:${placement.id}#${field.field}`,
    severity: isCore ? 'error' : 'warning',
    field: `keys[${at}].${missesExternalId ? 'externalId' : 'unique'}`,
    related: [`sharedKey:${field.sharedKeyId}`],
    message: `${placement.object}.${field.field} in ${systemName(system)} is not marked ${missing}. ${consequence(missesUnique)}`,
    fixes: () => [markKeyField(node, field.field)],
  };
}

function consequence(missesUnique: boolean): string {
  if (!missesUnique) return 'Without External ID an upsert cannot match on it.';
  return 'Only Unique stops duplicates, and with two matches every later upsert of that record fails.';
}
