/** The design as one may send it to anybody: without notes, questions and the names of who approved a waiver. */
import { type Design, ONLY, only } from '../model/design.ts';
import { removeDangling } from '../model/integrity.ts';

/** Stands for a name, because a waiver without an approver is not valid and its finding would come back. */
export const NAME_LEFT_OUT = 'Name left out';

export function withoutPrivate(design: Design): Design {
  const about = only(design, 'about');
  const context = about.context && { ...about.context, notes: null };
  const sendable: Design = {
    ...design,
    about: new Map([[ONLY, { ...about, context }]]),
    notes: new Map(),
    questions: new Map(),
    stops: mapped(design.stops, (stop) => ({ ...stop, notes: null })),
    waivers: mapped(design.waivers, (waiver) => ({ ...waiver, approvedBy: waiver.approvedBy && NAME_LEFT_OUT })),
  };
  // Boxes and stops may speak of a note that is gone.
  return removeDangling(sendable).design;
}

function mapped<T>(records: ReadonlyMap<string, T>, change: (record: T) => T): ReadonlyMap<string, T> {
  return new Map([...records].map(([id, record]) => [id, change(record)]));
}
