/** Everything that a pack can hold, in the order in which it is offered and made. A new form is a row here. */
import { encodeJson } from '../codecs/json.ts';
import { drawioOf } from '../interchange/drawio/drawio-file.ts';
import { headerOf } from '../interchange/header.ts';
import { likec4Of } from '../interchange/likec4/likec4-text.ts';
import { mermaidOf } from '../interchange/mermaid/mermaid-text.ts';
import { htmlReport } from '../render/html-report.ts';
import { renderPdf } from '../render/pdf/render-pdf.ts';
import { renderXlsx } from '../render/xlsx/workbook.ts';
import type { PackSource, Part } from './part.ts';
import { pngFile, reportPicture, svgFile } from './pictures.ts';
import { csvParts, markdownFiles } from './tables.ts';

const SVG_PATH = (stem: string) => `diagram/${stem}.svg`;

export const PARTS: readonly Part[] = [
  {
    id: 'html',
    name: 'HTML report',
    about: 'One page with everything in it, for reading on a screen and for printing; opens in any browser, offline.',
    isUsual: true,
    mediaType: 'text/html',
    path: (stem) => `${stem}-report.html`,
    make: async (from, path) => [
      { path, content: htmlReport(from.documents, { picture: isDrawn(from) ? await reportPicture(from) : null }) },
    ],
  },
  {
    id: 'pdf',
    name: 'PDF report',
    about: 'The same report on A4 pages, with bookmarks and the picture as lines and text.',
    isUsual: true,
    mediaType: 'application/pdf',
    path: (stem) => `${stem}-report.pdf`,
    make: async ({ documents, scene, host }, path) => [
      { path, content: await renderPdf(documents, { scene, fonts: await host.pdfFonts() }) },
    ],
  },
  {
    id: 'xlsx',
    name: 'Excel workbook',
    about: 'A sheet for each deliverable with filters; durations, counts and dates are numbers to calculate with.',
    isUsual: true,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    path: (stem) => `${stem}-deliverables.xlsx`,
    make: ({ documents }, path) => [{ path, content: renderXlsx(documents) }],
  },
  {
    id: 'markdown',
    name: 'Markdown',
    about: 'A page for each deliverable, for wikis and repositories.',
    isUsual: true,
    mediaType: 'text/markdown',
    path: () => 'markdown/',
    make: (from, path) => markdownFiles(from, path, from.chosen.has('svg') ? SVG_PATH(from.stem) : null),
  },
  {
    id: 'csv',
    name: 'CSV tables',
    about: 'A file for each table, for scripts and imports; durations in milliseconds.',
    isUsual: true,
    mediaType: 'text/csv',
    path: () => 'csv/',
    make: csvParts,
  },
  {
    id: 'svg',
    name: 'Picture, SVG',
    about: 'The diagram at any size; dropped on Headwater it opens as the design.',
    isUsual: true,
    mediaType: 'image/svg+xml',
    path: SVG_PATH,
    make: svgFile,
  },
  {
    id: 'png',
    name: 'Picture, PNG',
    about: 'The diagram for slides and mails; dropped on Headwater it opens as the design.',
    isUsual: true,
    mediaType: 'image/png',
    needs: 'painter',
    path: (stem) => `diagram/${stem}.png`,
    make: pngFile,
  },
  {
    id: 'design',
    name: 'Design file',
    about: 'The design itself, to go on working with in Headwater and to compare versions of.',
    isUsual: true,
    mediaType: 'application/json',
    path: (stem) => `${stem}.design.json`,
    make: ({ design }, path) => [{ path, content: encodeJson(design) }],
  },
  {
    id: 'drawio',
    name: 'draw.io',
    about: 'The diagram as shapes to edit in draw.io; opens in Headwater as the design.',
    isUsual: false,
    mediaType: 'application/vnd.jgraph.mxfile',
    path: (stem) => `exchange/${stem}.drawio`,
    make: (from, path) => [{ path, content: drawioOf(from.design, headerFor(from)) }],
  },
  {
    id: 'mermaid',
    name: 'Mermaid',
    about: 'The topology as text that wikis and repositories draw.',
    isUsual: false,
    mediaType: 'text/plain',
    path: (stem) => `exchange/${stem}.mmd`,
    make: (from, path) => [{ path, content: mermaidOf(from.design, headerFor(from)) }],
  },
  {
    id: 'likec4',
    name: 'LikeC4',
    about: 'The topology as an architecture model in text.',
    isUsual: false,
    mediaType: 'text/plain',
    path: (stem) => `exchange/${stem}.c4`,
    make: (from, path) => [{ path, content: likec4Of(from.design, headerFor(from)) }],
  },
];

function isDrawn({ documents }: PackSource): boolean {
  return documents.some(({ blocks }) => blocks.some(({ type }) => type === 'diagram'));
}

function headerFor({ design, today, documents }: PackSource) {
  return headerOf(design, today, documents[0]?.imprint.version ?? '');
}
