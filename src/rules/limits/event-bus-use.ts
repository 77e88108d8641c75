/** What an org's flows take from its event bus in a day, and what its edition and add-ons allow. */
import type { Org } from '../../model/records/structure.ts';
import type { EntityNode, Link, OrgNode, Topology } from '../../topology/topology.ts';

/** Deliveries to API clients in 24 h, by edition; any other, or none, has the middle one. */
const DELIVERIES: Readonly<Partial<Record<NonNullable<Org['edition']>, number>>> = {
  developer: 10_000,
  performance: 50_000,
  unlimited: 50_000,
};
const USUAL_DELIVERIES = 25_000;
export const PER_ADD_ON = 100_000;

/** Objects that may be selected for change data capture without an add-on. */
export const FREE_OBJECTS = 5;

export interface EventBusUse {
  /** Flows whose deliveries are counted. */
  readonly metered: readonly Link[];
  /** Flows by change data capture that replicate records, whose objects are counted. */
  readonly capturing: readonly Link[];
}

/** One pass over the flows; an org without such flows is not in the map. */
export function eventBusUse({ links }: Pick<Topology, 'links'>): ReadonlyMap<OrgNode, EventBusUse> {
  const uses = new Map<OrgNode, { metered: Link[]; capturing: Link[] }>();
  for (const link of links) {
    const isMetered = link.crossesOrgs && link.mechanism?.countsTowardEventDelivery === true;
    const isCapturing = capturesChanges(link);
    if (!isMetered && !isCapturing) continue;
    const { org } = link.source;
    const use = uses.get(org) ?? { metered: [], capturing: [] };
    uses.set(org, use);
    if (isMetered) use.metered.push(link);
    if (isCapturing) use.capturing.push(link);
  }
  return uses;
}

function capturesChanges({ mechanism, flow }: Link): boolean {
  const isCapture = mechanism?.id === 'cdc' || mechanism?.id === 'pub-sub-api';
  return isCapture && flow.purposes.includes('operational-sync');
}

export function allocationOf({ edition, eventAddOns }: Pick<Org, 'edition' | 'eventAddOns'>): number {
  const base = (edition && DELIVERIES[edition]) ?? USUAL_DELIVERIES;
  return base + PER_ADD_ON * (eventAddOns ?? 0);
}

/** Each API client gets its own copy; subscribers inside the org are free. */
export function deliveriesOf({ flow }: Link, subscribers = flow.apiSubscribers || 1): number {
  return (flow.eventsPerDay ?? 0) * subscribers;
}

export function sumOfDeliveries(links: readonly Link[]): number {
  return links.reduce((sum, link) => sum + deliveriesOf(link), 0);
}

/** The objects of the org that have to be selected for change data capture. */
export function capturedObjects({ systems }: OrgNode, { capturing }: EventBusUse): ReadonlySet<string> {
  const carried = new Set<EntityNode>(capturing.flatMap(({ entities }) => entities));
  const objects = new Set<string>();
  for (const { placements } of systems) {
    for (const { entity, placement } of placements) if (carried.has(entity)) objects.add(placement.object);
  }
  return objects;
}
