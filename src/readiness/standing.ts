/** Everything a screen shows of how far a design has come, worked out once for each set of findings. */
import { type ItemStanding, reviewChecklist } from './checklist.ts';
import { guide, type StepStanding } from './guide.ts';
import type { Judged } from './judged.ts';
import { type Readiness, readinessOf } from './readiness.ts';

export interface Standing {
  readonly steps: readonly StepStanding[];
  readonly checklist: readonly ItemStanding[];
  readonly readiness: Readiness;
}

export function standingOf(judged: Judged): Standing {
  const checklist = reviewChecklist(judged);
  return { steps: guide(judged), checklist, readiness: readinessOf(checklist) };
}
