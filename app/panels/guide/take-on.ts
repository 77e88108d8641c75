/** From a step of the guide to the place where it goes on. */

import type { NextAct } from '../../../src/readiness/guide.ts';
import type { GuideStepId } from '../../../src/readiness/guide-steps.ts';
import { perform } from '../../actions/action.ts';
import { goToFinding } from '../../actions/findings/step-findings.ts';
import { createBySearch, searchPalette } from '../../actions/lists/create-actions.ts';
import { connectTool } from '../../actions/lists/tool-actions.ts';
import { reveal } from '../../store/reveal.ts';
import type { Stores } from '../../store/stores.ts';
import type { ViewId } from '../../store/views.ts';

/** `openStep` shows another step of the guide, for one that waits for it. */
export function takeOn(stores: Stores, stepId: GuideStepId, next: NextAct, openStep: (id: GuideStepId) => void): void {
  switch (next.act) {
    case 'add-system':
      onCanvas(stores, () => perform(createBySearch, stores));
      return;
    case 'add-entity':
      onCanvas(stores, () => perform(searchPalette, stores));
      return;
    case 'draw-flow':
      onCanvas(stores, () => {
        perform(connectTool, stores);
        stores.canvas.focus();
      });
      return;
    case 'reveal':
      inViewOf(stores, stepId, () => reveal(stores, next.subject, next.field));
      return;
    case 'finding':
      inViewOf(stores, stepId, () => goToFinding(stores, next.finding));
      return;
    case 'step':
      openStep(next.stepId);
  }
}

/** Where each step is worked on: one sees all its rows together. The inventory is drawn. */
const VIEW_OF_STEP: Readonly<Record<GuideStepId, ViewId>> = {
  inventory: 'canvas',
  'system-of-record': 'ownership',
  'shared-keys': 'keys',
  'sync-or-event': 'flows',
  identity: 'identity',
  'deployment-order': 'deploy',
  'smoke-test': 'deliver',
};

/** Goes to the table of the step first, which shows the very cell where it has one. */
export function inViewOf(stores: Stores, stepId: GuideStepId, run: () => void): void {
  const view = VIEW_OF_STEP[stepId];
  if (view === 'canvas') {
    run();
    return;
  }
  stores.session.showView(view);
  stores.view.whenShown(view, run);
}

function onCanvas(stores: Stores, run: () => void): void {
  stores.session.showView('canvas');
  stores.canvas.whenShown(run);
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
