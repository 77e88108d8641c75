/** What an entity's records are known by in one place. */
import type { KeyField, Placement } from '../model/records/structure.ts';
import type { PlacementNode, SharedKeyNode } from './topology.ts';

export const SUBSCRIBER_KEY = 'Subscriber Key';

/** The platform's own id, then the field of the key; before a Subscriber Key what it is made from. */
export function identifiersAt(nodes: readonly PlacementNode[], key: SharedKeyNode | null): readonly string[] {
  const [first] = nodes;
  if (!first) return [];
  const field = keyFieldIn(nodes, key);
  const own = ownId(first);
  if (field)
    return field.native === true || fieldText(field.field) === own
      ? [fieldText(field.field)]
      : [own, fieldText(field.field)];
  const origin = originOf(first.placement);
  return origin === null || own !== SUBSCRIBER_KEY ? [own] : [origin, own];
}

/** What the Subscriber Key is made from, where it is not the shared key. */
function originOf({ subscriberKeySource }: Placement): string | null {
  return subscriberKeySource === null ? null : ORIGINS[subscriberKeySource];
}

const ORIGINS: Readonly<Record<NonNullable<Placement['subscriberKeySource']>, string | null>> = {
  'global-id': null,
  'contact-id': 'Contact Id',
  'lead-id': 'Lead Id',
  email: 'email',
  'email-hash': 'hash of email',
};

/** What others know it by: the last that `identifiersAt` names. */
export function outerIdentifier(nodes: readonly PlacementNode[], key: SharedKeyNode | null): string {
  const field = keyFieldIn(nodes, key);
  const [first] = nodes;
  if (field) return fieldText(field.field);
  return first ? ownId(first) : '';
}

export function keyFieldIn(nodes: readonly PlacementNode[], key: SharedKeyNode | null): KeyField | undefined {
  if (key === null) return undefined;
  for (const { placement } of nodes) {
    const field = placement.keys.find(({ sharedKeyId }) => sharedKeyId === key.sharedKey.id);
    if (field) return field;
  }
  return undefined;
}

/** "Contact Id", "Order Id" of Order__x, "Subscriber Key" in Marketing Cloud Engagement. */
export function ownId({ placement, system, entity }: PlacementNode): string {
  if (system.kind.kind === 'marketing-engagement' && entity.entity.nature === 'party') return SUBSCRIBER_KEY;
  return `${plainObject(placement)} Id`;
}

/** Without what the platform adds to names. */
export function plainObject({ object }: Pick<Placement, 'object'>): string {
  return object.replace(/^ssot__/, '').replace(/__(c|x|e|dlm|dll|b|mdt)$/i, '') || 'Record';
}

function fieldText(field: string): string {
  return field === 'SubscriberKey' ? SUBSCRIBER_KEY : field;
}

/** "member-no" as "member no". */
export function identifierText(type: string): string {
  return type === 'subscriber-key' ? SUBSCRIBER_KEY : type.replaceAll('-', ' ').trim() || 'identifier';
}

/** "email to Contact Point Email" of each that is mapped. */
export function mappedIdentifiers(nodes: readonly PlacementNode[]): readonly string[] {
  const texts = nodes.flatMap(({ placement }) =>
    (placement.identifiers ?? []).flatMap(({ type, mappedTo }) =>
      mappedTo === null ? [] : `${identifierText(type)} to ${mappedTo.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}`,
    ),
  );
  return [...new Set(texts)];
}
