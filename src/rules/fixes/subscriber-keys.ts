/** Fixes for the Subscriber Key of Marketing Cloud Engagement. */
import type { Command } from '../../commands/command.ts';
import { globalKeyName } from '../../commands/keys.ts';
import { mapRecords, transform, withFields, withRecords } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import { freshId } from '../../model/id.ts';
import type { Ruleset } from '../../model/records/activation.ts';
import type { Placement } from '../../model/records/structure.ts';
import { referenceKeyOf } from '../../topology/key-places.ts';
import type { PlacementNode } from '../../topology/topology.ts';
import { withKeyFields, withNewKey } from './shared-keys.ts';

const SUBSCRIBER_KEY = 'subscriber-key';
const PARTY_IDENTIFICATION = 'PartyIdentification';

/** Maps it to Party Identification, and lets the person's rulesets match on that. */
export function mapSubscriberKey({ placement, entity }: PlacementNode): Command {
  return transform('Map the Subscriber Key to Party Identification and match on it', (design) => {
    const mapped = design.placements.get(placement.id);
    if (!mapped) return design;
    const next = withRecords(design, 'placements', [withMappedKey(mapped)]);
    return mapRecords(next, 'rulesets', (ruleset) =>
      ruleset.entityIds.includes(entity.entity.id) ? withPartyRule(ruleset) : ruleset,
    );
  });
}

function withMappedKey(placement: Placement): Placement {
  const known = placement.identifiers ?? [];
  const mapped = { type: SUBSCRIBER_KEY, mappedTo: PARTY_IDENTIFICATION } as const;
  const identifiers = known.some(({ type }) => type === SUBSCRIBER_KEY)
    ? known.map((identifier) => (identifier.type === SUBSCRIBER_KEY ? { ...identifier, ...mapped } : identifier))
    : [...known, mapped];
  return withFields<'placements'>(placement, { identifiers });
}

/** Rules are OR-ed, so one on the identifier joins those who share it. */
function withPartyRule(ruleset: Ruleset): Ruleset {
  const criteria = ruleset.matchRules.flatMap((rule) => rule.criteria);
  if (criteria.some(({ dmo }) => dmo === PARTY_IDENTIFICATION)) return ruleset;
  const taken = new Set(ruleset.matchRules.map(({ id }) => id));
  const rule = {
    id: freshId('party-identification', taken),
    origin: null,
    criteria: [{ dmo: PARTY_IDENTIFICATION, field: 'IdentificationNumber', method: 'exact' as const }],
  };
  return withFields<'rulesets'>(ruleset, { matchRules: [...ruleset.matchRules, rule] });
}

/** The shared key as Subscriber Key; made first where the person has none. */
export function takeSharedKeyAsSubscriberKey(node: PlacementNode): Command {
  const { entity, placement } = node;
  const key = referenceKeyOf(entity)?.sharedKey;
  const label = key
    ? `Use ${key.name} as Subscriber Key`
    : `Create ${globalKeyName(entity.entity.name)} and use it as Subscriber Key`;
  return transform(label, (design) => {
    const keyed = key ? withKeyFields(design, key.id, [placement.id]) : withNewKey(design, entity.entity.id).design;
    return withSource(keyed, placement);
  });
}

function withSource(design: Design, { id }: Placement): Design {
  const placement = design.placements.get(id);
  if (!placement) return design;
  return withRecords(design, 'placements', [withFields<'placements'>(placement, { subscriberKeySource: 'global-id' })]);
}
