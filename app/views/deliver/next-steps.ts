/** What fills a deliverable that has nothing in it yet. */
import type { DeliverableId } from '../../../src/deliverables/document.ts';

export const NEXT_STEPS: Readonly<Record<DeliverableId, string>> = {
  'executive-summary': 'Draw the systems on the canvas: the summary counts and tells what is there.',
  'topology-diagram': 'Draw the systems and the flows between them on the canvas.',
  'system-of-record-matrix': 'Add entities from the palette and say in Ownership which system is the record of each.',
  'shared-key-inventory': 'Add a shared key in Keys and let the objects of an entity carry it.',
  'deployment-plan': 'Add keys, objects and flows: their order follows from what needs what.',
  'integration-map': 'Connect two systems on the canvas, then fill in the flow.',
  'decision-record': 'Connect two systems, then record why the flow is as it is.',
  'identity-strategy': 'Add Data Cloud, and say in Identity how records of one person are matched.',
  'smoke-test-plan': 'Connect two systems: three tests are generated for each flow.',
  'review-checklist': 'Its questions are always there.',
  findings: 'Nothing to do: the rules find nothing that is open.',
};
