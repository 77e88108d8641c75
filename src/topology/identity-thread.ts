/**
 * The identity thread of an entity: by what each place knows it, and where nothing carries the identifier on.
 *
 * Stations stand in one line: the record first, the other places the way flows reach them, what is read or worked out
 * elsewhere, then the profile in Data Cloud and the unified one. Linear in the entity's placements and flows.
 */
import { isPerson } from './identity-scope.ts';
import { keyPlacesOf, needsSharedKey, referenceKeyOf } from './key-places.ts';
import type { IdentityThread, ThreadContext, ThreadFault } from './thread.ts';
import { orderedPlaces } from './thread-order.ts';
import { profileStations } from './thread-profiles.ts';
import { keyStation, otherStation } from './thread-stations.ts';
import { translationsOf } from './thread-translations.ts';
import type { EntityNode, Topology } from './topology.ts';

export function identityThread(topology: Topology, entity: EntityNode): IdentityThread {
  const context: ThreadContext = {
    topology,
    entity,
    key: referenceKeyOf(entity),
    isShared: needsSharedKey(entity),
    isPerson: isPerson(entity),
    rulesets: topology.rulesets.filter(({ entities }) => entities.includes(entity)),
  };
  const places = orderedPlaces(entity, keyPlacesOf(entity), context.key);
  const stations = places.map((place, at) => keyStation(context, place, places.slice(0, at)));
  const others = entity.placements.filter(({ isKey, system }) => !isKey && !system.isDataCloud);
  return {
    entity,
    key: context.key,
    stations: [
      ...stations,
      ...others.map((node) => otherStation(context, node)),
      ...profileStations(context, stations.length > 0 || others.length > 0),
    ],
    translations: translationsOf(context),
  };
}

/** Where it breaks, stations before flows, each place once. */
export function breaksOf({ stations, translations }: IdentityThread): readonly ThreadFault[] {
  const found = new Map<string, ThreadFault>();
  for (const { fault } of [...stations, ...translations]) {
    if (fault?.isBreak && !found.has(`${fault.kind} ${fault.subject}`))
      found.set(`${fault.kind} ${fault.subject}`, fault);
  }
  return [...found.values()];
}

/** How often the line is broken; where it holds, how many flows still lose the value. */
export function breakCount({ stations, translations }: IdentityThread): number {
  const broken = stations.filter(({ fault }) => fault?.isBreak).length;
  return broken > 0 ? broken : translations.filter(({ fault }) => fault?.isBreak).length;
}
