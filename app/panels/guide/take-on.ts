/** From a step of the guide to the place where it goes on. */

import type { NextAct } from '../../../src/readiness/guide.ts';
import type { GuideStepId } from '../../../src/readiness/guide-steps.ts';
import { perform } from '../../actions/action.ts';
import { goToFinding } from '../../actions/findings/step-findings.ts';
import { createBySearch, searchPalette } from '../../actions/lists/create-actions.ts';
import { connectTool } from '../../actions/lists/tool-actions.ts';
import { reveal } from '../../store/reveal.ts';
import type { Stores } from '../../store/stores.ts';

/** `openStep` shows another step of the guide, for one that waits for it. */
export function takeOn(stores: Stores, next: NextAct, openStep: (id: GuideStepId) => void): void {
  switch (next.act) {
    case 'add-system':
      perform(createBySearch, stores);
      return;
    case 'add-entity':
      perform(searchPalette, stores);
      return;
    case 'draw-flow':
      perform(connectTool, stores);
      stores.canvas.focus();
      return;
    case 'reveal':
      reveal(stores, next.subject, next.field);
      return;
    case 'finding':
      goToFinding(stores, next.finding);
      return;
    case 'step':
      openStep(next.stepId);
  }
}

/** What the button says. */
export function actLabel(next: NextAct): string {
  return LABELS[next.act];
}

const LABELS: Readonly<Record<NextAct['act'], string>> = {
  'add-system': 'Add a system',
  'add-entity': 'Choose an entity',
  'draw-flow': 'Draw a flow',
  reveal: 'Show it',
  finding: 'Show the first',
  step: 'Show what it waits for',
};
