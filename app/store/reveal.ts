/** The one way from a finding, a search hit or a list to the very field it speaks of. */
import type { Subject } from '../../src/model/field.ts';
import { drawnSubjects } from './drawn-subjects.ts';
import type { Stores } from './stores.ts';

/** Selects the subject, brings it into view, opens the inspector and asks it to focus the field. */
export function reveal({ designs, session, canvas }: Stores, subject: Subject, field: string | null): void {
  session.select([subject]);
  session.showPanel('inspector');
  session.requestFocus(subject, field);
  canvas.reveal(drawnSubjects(designs.getState().design, subject));
}
