/** Placing without a pointer: in the middle of what is in view, beside what stands there. */

import { subjectOf } from '../../src/model/subject.ts';
import { createSystem, placeEntity } from '../actions/create.ts';
import { freePlace } from '../actions/free-place.ts';
import { selectedSystem } from '../actions/selected.ts';
import type { Placing } from '../store/session-store.ts';
import type { Stores } from '../store/stores.ts';

/** An entity goes to the selected system; without one, the popup asks for it. */
export function placeFreely(stores: Stores, placing: Placing): void {
  const { canvas, scene, session } = stores;
  const middle = canvas.centre();
  if ('kind' in placing) {
    const corner = freePlace(scene.getState().scene, middle);
    const id = createSystem(stores, { kind: placing.kind, corner });
    if (id !== null) canvas.reveal([subjectOf('systems', id)]);
    return;
  }
  const systemId = selectedSystem(stores);
  if (systemId === null) session.openQuickCreate(middle, null, { entity: placing });
  else placeEntity(stores, placing, systemId);
}
