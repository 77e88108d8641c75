/** What a change of mechanism would break, so that no fix trades one fault for a graver one. */
import type { Mechanism } from '../../catalog/mechanism.ts';
import {
  expectsOrderAcrossRecords,
  handlesNoFailure,
  isAppliedTwice,
  outlastsReplay,
} from '../../topology/delivery-duties.ts';
import { isSet } from '../../topology/empty.ts';
import type { Link, OrgNode } from '../../topology/topology.ts';
import { isWrite } from '../../topology/write-graph.ts';
import { allocationOf, capturedObjects, eventBusUse, FREE_OBJECTS, sumOfDeliveries } from '../limits/event-bus-use.ts';

/** An error that the design does not have now: a duty nobody has answered, a promise that cannot be kept, a full bus. */
export function bringsFault(link: Link, mechanism: Mechanism): boolean {
  const candidate: Link = { ...link, mechanism };
  // To copy what was read in place, or the reverse, closes or opens circles of writes: nothing for one click.
  if (isWrite(candidate) !== isWrite(link)) return true;
  if (FAULTS.some((isFaulty) => isFaulty(candidate) && !isFaulty(link))) return true;
  return link.source.org.org.platform === 'core-org' && overloadsBus(link, candidate);
}

/** Events count against what the org's edition and add-ons give. */
function overloadsBus(link: Link, candidate: Link): boolean {
  const { org } = link.source;
  if (eventBusUse({ links: [candidate] }).size === 0) return false;
  const flows = org.systems.flatMap(({ outbound }) => outbound);
  const switched = flows.map((other) => (other.flow.id === link.flow.id ? candidate : other));
  return isOver(org, switched) && !isOver(org, flows);
}

function isOver(node: OrgNode, links: readonly Link[]): boolean {
  const use = eventBusUse({ links }).get(node);
  if (!use) return false;
  if (sumOfDeliveries(use.metered) > allocationOf(node.org)) return true;
  return !isSet(node.org.eventAddOns) && capturedObjects(node, use).size > FREE_OBJECTS;
}

const FAULTS: readonly ((link: Link) => boolean)[] = [
  handlesNoFailure,
  isAppliedTwice,
  outlastsReplay,
  expectsOrderAcrossRecords,
  lacksMatchKey,
];

function lacksMatchKey({ flow, mechanism }: Link): boolean {
  return mechanism?.needsExternalId === true && flow.idempotency === 'external-id-upsert' && !isSet(flow.matchKeyId);
}
