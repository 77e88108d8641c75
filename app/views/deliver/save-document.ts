/** One deliverable out of the app: as a file, or on the clipboard. */
import { strToU8, zipSync } from 'fflate';
import { csvFiles, csvOf, mainTable } from '../../../src/deliverables/csv-tables.ts';
import type { DeliverableDocument } from '../../../src/deliverables/document.ts';
import { markdownOf } from '../../../src/deliverables/markdown-document.ts';
import { fileStem } from '../../../src/lib/file-stem.ts';
import { SPREADSHEET_MARK } from '../../../src/lib/spreadsheet-mark.ts';
import { documentMarkup } from '../../../src/render/html-document.ts';
import { htmlReport } from '../../../src/render/html-report.ts';
import { type Drawn, pictureOf } from '../../export/picture.ts';
import { downloadFile } from '../../ui/download.ts';

export function saveMarkdown(document: DeliverableDocument): string {
  return saved(document, 'md', new Blob([markdownOf([document])], { type: 'text/markdown' }));
}

/** Several tables are several files, in one ZIP. */
export function saveCsv(document: DeliverableDocument): string {
  const files = csvFiles(document);
  if (files.length === 1) {
    return saved(document, 'csv', new Blob([SPREADSHEET_MARK + csvOf(mainTable(document))], { type: 'text/csv' }));
  }
  const zip = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(SPREADSHEET_MARK + text)])));
  return saved(document, 'csv.zip', new Blob([zip as BlobPart], { type: 'application/zip' }));
}

export async function saveHtml(document: DeliverableDocument, drawn: Drawn): Promise<string> {
  const isDrawn = document.blocks.some(({ type }) => type === 'diagram');
  const picture = isDrawn ? (await pictureOf(drawn, PICTURE, false)).svg : null;
  return saved(document, 'html', new Blob([htmlReport([document], { picture })], { type: 'text/html' }));
}

const PICTURE = {
  theme: 'light',
  isTransparent: false,
  hasTitle: false,
  hasLegend: true,
  hasFindings: false,
  selection: null,
  carriesDesign: false,
} as const;

/** The name of the file. */
function saved({ id, imprint }: DeliverableDocument, ending: string, content: Blob): string {
  const name = `${fileStem(imprint.design)}-${id}.${ending}`;
  downloadFile(name, content);
  return name;
}

/** False where the browser does not let a page put texts there. */
export async function copyMarkdown(document: DeliverableDocument): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(markdownOf([document]));
    return true;
  } catch {
    return false;
  }
}

/** With its tables as tables, for documents, mails and spreadsheets; where only text goes, as Markdown. */
export async function copyTables(document: DeliverableDocument): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([documentMarkup(document, { picture: null })], { type: 'text/html' }),
      'text/plain': new Blob([markdownOf([document])], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
