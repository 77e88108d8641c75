/** Which key an upsert may match on: best the ones the target has a field for. */
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import { globalKeyName } from '../../commands/keys.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import type { EntityNode, Link, SharedKeyNode } from '../../topology/topology.ts';
import { flowName } from '../wording.ts';
import { withNewKey } from './shared-keys.ts';

export function chooseMatchKey(link: Link): readonly Command[] {
  const keys = link.entities.flatMap(({ sharedKeys }) => sharedKeys);
  const held = keys.filter((key) => isHeldBy(key, link));
  if (keys.length === 0) return link.entities.slice(0, 1).map((entity) => matchOnNewKey(link, entity));
  return (held.length > 0 ? held : keys).map(({ sharedKey }) =>
    edit(`Match ${flowName(link)} on ${sharedKey.name}`, 'flows', link.flow.id, { matchKeyId: sharedKey.id }),
  );
}

function matchOnNewKey({ flow }: Link, { entity }: EntityNode): Command {
  return transform(`Create ${globalKeyName(entity.name)} and match on it`, (design) => {
    const made = withNewKey(design, entity.id);
    const current = made.design.flows.get(flow.id);
    if (!current || made.keyId === '') return made.design;
    return withRecords(made.design, 'flows', [withFields<'flows'>(current, { matchKeyId: made.keyId })]);
  });
}

function isHeldBy({ fields }: SharedKeyNode, { target }: Link): boolean {
  return fields.some(({ node }) => node.system.org === target.org);
}
