/** The mechanism catalogue and its look-ups. */

import { MECHANISM_IDS, type Mechanism, type MechanismId } from './mechanism.ts';
import { BATCH_AND_REPLICATION_MECHANISMS } from './rows/mechanisms-batch-and-replication.ts';
import { DATA_CLOUD_COMPUTE_MECHANISMS } from './rows/mechanisms-data-cloud-compute.ts';
import { DATA_CLOUD_INGEST_MECHANISMS } from './rows/mechanisms-data-cloud-ingest.ts';
import { DATA_CLOUD_OUT_MECHANISMS } from './rows/mechanisms-data-cloud-out.ts';
import { MARKETING_AND_COMMERCE_MECHANISMS } from './rows/mechanisms-marketing-and-commerce.ts';
import { PLATFORM_AND_BUS_MECHANISMS } from './rows/mechanisms-platform-and-bus.ts';
import { REQUEST_REPLY_MECHANISMS } from './rows/mechanisms-request-reply.ts';

const byId = new Map<string, Mechanism>(
  [
    ...PLATFORM_AND_BUS_MECHANISMS,
    ...REQUEST_REPLY_MECHANISMS,
    ...BATCH_AND_REPLICATION_MECHANISMS,
    ...DATA_CLOUD_INGEST_MECHANISMS,
    ...DATA_CLOUD_COMPUTE_MECHANISMS,
    ...DATA_CLOUD_OUT_MECHANISMS,
    ...MARKETING_AND_COMMERCE_MECHANISMS,
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
