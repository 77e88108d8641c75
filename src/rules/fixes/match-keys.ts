/** Which key an upsert may match on: best the ones the target has a field for. */
import type { Command } from '../../commands/command.ts';
import { edit, type Fields } from '../../commands/edit.ts';
import { globalKeyName } from '../../commands/keys.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import type { EntityNode, Link, SharedKeyNode } from '../../topology/topology.ts';
import { flowName } from '../wording.ts';
import { withNewKey } from './shared-keys.ts';

export function chooseMatchKey(link: Link): readonly Command[] {
  const label = (key: string) => `Match ${flowName(link)} on ${key}`;
  return withMatchKey(link, { label, act: 'match on it', also: {} });
}

/** For a flow that does not recognise repeats yet. */
export function upsertByKey(link: Link): readonly Command[] {
  const label = (key: string) => `Upsert ${flowName(link)} by ${key}`;
  return withMatchKey(link, { label, act: 'upsert by it', also: { idempotency: 'external-id-upsert' } });
}

interface Use {
  readonly label: (key: string) => string;
  readonly act: string;
  readonly also: Fields<'flows'>;
}

function withMatchKey(link: Link, use: Use): readonly Command[] {
  const keys = link.entities.flatMap(({ sharedKeys }) => sharedKeys);
  const held = keys.filter((key) => isHeldBy(key, link));
  if (keys.length === 0) return link.entities.slice(0, 1).map((entity) => matchOnNewKey(link, entity, use));
  return (held.length > 0 ? held : keys).map(({ sharedKey }) =>
    edit(use.label(sharedKey.name), 'flows', link.flow.id, { ...use.also, matchKeyId: sharedKey.id }),
  );
}

function matchOnNewKey({ flow }: Link, { entity }: EntityNode, { act, also }: Use): Command {
  return transform(`Create ${globalKeyName(entity.name)} and ${act}`, (design) => {
    const made = withNewKey(design, entity.id);
    const current = made.design.flows.get(flow.id);
    if (!current || made.keyId === '') return made.design;
    return withRecords(made.design, 'flows', [withFields<'flows'>(current, { ...also, matchKeyId: made.keyId })]);
  });
}

function isHeldBy({ fields }: SharedKeyNode, { target }: Link): boolean {
  return fields.some(({ node }) => node.system.org === target.org);
}
