/** `export --to md|html|csv`: the deliverables of a design as texts. */
import { aboutFile, csvFiles, csvOf, mainTable, tablesOf } from '../deliverables/csv-tables.ts';
import { markdownOf } from '../deliverables/markdown-document.ts';
import { htmlReport } from '../render/html-report.ts';
import type { AskedExport, Made } from './export-format.ts';
import { reportPicture } from './export-pictures.ts';

export function markdown({ documents }: AskedExport): string {
  return markdownOf(documents());
}

export async function html(asked: AskedExport): Promise<string> {
  const documents = asked.documents();
  const isDrawn = documents.some(({ blocks }) => blocks.some(({ type }) => type === 'diagram'));
  return htmlReport(documents, { picture: isDrawn ? await reportPicture(asked) : null });
}

/** One file for each table in a folder; where there is room for one only, the table that is the deliverable. */
export function csv({ documents, isIntoFolder, tell }: AskedExport): Made {
  const chosen = documents();
  const [document] = chosen;
  if (!document) throw new Error('One deliverable was asked for.');
  if (isIntoFolder) return [aboutFile(document.imprint), ...chosen.flatMap(csvFiles)];
  const others = tablesOf(document).filter(({ isMain, rows }) => !isMain && rows.length > 0);
  if (others.length > 0) {
    const names = others.map(({ title }) => `"${title}"`).join(', ');
    tell(`Left out: ${names}. --out FOLDER/ writes one file for each table.`);
  }
  return csvOf(mainTable(document));
}
