/** What this browser puts into a pack, remembered from the last one. */
import { DELIVERABLE_IDS, type DeliverableId } from '../../src/deliverables/document.ts';
import { PART_IDS, type PartId } from '../../src/pack/part.ts';
import type { Paper } from '../../src/render/pdf/pdf-look.ts';
import { loadRecord, saveRecord } from '../store/stored-record.ts';
import { loadPaper, savePaper } from './stored-paper.ts';

export interface PackChoices {
  readonly parts: ReadonlySet<PartId>;
  readonly deliverables: ReadonlySet<DeliverableId>;
  /** Of the PDF. */
  readonly paper: Paper;
}

const KEY = 'headwater.pack';

/** `usual` are the parts of somebody who never chose. */
export function loadChoices(usual: readonly PartId[]): PackChoices {
  const stored = loadRecord(KEY);
  return {
    parts: chosenOf(stored['parts'], PART_IDS, usual),
    deliverables: chosenOf(stored['deliverables'], DELIVERABLE_IDS, DELIVERABLE_IDS),
    paper: loadPaper(),
  };
}

export function saveChoices({ parts, deliverables, paper }: PackChoices): void {
  saveRecord(KEY, { parts: [...parts], deliverables: [...deliverables] });
  savePaper(paper);
}

function chosenOf<T extends string>(stored: unknown, all: readonly T[], usual: readonly T[]): ReadonlySet<T> {
  if (!Array.isArray(stored)) return new Set(usual);
  return new Set(all.filter((id) => stored.includes(id)));
}
