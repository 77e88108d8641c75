/** Markdown and CSV in a pack: one page a deliverable, one file a table. */
import { aboutFile, csvFiles } from '../deliverables/csv-tables.ts';
import { markdownOf } from '../deliverables/markdown-document.ts';
import { SPREADSHEET_MARK } from '../lib/spreadsheet-mark.ts';
import type { PackFile, PackSource } from './part.ts';

/** `picture` lies where the SVG of the same pack does. */
export function markdownFiles({ documents }: PackSource, folder: string, picture: string | null): PackFile[] {
  const options = picture === null ? {} : { picture: `../${picture}` };
  return documents.map((document) => ({
    path: `${folder}${document.id}.md`,
    content: markdownOf([document], options),
  }));
}

export function csvParts({ documents }: PackSource, folder: string): PackFile[] {
  const about = documents.slice(0, 1).map(({ imprint }) => aboutFile(imprint));
  return [...about, ...documents.flatMap(csvFiles)].map(({ name, text }) => ({
    path: `${folder}${name}`,
    content: SPREADSHEET_MARK + text,
  }));
}
