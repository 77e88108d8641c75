/** The mechanism catalogue and its look-ups. */

import { MECHANISM_IDS, type Mechanism, type MechanismId } from './mechanism.ts';
import { BATCH_MECHANISMS } from './rows/mechanisms-batch.ts';
import { COMMERCE_MECHANISMS } from './rows/mechanisms-commerce.ts';
import { DATA_CLOUD_COMPUTE_MECHANISMS } from './rows/mechanisms-data-cloud-compute.ts';
import { DATA_CLOUD_INGEST_MECHANISMS } from './rows/mechanisms-data-cloud-ingest.ts';
import { DATA_CLOUD_OUT_MECHANISMS } from './rows/mechanisms-data-cloud-out.ts';
import { DATA_CLOUD_REAL_TIME_MECHANISMS } from './rows/mechanisms-data-cloud-real-time.ts';
import { EVENT_BUS_MECHANISMS } from './rows/mechanisms-event-bus.ts';
import { MARKETING_MECHANISMS } from './rows/mechanisms-marketing.ts';
import { MIDDLEWARE_MECHANISMS } from './rows/mechanisms-middleware.ts';
import { PLATFORM_MECHANISMS } from './rows/mechanisms-platform.ts';
import { REQUEST_REPLY_MECHANISMS } from './rows/mechanisms-request-reply.ts';
import { VIRTUALIZATION_MECHANISMS } from './rows/mechanisms-virtualization.ts';
import { ZERO_COPY_MECHANISMS } from './rows/mechanisms-zero-copy.ts';

const byId = new Map<string, Mechanism>(
  [
    ...PLATFORM_MECHANISMS,
    ...EVENT_BUS_MECHANISMS,
    ...REQUEST_REPLY_MECHANISMS,
    ...BATCH_MECHANISMS,
    ...VIRTUALIZATION_MECHANISMS,
    ...DATA_CLOUD_INGEST_MECHANISMS,
    ...DATA_CLOUD_REAL_TIME_MECHANISMS,
    ...DATA_CLOUD_COMPUTE_MECHANISMS,
    ...DATA_CLOUD_OUT_MECHANISMS,
    ...ZERO_COPY_MECHANISMS,
    ...MIDDLEWARE_MECHANISMS,
    ...MARKETING_MECHANISMS,
    ...COMMERCE_MECHANISMS,
  ].map((mechanism) => [mechanism.id, mechanism]),
);

/** In the order of MECHANISM_IDS, whichever file a row is in. */
export const MECHANISMS: readonly Mechanism[] = MECHANISM_IDS.map(mechanismOf);

/** Ids are checked where a design enters, so an unknown one here is a bug. */
export function mechanismOf(id: MechanismId): Mechanism {
  const mechanism = byId.get(id);
  if (!mechanism) throw new Error(`No mechanism row for "${id}".`);
  return mechanism;
}

export function findMechanism(id: string): Mechanism | undefined {
  return byId.get(id);
}
