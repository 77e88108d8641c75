/** What a change of mechanism would break, so that no fix trades one fault for a graver one. */
import type { Mechanism } from '../../catalog/mechanism.ts';
import {
  expectsOrderAcrossRecords,
  handlesNoFailure,
  isAppliedTwice,
  outlastsReplay,
} from '../../topology/delivery-duties.ts';
import { isSet } from '../../topology/empty.ts';
import type { Link } from '../../topology/topology.ts';
import { isWrite } from '../../topology/write-graph.ts';

/** An error that the flow does not have now: a duty nobody has answered, a promise that the mechanism cannot keep. */
export function bringsFault(link: Link, mechanism: Mechanism): boolean {
  const candidate: Link = { ...link, mechanism };
  return FAULTS.some((isFaulty) => isFaulty(candidate) && !isFaulty(link));
}

const FAULTS: readonly ((link: Link) => boolean)[] = [
  handlesNoFailure,
  isAppliedTwice,
  outlastsReplay,
  expectsOrderAcrossRecords,
  lacksMatchKey,
  // Reading where the data lives becomes copying: that could close a circle, or write what another system owns.
  isWrite,
];

function lacksMatchKey({ flow, mechanism }: Link): boolean {
  return mechanism?.needsExternalId === true && flow.idempotency === 'external-id-upsert' && !isSet(flow.matchKeyId);
}
