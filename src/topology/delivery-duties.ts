/** What a flow's mechanism leaves to its designers, and what of that the flow does not answer (the rules of delivery/). */
import type { FailureDuty, Purpose } from '../catalog/mechanism.ts';
import { isSet } from './empty.ts';
import type { Link } from './topology.ts';

/** With a single duty, such as the alert of a managed connector, none at all is still only incomplete. */
const DUTIES_FOR_ERROR = 2;
const HISTORY_PURPOSES: ReadonlySet<Purpose> = new Set<Purpose>(['analytics', 'historical-seed']);

/** Duties of the mechanism that the error handling does not answer, in the mechanism's order. */
export function missingDuties({ flow, mechanism }: Link): readonly FailureDuty[] {
  return mechanism ? mechanism.failureDuties.filter((duty) => !isSet(flow.errorHandling?.[duty])) : [];
}

/** Several duties, and not one of them answered. */
export function handlesNoFailure(link: Link): boolean {
  const duties = link.mechanism?.failureDuties.length ?? 0;
  return duties >= DUTIES_FOR_ERROR && missingDuties(link).length === duties;
}

/** Deliveries may come twice, and nothing in the target recognises the second. */
export function isAppliedTwice({ flow, mechanism }: Link): boolean {
  if (!mechanism?.delivery.dedupeDuty || (flow.idempotency !== null && flow.idempotency !== 'none')) return false;
  return flow.purposes.some((purpose) => !HISTORY_PURPOSES.has(purpose));
}

/** Hours after which what was sent during an outage is gone; `null` where that question does not arise. */
export function replayHours({ mechanism }: Link): number | null {
  const hours = mechanism?.delivery.replayWindowHours;
  return typeof hours === 'number' ? hours : null;
}

export function outlastsReplay(link: Link): boolean {
  const hours = replayHours(link);
  const { maxOutageHours, errorHandling } = link.flow;
  return hours !== null && (maxOutageHours ?? 0) > hours && !isSet(errorHandling?.resync);
}

/** A stream orders the changes of one record, never those of several. */
export function expectsOrderAcrossRecords({ flow, mechanism }: Link): boolean {
  return flow.ordering === 'cross-object' && (mechanism?.family === 'event-bus' || mechanism?.family === 'broker');
}
