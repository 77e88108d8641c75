/** Every deliverable, in the order in which a pack is read. A new one is a file of its own, and a line here. */
import { decisionRecord } from './decision-record.ts';
import { type Deliverable, documentOf } from './deliverable.ts';
import { deploymentPlan } from './deployment-plan.ts';
import { DELIVERABLE_IDS, type DeliverableDocument, type DeliverableId } from './document.ts';
import { executiveSummary } from './executive-summary.ts';
import { findings } from './findings-list.ts';
import { identityStrategy } from './identity-strategy.ts';
import { integrationMap } from './integration-map.ts';
import { reviewChecklist } from './review-checklist.ts';
import { sharedKeyInventory } from './shared-key-inventory.ts';
import { smokeTestPlan } from './smoke-test-plan.ts';
import type { Source } from './source.ts';
import { systemOfRecordMatrix } from './system-of-record-matrix.ts';
import { topologyDiagram } from './topology-diagram.ts';

export const ALL_DELIVERABLES: readonly Deliverable[] = [
  executiveSummary,
  topologyDiagram,
  systemOfRecordMatrix,
  sharedKeyInventory,
  deploymentPlan,
  integrationMap,
  decisionRecord,
  identityStrategy,
  smokeTestPlan,
  reviewChecklist,
  findings,
];

/** In the order of the pack, whatever the order of the ids. */
export function documentsOf(
  source: Source,
  ids: readonly DeliverableId[] = DELIVERABLE_IDS,
): readonly DeliverableDocument[] {
  return ALL_DELIVERABLES.filter(({ id }) => ids.includes(id)).map((deliverable) => documentOf(deliverable, source));
}
