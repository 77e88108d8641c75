/** Stations of an identity thread outside Data Cloud, each with how it is tied to the ones before it. */
import { isSet } from './empty.ts';
import type { KeyPlace } from './key-places.ts';
import type { Joint, ThreadContext, ThreadFault, ThreadStation } from './thread.ts';
import { identifiersAt, identifierText, keyFieldIn } from './thread-identifiers.ts';
import type { PlacementNode } from './topology.ts';

/** `before` are the places that stand before it on the line. */
export function keyStation(context: ThreadContext, place: KeyPlace, before: readonly KeyPlace[]): ThreadStation {
  const { key } = context;
  const [joint, fault] = jointOf(context, place, before);
  const shown = place.nodes.find((node) => keyFieldIn([node], key) !== undefined) ?? place.first;
  return {
    id: shown.placement.id,
    system: shown.system,
    node: shown,
    object: shown.placement.object,
    identifiers: identifiersAt([shown, ...place.nodes.filter((node) => node !== shown)], key),
    joint,
    fault,
  };
}

function jointOf(
  context: ThreadContext,
  place: KeyPlace,
  before: readonly KeyPlace[],
): readonly [Joint, ThreadFault | null] {
  const { key, isShared, entity } = context;
  const field = keyFieldIn(place.nodes, key);
  const isStart = before.length === 0;
  if (key && field) return [isStart ? 'start' : 'shared-key', keyFault(context, place)];
  const lacking = isShared && key ? lacksKey(place) : null;
  if (isStart) return ['start', lacking];
  const { org } = place.first.system;
  if (!lacking && before.some(({ first }) => first.system.org === org)) return ['same-org', null];
  if (!isShared) return ['apart', null];
  if (lacking) return ['none', lacking];
  const fault: ThreadFault = {
    kind: 'no-shared-key',
    isBreak: true,
    subject: `entity:${entity.entity.id}`,
    field: 'sharedKeys',
    rules: ['keys/no-shared-key'],
  };
  return ['none', fault];
}

function lacksKey({ first }: KeyPlace): ThreadFault {
  return {
    kind: 'place-lacks-key',
    isBreak: true,
    subject: `placement:${first.placement.id}`,
    field: 'keys',
    rules: ['keys/placement-missing-key'],
  };
}

export function placeFault(context: ThreadContext, place: KeyPlace): ThreadFault | null {
  const { key, isShared } = context;
  if (key && keyFieldIn(place.nodes, key)) return keyFault(context, place);
  return key && isShared ? lacksKey(place) : null;
}

/** The field is there; whether the values of the key are in it, and as they went out. */
function keyFault({ key, entity }: ThreadContext, { nodes }: KeyPlace): ThreadFault | null {
  const node = nodes.find((one) => keyFieldIn([one], key) !== undefined);
  const field = node && keyFieldIn([node], key);
  if (!key || !node || !field) return null;
  const source = node.placement.subscriberKeySource;
  if (node.system.kind.kind === 'marketing-engagement' && isSet(source) && source !== 'global-id') {
    return {
      kind: 'other-subscriber-key',
      isBreak: true,
      subject: `placement:${node.placement.id}`,
      field: 'subscriberKeySource',
      rules: ['keys/subscriber-key-fragile', 'keys/subscriber-key-unmapped'],
    };
  }
  const start = key.fields.find((one) => one.node.system === entity.systemOfRecord) ?? key.fields[0];
  if (!start || !changesValue(start.field, field, key.sharedKey.length)) return null;
  return {
    kind: 'value-changes',
    isBreak: false,
    subject: `sharedKey:${key.sharedKey.id}`,
    field: null,
    rules: ['keys/type-mismatch'],
  };
}

type Field = NonNullable<ReturnType<typeof keyFieldIn>>;

/** An auto-number is a text to every other system. */
function changesValue(from: Field, to: Field, length: number | null): boolean {
  const typeOf = ({ type }: Field) => (type === 'auto-number' ? 'text' : type);
  const [a, b] = [typeOf(from), typeOf(to)];
  if (a !== null && b !== null && a !== b) return true;
  if (
    a === 'text' &&
    from.caseSensitive !== null &&
    to.caseSensitive !== null &&
    from.caseSensitive !== to.caseSensitive
  ) {
    return true;
  }
  return isSet(length) && isSet(to.length) && to.length < length;
}

/** What holds no record of its own: shown through, worked out, or what people did. */
export function otherStation({ key }: ThreadContext, node: PlacementNode): ThreadStation {
  const { placement, system } = node;
  const isCarried = keyFieldIn([node], key) !== undefined;
  const types = (placement.identifiers ?? []).map(({ type }) => identifierText(type));
  const joint: Joint =
    placement.role === 'virtual'
      ? 'read-through'
      : isCarried
        ? 'shared-key'
        : types.length > 0
          ? 'identifiers'
          : 'apart';
  return {
    id: placement.id,
    system,
    node,
    object: placement.object,
    identifiers: isCarried || types.length === 0 ? identifiersAt([node], key) : [...new Set(types)],
    joint,
    fault: null,
  };
}
