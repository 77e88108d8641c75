/** `export --to md|html|csv`: the deliverables of a design. */
import { documentsOf } from '../deliverables/all-deliverables.ts';
import { csvFiles, csvOf, mainTable, tablesOf } from '../deliverables/csv-tables.ts';
import { DELIVERABLE_IDS, type DeliverableDocument, type DeliverableId } from '../deliverables/document.ts';
import { markdownOf } from '../deliverables/markdown-document.ts';
import { sourceOf } from '../deliverables/source.ts';
import { plain } from '../lib/plain.ts';
import type { Design } from '../model/design.ts';
import { htmlReport } from '../render/html-report.ts';
import type { Io } from './io.ts';
import type { DocumentFormat } from './requests.ts';

export interface DocumentExport {
  readonly design: Design;
  readonly to: DocumentFormat;
  /** Null for all. */
  readonly deliverable: DeliverableId | null;
  readonly out: string | null;
  /** Drawn only where it is shown. */
  picture(): Promise<string>;
}

export async function exportDocuments(asked: DocumentExport, io: Io): Promise<number> {
  const { design, to, deliverable, out } = asked;
  const source = sourceOf(design, io.today);
  for (const { ruleId } of source.crashes)
    io.err(`The rule ${plain(ruleId)} could not be run: its findings are missing.\n`);
  const documents = documentsOf(source, deliverable === null ? DELIVERABLE_IDS : [deliverable]);
  if (to === 'md') return written(markdownOf(documents), out, io);
  if (to === 'csv') return exportCsv(documents, deliverable === null, out, io);
  const isDrawn = documents.some(({ blocks }) => blocks.some(({ type }) => type === 'diagram'));
  return written(htmlReport(documents, { picture: isDrawn ? await asked.picture() : null }), out, io);
}

/** One file for each table in a folder; where there is room for one only, the table that is the deliverable. */
function exportCsv(documents: readonly DeliverableDocument[], isAll: boolean, out: string | null, io: Io): number {
  if (out !== null && (isAll || /[/\\]$/.test(out) || io.isFolder(out))) {
    return told(out, io.writeAll(out, documents.flatMap(csvFiles)), io);
  }
  const [document] = documents;
  if (!document) throw new Error('One deliverable was asked for.');
  const others = tablesOf(document).filter(({ isMain, rows }) => !isMain && rows.length > 0);
  if (others.length > 0) {
    const names = others.map(({ title }) => `"${title}"`).join(', ');
    io.err(`Left out: ${names}. --out FOLDER/ writes one file for each table.\n`);
  }
  return written(csvOf(mainTable(document)), out, io);
}

/** The exit code. */
export function written(text: string, out: string | null, io: Io): number {
  if (out !== null) return told(out, io.write(out, text), io);
  io.out(text);
  return 0;
}

function told(out: string, failure: string | null, io: Io): number {
  if (failure !== null) io.err(`${plain(out)}: ${plain(failure)}\n`);
  return failure === null ? 0 : 2;
}
