/** What becomes of an entity's identifier on each flow that carries it. */
import { isSet } from './empty.ts';
import { type KeyPlace, keyPlacesOf } from './key-places.ts';
import type { ThreadContext, ThreadFault, Translation } from './thread.ts';
import { mappedIdentifiers, outerIdentifier, ownId } from './thread-identifiers.ts';
import { placeFault } from './thread-stations.ts';
import type { Link, PlacementNode, SharedKeyNode, SystemNode } from './topology.ts';
import { legsOf } from './write-graph.ts';

/** In the order of the design; a two-way flow has one each way. */
export function translationsOf(context: ThreadContext): readonly Translation[] {
  const places = keyPlacesOf(context.entity);
  return context.entity.links.flatMap((link) =>
    legsOf(link).map(([from, to]): Translation => ({ link, from, to, ...translated(context, places, link, from, to) })),
  );
}

type Outcome = Pick<Translation, 'before' | 'after' | 'way' | 'fault'>;

function translated(
  context: ThreadContext,
  places: readonly KeyPlace[],
  link: Link,
  from: SystemNode,
  to: SystemNode,
): Outcome {
  if (to.isDataCloud && !from.isDataCloud) return intoDataCloud(context, link, from);
  if (from.isDataCloud && !to.isDataCloud) return outOfDataCloud(context, places, to);
  return between(context, places, link, from, to);
}

function intoDataCloud({ entity, key, isPerson, rulesets }: ThreadContext, link: Link, from: SystemNode): Outcome {
  const held = holdersIn(entity.placements, from);
  const mapped = mappedIdentifiers(held);
  const qualifier = isSet(link.flow.keyQualifier) ? `, qualified ${link.flow.keyQualifier}` : '';
  if (held.length === 0) return { before: '', after: '', way: 'passed-on', fault: null };
  const before = outerIdentifier(held, key);
  if (mapped.length > 0) return { before, after: `${mapped.join(', ')}${qualifier}`, way: 'mapped', fault: null };
  if (!isPerson || rulesets.length === 0) return { before, after: `${before}${qualifier}`, way: 'mapped', fault: null };
  const fault: ThreadFault = {
    kind: 'no-identifier',
    isBreak: true,
    subject: `flow:${link.flow.id}`,
    field: 'entityIds',
    rules: ['identity/source-without-identifier'],
  };
  return { before, after: '', way: 'none', fault };
}

/** Data Cloud knows a record by what its sources gave it, so only what came that way finds back. */
function outOfDataCloud(context: ThreadContext, places: readonly KeyPlace[], to: SystemNode): Outcome {
  const { entity, key, isPerson, isShared } = context;
  const held = holdersIn(entity.placements, to);
  const [first] = held;
  const before = isPerson ? 'Unified Individual Id' : 'Id in Data Cloud';
  if (!first) return { before, after: '', way: 'passed-on', fault: null };
  const place = placeOf(places, to);
  const fault = place ? placeFault(context, place) : null;
  const cameFrom = entity.links.some((link) => link.isIngest && link.source.org === to.org);
  const after = outerIdentifier(held, key);
  if (isUnmappedSubscriber(first, isPerson)) {
    return {
      before,
      after,
      way: 'none',
      fault: {
        kind: 'unmapped-subscriber-key',
        isBreak: true,
        subject: `placement:${first.placement.id}`,
        field: 'identifiers',
        rules: ['keys/subscriber-key-unmapped'],
      },
    };
  }
  if (fault?.isBreak) return { before, after: ownId(first), way: 'none', fault };
  if (key && after !== ownId(first)) return { before, after, way: 'shared-key', fault };
  if (cameFrom) return { before, after, way: 'returned', fault };
  return { before, after, way: isShared ? 'shared-key' : 'apart', fault };
}

function isUnmappedSubscriber({ placement, system }: PlacementNode, isPerson: boolean): boolean {
  if (!isPerson || system.kind.kind !== 'marketing-engagement') return false;
  return !(placement.identifiers ?? []).some(({ type, mappedTo }) => type === 'subscriber-key' && isSet(mappedTo));
}

function between(
  context: ThreadContext,
  places: readonly KeyPlace[],
  link: Link,
  from: SystemNode,
  to: SystemNode,
): Outcome {
  const { entity, isShared } = context;
  const key = matchKeyOf(context, link);
  const [source, target] = [placeOf(places, from), placeOf(places, to)];
  const before = outerIdentifier(source?.nodes ?? holdersIn(entity.placements, from), key);
  const after = outerIdentifier(target?.nodes ?? holdersIn(entity.placements, to), key);
  if (!source || !target) return { before, after, way: 'passed-on', fault: null };
  if (from.org === to.org) return { before, after, way: 'same-record', fault: null };
  if (!key) return isShared ? untied(context, before, after) : { before, after, way: 'apart', fault: null };
  const faults = [source, target].map((place) => placeFault({ ...context, key }, place));
  const fault = faults.find((one) => one?.isBreak) ?? faults.find((one) => one !== null) ?? null;
  return { before, after, way: fault?.isBreak ? 'none' : 'shared-key', fault };
}

function untied({ entity }: ThreadContext, before: string, after: string): Outcome {
  const subject = `entity:${entity.entity.id}`;
  const fault: ThreadFault = {
    kind: 'no-shared-key',
    isBreak: true,
    subject,
    field: 'sharedKeys',
    rules: ['keys/no-shared-key'],
  };
  return { before, after, way: 'none', fault };
}

/** The key the flow says it matches on, where that is one of the entity's. */
function matchKeyOf({ entity, key }: ThreadContext, { matchKey }: Link): SharedKeyNode | null {
  return matchKey && entity.sharedKeys.includes(matchKey) ? matchKey : key;
}

function placeOf(places: readonly KeyPlace[], system: SystemNode): KeyPlace | undefined {
  return places.find(({ nodes }) => nodes.some((node) => node.system === system));
}

/** On the system itself; where it keeps nothing, in its org. */
function holdersIn(placements: readonly PlacementNode[], system: SystemNode): readonly PlacementNode[] {
  const own = placements.filter((node) => node.system === system);
  return own.length > 0 ? own : placements.filter((node) => node.system.org === system.org);
}
