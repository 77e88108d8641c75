/** How each part of a pack is made: a new form is a row here and one in the list of parts. */
import { encodeJson } from '../codecs/json.ts';
import { drawioOf } from '../interchange/drawio/drawio-file.ts';
import { headerOf } from '../interchange/header.ts';
import { likec4Of } from '../interchange/likec4/likec4-text.ts';
import { mermaidOf } from '../interchange/mermaid/mermaid-text.ts';
import { htmlReport } from '../render/html-report.ts';
import { renderPdf } from '../render/pdf/render-pdf.ts';
import { renderPptx } from '../render/pptx/render-pptx.ts';
import { renderXlsx } from '../render/xlsx/workbook.ts';
import type { PackSource, Part, PartId } from './part.ts';
import { PART_LIST, SVG_PATH } from './part-list.ts';
import { pngFile, reportPicture, svgFile } from './pictures.ts';
import { csvParts, markdownFiles } from './tables.ts';
import { viewerPage } from './viewer-page.ts';

const MAKERS: Readonly<Record<PartId, Part['make']>> = {
  html: async (from, path) => [
    { path, content: htmlReport(from.documents, { picture: isDrawn(from) ? await reportPicture(from) : null }) },
  ],
  viewer: async (from, path) => [{ path, content: await viewerPage(from) }],
  pdf: async ({ documents, scene, paper, host }, path) => [
    { path, content: await renderPdf(documents, { scene, paper, fonts: await host.pdfFonts() }) },
  ],
  pptx: async ({ documents, scene }, path) => [{ path, content: await renderPptx(documents, { scene }) }],
  xlsx: ({ documents }, path) => [{ path, content: renderXlsx(documents) }],
  markdown: (from, path) => markdownFiles(from, path, from.chosen.has('svg') ? SVG_PATH(from.stem) : null),
  csv: csvParts,
  svg: svgFile,
  png: pngFile,
  design: ({ design }, path) => [{ path, content: encodeJson(design) }],
  drawio: (from, path) => [{ path, content: drawioOf(from.design, headerFor(from)) }],
  mermaid: (from, path) => [{ path, content: mermaidOf(from.design, headerFor(from)) }],
  likec4: (from, path) => [{ path, content: likec4Of(from.design, headerFor(from)) }],
};

export const PARTS: readonly Part[] = PART_LIST.map((info) => ({ ...info, make: MAKERS[info.id] }));

function isDrawn({ documents }: PackSource): boolean {
  return documents.some(({ blocks }) => blocks.some(({ type }) => type === 'diagram'));
}

function headerFor({ design, today, documents }: PackSource) {
  return headerOf(design, today, documents[0]?.imprint.version ?? '');
}
