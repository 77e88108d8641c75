/** What a mechanism allows and what one flow would take of it: limits that bite, and those that are near. */
import type { Mechanism } from '../catalog/mechanism.ts';
import { formatBytes, formatCount, formatRate } from '../lib/quantity.ts';
import {
  allocationOf,
  capturedObjects,
  deliveriesOf,
  eventBusUse,
  FREE_OBJECTS,
  sumOfDeliveries,
} from '../rules/limits/event-bus-use.ts';
import { nameOf } from '../rules/wording.ts';
import { isSet } from '../topology/empty.ts';
import type { Link } from '../topology/topology.ts';

export interface Limit {
  readonly text: string;
  /** The flow is over it, so far as its figures are known. */
  readonly bites: boolean;
}

export function limitsOf(link: Link, mechanism: Mechanism): readonly Limit[] {
  return [payload(link, mechanism), volume(link, mechanism), replay(link, mechanism), ...allocations(link, mechanism)]
    .filter((limit) => limit !== null)
    .sort((a, b) => Number(b.bites) - Number(a.bites));
}

function payload({ flow }: Link, { maxPayloadBytes: most }: Mechanism): Limit | null {
  if (most === null) return null;
  const size = flow.payloadBytes;
  const sent = isSet(size) ? `this flow sends ${formatBytes(size)}` : 'the size of this flow is not known';
  return { text: `A message holds at most ${formatBytes(most)}; ${sent}.`, bites: (size ?? 0) > most };
}

function volume({ flow }: Link, { recommendedMaxEventsPerDay: most }: Mechanism): Limit | null {
  if (most === null) return null;
  const count = flow.eventsPerDay;
  const moved = isSet(count) ? `this flow moves ${formatRate(count, 'day')}` : 'the volume of this flow is not known';
  return { text: `Comfortable up to ${formatRate(most, 'day')}; ${moved}.`, bites: (count ?? 0) > most };
}

function replay({ flow }: Link, { delivery }: Mechanism): Limit | null {
  const hours = delivery.replayWindowHours;
  if (typeof hours !== 'number') return null;
  const outage = flow.maxOutageHours;
  const planned = isSet(outage) ? `an outage of ${outage} h is planned for` : 'no longest outage is planned for';
  return {
    text: `What was missed can be read again for ${hours} h; ${planned}.`,
    bites: (outage ?? 0) > hours && !isSet(flow.errorHandling?.resync),
  };
}

/** Of the event bus that the source's org shares among all its flows. */
function allocations(link: Link, mechanism: Mechanism): readonly Limit[] {
  const { org } = link.source;
  if (org.org.platform !== 'core-org') return [];
  const candidate: Link = { ...link, mechanism };
  const use = eventBusUse({ links: [candidate] }).get(org);
  if (!use) return [];
  const name = nameOf(org.org);
  const others = othersOn(link);
  const limits: Limit[] = [];
  if (use.metered.length > 0) {
    const [most, own] = [allocationOf(org.org), deliveriesOf(candidate)];
    const total = others.deliveries + own;
    const part = isSet(link.flow.eventsPerDay) ? `, ${formatCount(own)} of them for this flow` : '';
    const text = `${name} may deliver ${formatRate(most, 'day')} to API clients; with this it would be ${formatCount(total)}${part}.`;
    limits.push({ text, bites: total > most });
  }
  if (use.capturing.length > 0 && !isSet(org.org.eventAddOns)) {
    const { size } = new Set([...others.captured, ...capturedObjects(org, use)]);
    const text = `${name} may select ${FREE_OBJECTS} objects for change data capture without an add-on; with this it would be ${size}.`;
    limits.push({ text, bites: size > FREE_OBJECTS });
  }
  return limits;
}

interface OthersOnBus {
  readonly deliveries: number;
  readonly captured: ReadonlySet<string>;
}

/** All mechanisms of one flow are judged in a row; a link belongs to one topology, so the answer never changes. */
const othersByLink = new WeakMap<Link, OthersOnBus>();

function othersOn(link: Link): OthersOnBus {
  const known = othersByLink.get(link);
  if (known) return known;
  const { org } = link.source;
  const links = org.systems.flatMap(({ outbound }) => outbound).filter((other) => other.flow.id !== link.flow.id);
  const use = eventBusUse({ links }).get(org);
  const found: OthersOnBus = {
    deliveries: use ? sumOfDeliveries(use.metered) : 0,
    captured: use ? capturedObjects(org, use) : new Set(),
  };
  othersByLink.set(link, found);
  return found;
}
