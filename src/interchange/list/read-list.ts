/**
 * Notes become elements: each line a flow, a system, an entity, or what a system holds; a table with a header too.
 *
 * Pure and total: whatever is pasted gives a reading line by line, and what is not understood says why.
 */
import type { Design } from '../../model/design.ts';
import { countsOf, EMPTY_PLAN } from '../plan/plan.ts';
import type { ListReading } from './list-reading.ts';
import { readNotes } from './read-notes.ts';
import { readTable } from './read-table.ts';

/** Characters, and lines: far more than notes have. */
export const LONGEST_LIST = 500_000;
export const MOST_LINES = 5_000;
/** New systems and entities: as many as a diagram to import may have. */
const MOST_ELEMENTS = 2_000;

const EMPTY: ListReading = { plan: EMPTY_PLAN, lines: [], table: null, refused: null };

export function readList(text: string, design: Design): ListReading {
  const refused = refusalOf(text);
  if (refused !== null) return { ...EMPTY, refused };
  const clean = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
  const reading = readTable(clean, design) ?? readNotes(clean, design);
  const { newSystems, newEntities } = countsOf(reading.plan);
  const most = MOST_ELEMENTS.toLocaleString('en');
  if (newSystems + newEntities <= MOST_ELEMENTS) return reading;
  const found = `This text makes ${newSystems.toLocaleString('en')} systems and ${newEntities.toLocaleString('en')} entities`;
  return { ...EMPTY, refused: `${found}; a list makes at most ${most}. Paste it in parts.` };
}

function refusalOf(text: string): string | null {
  if (text.length > LONGEST_LIST) {
    return `This text has ${text.length.toLocaleString('en')} characters; a list has at most ${LONGEST_LIST.toLocaleString('en')}. Paste it in parts.`;
  }
  const lines = text.split('\n').length;
  if (lines <= MOST_LINES) return null;
  return `This text has ${lines.toLocaleString('en')} lines; a list has at most ${MOST_LINES.toLocaleString('en')}. Paste it in parts.`;
}

/** The lines that were not understood, as they were: what stays in the box. */
export function leftOver(text: string, { lines, table }: ListReading): string {
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const unread = lines.filter(({ makes }) => makes === null).map(({ line }) => rows[line - 1] ?? '');
  // A table's rows mean nothing without their header.
  const header =
    table !== null && unread.length > 0
      ? [rows.find((row) => row.trim() !== '' && !/^sep=.\s*$/i.test(row)) ?? '']
      : [];
  return [...header, ...unread].join('\n');
}
