/** The rules about delivery, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';
import { crossObjectOrdering } from './cross-object-ordering.ts';
import { crudWithoutCdc } from './crud-without-cdc.ts';
import { deletesNotPropagated } from './deletes-not-propagated.ts';
import { domainEventNotEvent } from './domain-event-not-event.ts';
import { failureHandlingIncomplete } from './failure-handling-incomplete.ts';
import { legacyMechanism } from './legacy-mechanism.ts';
import { marketingPathUnsupported } from './marketing-path-unsupported.ts';
import { mechanismIncompatible } from './mechanism-incompatible.ts';
import { noFailureHandling } from './no-failure-handling.ts';
import { noIdempotency } from './no-idempotency.ts';
import { noInitialLoad } from './no-initial-load.ts';
import { replayWindowExceeded } from './replay-window-exceeded.ts';
import { sameOrgIntegration } from './same-org-integration.ts';
import { zeroCopyOperational } from './zero-copy-operational.ts';

export const DELIVERY_RULES: readonly Rule[] = [
  mechanismIncompatible,
  sameOrgIntegration,
  noFailureHandling,
  failureHandlingIncomplete,
  noIdempotency,
  replayWindowExceeded,
  noInitialLoad,
  crossObjectOrdering,
  crudWithoutCdc,
  domainEventNotEvent,
  legacyMechanism,
  zeroCopyOperational,
  marketingPathUnsupported,
  deletesNotPropagated,
];
