/** What a ruleset may be anchored on: an identifier that stays while everything else about a person changes. */
import type { Command } from '../../commands/command.ts';
import { editWith } from '../../commands/edit.ts';
import type { Anchor, Ruleset } from '../../model/records/activation.ts';
import type { PlacementNode, RulesetNode } from '../../topology/topology.ts';

type AnchorType = NonNullable<Anchor['type']>;

/** What the design's own people carry; Party Identification in any case, and the present contact point confirmed. */
export function anchorRuleset({ ruleset, entities }: RulesetNode): readonly Command[] {
  const placements = entities.flatMap((entity) => entity.placements);
  const type = ruleset.anchor?.type;
  return [
    anchorOn(ruleset, 'party-identification', 'Party Identification'),
    ...(placements.some(isContact) ? [anchorOn(ruleset, 'contact-id', 'the Contact Id')] : []),
    ...(placements.some(hasExternalId) ? [anchorOn(ruleset, 'external-id', 'the External ID')] : []),
    ...(type === 'email' ? [confirmVerified(ruleset, 'e-mail address')] : []),
    ...(type === 'phone' ? [confirmVerified(ruleset, 'phone number')] : []),
  ];
}

function anchorOn({ id }: Ruleset, type: AnchorType, name: string): Command {
  return editWith(`Anchor ruleset ${id} on ${name}`, 'rulesets', id, ({ anchor }) => ({
    anchor: { ...anchor, type, verified: null },
  }));
}

function confirmVerified({ id }: Ruleset, name: string): Command {
  return editWith(`Confirm that the ${name} of ruleset ${id} is verified`, 'rulesets', id, ({ anchor }) =>
    anchor ? { anchor: { ...anchor, verified: true } } : null,
  );
}

function isContact({ placement, system }: PlacementNode): boolean {
  return system.kind.platform === 'core-org' && placement.object === 'Contact';
}

function hasExternalId({ placement }: PlacementNode): boolean {
  return placement.keys.some((field) => field.sharedKeyId !== null && field.externalId === true);
}
