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
  if (eventBusUse({ links: [candidate] }).size === 0) return [];
  const flows = org.systems.flatMap(({ outbound }) => outbound);
  const use = eventBusUse({ links: flows.map((other) => (other.flow.id === link.flow.id ? candidate : other)) }).get(
    org,
  );
  if (!use) return [];
  const name = nameOf(org.org);
  const limits: Limit[] = [];
  if (use.metered.includes(candidate)) {
    const [most, total] = [allocationOf(org.org), sumOfDeliveries(use.metered)];
    const own = isSet(link.flow.eventsPerDay) ? `, ${formatCount(deliveriesOf(candidate))} of them for this flow` : '';
    const text = `${name} may deliver ${formatRate(most, 'day')} to API clients; with this it would be ${formatCount(total)}${own}.`;
    limits.push({ text, bites: total > most });
  }
  if (use.capturing.includes(candidate) && !isSet(org.org.eventAddOns)) {
    const { size } = capturedObjects(org, use);
    const text = `${name} may select ${FREE_OBJECTS} objects for change data capture without an add-on; with this it would be ${size}.`;
    limits.push({ text, bites: size > FREE_OBJECTS });
  }
  return limits;
}
