/** What this browser puts into a pack, remembered from the last one. */
import { DELIVERABLE_IDS, type DeliverableId } from '../../src/deliverables/document.ts';
import { PART_IDS, type PartId } from '../../src/pack/part.ts';
import { loadRecord, saveRecord } from '../store/stored-record.ts';

export interface PackChoices {
  readonly parts: ReadonlySet<PartId>;
  readonly deliverables: ReadonlySet<DeliverableId>;
}

const KEY = 'headwater.pack';

/** `usual` are the parts of somebody who never chose. */
export function loadChoices(usual: readonly PartId[]): PackChoices {
  const stored = loadRecord(KEY);
  return {
    parts: chosenOf(stored['parts'], PART_IDS, usual),
    deliverables: chosenOf(stored['deliverables'], DELIVERABLE_IDS, DELIVERABLE_IDS),
  };
}

export function saveChoices({ parts, deliverables }: PackChoices): void {
  saveRecord(KEY, { parts: [...parts], deliverables: [...deliverables] });
}

function chosenOf<T extends string>(stored: unknown, all: readonly T[], usual: readonly T[]): ReadonlySet<T> {
  if (!Array.isArray(stored)) return new Set(usual);
  return new Set(all.filter((id) => stored.includes(id)));
}
