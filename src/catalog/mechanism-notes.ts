/** What the sources say about each mechanism. Prose: import it lazily in the app. */

import type { MechanismId } from './mechanism.ts';
import { BATCH_AND_REPLICATION_NOTES } from './notes/mechanisms-batch-and-replication.ts';
import { DATA_CLOUD_COMPUTE_NOTES } from './notes/mechanisms-data-cloud-compute.ts';
import { DATA_CLOUD_INGEST_NOTES } from './notes/mechanisms-data-cloud-ingest.ts';
import { DATA_CLOUD_OUT_NOTES } from './notes/mechanisms-data-cloud-out.ts';
import { MARKETING_AND_COMMERCE_NOTES } from './notes/mechanisms-marketing-and-commerce.ts';
import { PLATFORM_AND_BUS_NOTES } from './notes/mechanisms-platform-and-bus.ts';
import { REQUEST_REPLY_NOTES } from './notes/mechanisms-request-reply.ts';

export interface MechanismNote {
  /** Where the latency figures come from. */
  readonly basis: string;
  readonly ordering: string;
  readonly dedupe: string;
  readonly limits: Readonly<Record<string, LimitValue>>;
  readonly conflictAndIdempotency: string;
  readonly notSuitableFor: readonly string[];
  readonly notes: string;
  readonly sources: readonly string[];
}

/** One figure or sentence, or a figure per edition. */
export type LimitValue = string | number | Readonly<Record<string, number>>;

const NOTES: Readonly<Record<MechanismId, MechanismNote>> = {
  ...PLATFORM_AND_BUS_NOTES,
  ...REQUEST_REPLY_NOTES,
  ...BATCH_AND_REPLICATION_NOTES,
  ...DATA_CLOUD_INGEST_NOTES,
  ...DATA_CLOUD_COMPUTE_NOTES,
  ...DATA_CLOUD_OUT_NOTES,
  ...MARKETING_AND_COMMERCE_NOTES,
};

export function mechanismNoteOf(id: MechanismId): MechanismNote {
  return NOTES[id];
}
