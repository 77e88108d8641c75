/** The one way from a finding, a search hit or a list to the very field it speaks of. */
import type { Subject } from '../../src/model/field.ts';
import { drawnSubjects } from './drawn-subjects.ts';
import type { Stores } from './stores.ts';

/**
 * Selects the subject and shows the field: in the table one looks at, where that has a cell for it, else in the
 * inspector, with the subject in view on the canvas.
 */
export function reveal(stores: Stores, subject: Subject, field: string | null): void {
  const { designs, session, canvas, view } = stores;
  session.select([subject]);
  if (view.reveal(subject, field)) return;
  session.showPanel('inspector');
  session.requestFocus(subject, field);
  const drawn = drawnSubjects(designs.getState().design, subject);
  // What is drawn nowhere has nothing to show on the canvas either.
  if (drawn.length === 0) return;
  session.showView('canvas');
  canvas.whenShown(() => canvas.reveal(drawn));
}

/** Selects the subject and shows its page in the inspector, whatever view one is in. */
export function revealInInspector(stores: Stores, subject: Subject): void {
  const { session } = stores;
  if (session.getState().view === 'canvas') {
    reveal(stores, subject, null);
    return;
  }
  session.select([subject]);
  session.showPanel('inspector');
  session.requestFocus(subject, null);
}
