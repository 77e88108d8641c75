/** The paper that this browser prints PDFs for, wherever they are made. */
import { PAPER_IDS, type Paper } from '../../src/render/pdf/pdf-look.ts';
import { loadRecord, saveRecord } from '../store/stored-record.ts';

const KEY = 'headwater.paper';

const listeners = new Set<() => void>();
/** Also where nothing can be stored. */
let chosen: Paper | null = null;

export function loadPaper(): Paper {
  const { paper } = loadRecord(KEY);
  chosen ??= PAPER_IDS.find((id) => id === paper) ?? 'a4';
  return chosen;
}

export function savePaper(paper: Paper): void {
  chosen = paper;
  saveRecord(KEY, { paper });
  for (const listener of listeners) listener();
}

/** Hears of each choice; the answer ends it. */
export function onPaper(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
