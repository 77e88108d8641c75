/** Which key an upsert may match on: best the ones the target has a field for. */
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import type { Link, SharedKeyNode } from '../../topology/topology.ts';
import { flowName } from '../wording.ts';

export function chooseMatchKey(link: Link): readonly Command[] {
  const keys = link.entities.flatMap(({ sharedKeys }) => sharedKeys);
  const held = keys.filter((key) => isHeldBy(key, link));
  return (held.length > 0 ? held : keys).map(({ sharedKey }) =>
    edit(`Match ${flowName(link)} on ${sharedKey.name}`, 'flows', link.flow.id, { matchKeyId: sharedKey.id }),
  );
}

function isHeldBy({ fields }: SharedKeyNode, { target }: Link): boolean {
  return fields.some(({ node }) => node.system.org === target.org);
}
