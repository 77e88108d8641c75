/** What a mechanism leaves to the people who build with it, in plain sentences. */
import type { FailureDuty, Mechanism } from '../catalog/mechanism.ts';
import { isSet } from '../topology/empty.ts';
import type { Link } from '../topology/topology.ts';

export interface Duty {
  readonly text: string;
  /** The flow says already how it is done. */
  readonly isAnswered: boolean;
}

export function dutiesOf({ flow }: Link, { failureDuties, delivery }: Mechanism): readonly Duty[] {
  const duties = failureDuties.map((duty) => ({ text: DUTIES[duty], isAnswered: isSet(flow.errorHandling?.[duty]) }));
  const recognises = flow.idempotency !== null && flow.idempotency !== 'none';
  if (delivery.dedupeDuty) duties.push({ text: 'Recognise what was delivered twice.', isAnswered: recognises });
  if (!delivery.backfillsExisting && delivery.semantics !== 'request-reply')
    duties.push({ text: 'Load the records that exist already.', isAnswered: isSet(flow.initialLoad) });
  if (delivery.propagatesDeletes === 'no' || delivery.propagatesDeletes === 'partial')
    duties.push({ text: 'Carry deletions across.', isAnswered: isSet(flow.deletes) && flow.deletes !== 'not-handled' });
  return duties;
}

const DUTIES: Readonly<Record<FailureDuty, string>> = {
  retry: 'Try again after a failure.',
  deadLetter: 'Keep what cannot be delivered.',
  alert: 'Tell somebody when it fails.',
  replay: 'Read again what was missed.',
};
