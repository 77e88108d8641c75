/** Maps what systems know people by into the unified profile, where identity resolution can see it. */
import type { Command } from '../../commands/command.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import type { Identifier } from '../../model/records/structure.ts';
import { isSet } from '../../topology/empty.ts';
import { isDevice } from '../../topology/identifiers.ts';
import type { PlacementNode } from '../../topology/topology.ts';
import { listed, placeName } from '../wording.ts';

/** An identifier of a placement, and what to call it on a button. */
interface Mapping {
  readonly node: PlacementNode;
  /** "email", "Global_Customer_Id__c", "the Contact Id" */
  readonly what: string;
  readonly identifiers: readonly Identifier[];
}

/**
 * One command per way; of each list, the placements of one person in one org, one gets the identifier.
 * What the design knows of them comes first, then what nearly every system has.
 */
export function mapIdentifiers(gaps: readonly (readonly PlacementNode[])[]): readonly Command[] {
  const held = gaps.flatMap((placements) => placements.map(heldMapping).find((mapping) => mapping !== null) ?? []);
  const nodes = gaps.flatMap(([first]) => first ?? []);
  const email = mapAll(nodes.map(emailMapping));
  if (held.length < gaps.length) return [email, mapAll(nodes.map(numberMapping))];
  const knowsEmail = held.some(({ identifiers }) => identifiers.some(({ type }) => type === 'email'));
  return knowsEmail ? [mapAll(held)] : [mapAll(held), email];
}

/** A login tells who sits at a device. */
export function addLogins(nodes: readonly PlacementNode[]): Command {
  const places = listed([...new Set(nodes.map(placeName))].sort());
  const mappings = nodes.map((node) => added(node, 'the login', 'login', 'PartyIdentification'));
  return transform(`Add a login, mapped to Party Identification, to ${places}`, (design) =>
    mappings.reduce(withMapping, design),
  );
}

/** The design with what the placement holds mapped, unless something of it is mapped already. */
export function withHeldMapped(design: Design, node: PlacementNode): Design {
  const isMapped = (node.placement.identifiers ?? []).some(({ mappedTo }) => isSet(mappedTo));
  const mapping = isMapped ? null : heldMapping(node);
  return mapping ? withMapping(design, mapping) : design;
}

/** The identifiers of the person it has, else its field for the shared key; null where the design names neither. */
function heldMapping(node: PlacementNode): Mapping | null {
  const known = node.placement.identifiers ?? [];
  const types = known.map(({ type }) => type).filter((type) => type !== '' && !isDevice(type));
  if (types.length > 0) {
    const identifiers = known.map((one) => (types.includes(one.type) ? { ...one, mappedTo: targetOf(one.type) } : one));
    return { node, what: listed([...new Set(types)]), identifiers };
  }
  const key = node.placement.keys.find(({ sharedKeyId }) => sharedKeyId !== null);
  return key ? added(node, key.field, 'party-id', 'PartyIdentification') : null;
}

function targetOf(type: string): NonNullable<Identifier['mappedTo']> {
  if (type === 'email') return 'ContactPointEmail';
  return type === 'phone' ? 'ContactPointPhone' : 'PartyIdentification';
}

function emailMapping(node: PlacementNode): Mapping {
  return added(node, 'the e-mail address', 'email', 'ContactPointEmail');
}

/** Every system numbers its records. */
function numberMapping(node: PlacementNode): Mapping {
  const { kind } = node.system;
  if (kind.kind === 'marketing-engagement')
    return added(node, 'the Subscriber Key', 'subscriber-key', 'PartyIdentification');
  if (kind.platform === 'core-org') return added(node, 'the record id', 'contact-id', 'PartyIdentification');
  return added(node, 'the customer number', 'customer-no', 'PartyIdentification');
}

function added(
  node: PlacementNode,
  what: string,
  type: string,
  mappedTo: NonNullable<Identifier['mappedTo']>,
): Mapping {
  return { node, what, identifiers: [...(node.placement.identifiers ?? []), { type, mappedTo }] };
}

function mapAll(mappings: readonly Mapping[]): Command {
  const parts = mappings.map(({ node, what }) => `${what} of ${placeName(node)}`);
  return transform(`Map ${listed([...new Set(parts)])} into the unified profile`, (design) =>
    mappings.reduce(withMapping, design),
  );
}

function withMapping(design: Design, { node, identifiers }: Mapping): Design {
  const placement = design.placements.get(node.placement.id);
  return placement ? withRecords(design, 'placements', [withFields<'placements'>(placement, { identifiers })]) : design;
}
