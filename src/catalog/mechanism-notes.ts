/** What the sources say about each mechanism. Prose: import it lazily in the app. */

import type { MechanismId } from './mechanism.ts';
import type { MechanismNote } from './mechanism-note.ts';
import { BATCH_NOTES } from './notes/mechanisms-batch.ts';
import { COMMERCE_NOTES } from './notes/mechanisms-commerce.ts';
import { DATA_CLOUD_COMPUTE_NOTES } from './notes/mechanisms-data-cloud-compute.ts';
import { DATA_CLOUD_INGEST_NOTES } from './notes/mechanisms-data-cloud-ingest.ts';
import { DATA_CLOUD_OUT_NOTES } from './notes/mechanisms-data-cloud-out.ts';
import { DATA_CLOUD_REAL_TIME_NOTES } from './notes/mechanisms-data-cloud-real-time.ts';
import { EVENT_BUS_NOTES } from './notes/mechanisms-event-bus.ts';
import { MARKETING_NOTES } from './notes/mechanisms-marketing.ts';
import { MIDDLEWARE_NOTES } from './notes/mechanisms-middleware.ts';
import { PLATFORM_NOTES } from './notes/mechanisms-platform.ts';
import { REQUEST_REPLY_NOTES } from './notes/mechanisms-request-reply.ts';
import { VIRTUALIZATION_NOTES } from './notes/mechanisms-virtualization.ts';
import { ZERO_COPY_NOTES } from './notes/mechanisms-zero-copy.ts';

const NOTES: Readonly<Record<MechanismId, MechanismNote>> = {
  ...PLATFORM_NOTES,
  ...EVENT_BUS_NOTES,
  ...REQUEST_REPLY_NOTES,
  ...BATCH_NOTES,
  ...VIRTUALIZATION_NOTES,
  ...DATA_CLOUD_INGEST_NOTES,
  ...DATA_CLOUD_REAL_TIME_NOTES,
  ...DATA_CLOUD_COMPUTE_NOTES,
  ...DATA_CLOUD_OUT_NOTES,
  ...ZERO_COPY_NOTES,
  ...MIDDLEWARE_NOTES,
  ...MARKETING_NOTES,
  ...COMMERCE_NOTES,
};

export function mechanismNoteOf(id: MechanismId): MechanismNote {
  return NOTES[id];
}
