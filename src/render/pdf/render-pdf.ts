/**
 * The report as a PDF: title page, contents, bookmarks, every document, and the picture as lines and text.
 *
 * Needs no screen: it runs in a worker and on Node. The same documents give the same bytes.
 */
import type { DeliverableDocument } from '../../deliverables/document.ts';
import { counted } from '../../lib/counted.ts';
import type { Scene } from '../../scene/scene.ts';
import { stepsOf } from '../steps.ts';
import { imageSize, renderDrawing, type SvgOptions } from '../svg.ts';
import { drawDocument } from './draw-blocks.ts';
import { createFontSet, type FontSet, type PdfFonts } from './font-set.ts';
import { contentsPages, drawImprint, noteMissing, titlePage } from './front-matter.ts';
import { type PdfDocument, pdfDocument } from './pdf-document.ts';
import { PAPERS, type Paper } from './pdf-look.ts';
import { createWriter } from './pdf-writer.ts';
import { pictureParts } from './picture-operators.ts';
import { addElement, createElement } from './structure.ts';

export type { PdfFonts } from './font-set.ts';
export type { Paper } from './pdf-look.ts';

export interface PdfOptions {
  /** Without it A4. */
  readonly paper?: Paper;
  /** What the picture shows; without it a diagram is its caption. */
  readonly scene: Scene | null;
  readonly fonts: PdfFonts;
  /** Hears which characters no font has: they stand as boxes. */
  readonly onMissing?: (characters: readonly string[]) => void;
}

/** Of at least one document. */
export async function renderPdf(documents: readonly DeliverableDocument[], options: PdfOptions): Promise<Uint8Array> {
  const [first] = documents;
  if (!first) throw new Error('A report has at least one document.');
  const { imprint } = first;
  const size = PAPERS[options.paper ?? 'a4'];
  const fonts = createFontSet(options.fonts);
  const isDrawn = documents.some(({ blocks }) => blocks.some(({ type }) => type === 'diagram'));
  const picture = isDrawn && options.scene ? pictureOf(options.scene, fonts) : null;
  const writer = createWriter(size, fonts);
  const read = createElement('Document');
  const [opening, list] = [addElement(read, 'Sect'), addElement(read, 'Sect')];
  for (const document of documents) {
    writer.section = addElement(read, 'Sect');
    drawDocument(writer, document, picture);
  }

  const title = titlePage(imprint, documents, size, fonts, opening);
  const numbers = new Map(writer.pages.map((page, index) => [page, index + 1]));
  const contents = contentsPages(writer.entries, (page) => numbers.get(page) ?? 0, 1, size, fonts, list);
  const pages = [title, ...contents, ...writer.pages];
  for (const [index, page] of pages.entries()) {
    if (index > 0) drawImprint(page, imprint, index + 1, pages.length, fonts);
  }
  noteMissing(title, fonts, opening);
  options.onMissing?.(fonts.missing());
  const name = fonts.shown(documents.length === 1 ? `${imprint.design}: ${first.title}` : imprint.design);
  return pdfDocument({ title: name, imprint, pages, entries: writer.entries, read, fonts, picture });
}

const PICTURE: SvgOptions = {
  hasLegend: true,
  isTransparent: true,
  padding: 6,
};

function pictureOf(scene: Scene, fonts: FontSet): NonNullable<PdfDocument['picture']> {
  const steps = stepsOf(renderDrawing(scene, PICTURE));
  return { ...imageSize(scene, PICTURE), resource: 'Picture', description: told(scene), ...pictureParts(steps, fonts) };
}

/** The tables after it say in words what it shows. */
function told({ cards, edges }: Scene): string {
  const names = [...cards.values()].map(({ fullTitle }) => fullTitle);
  const some = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const what = names.length === 0 ? '' : `: ${some}${more}`;
  return `Diagram of ${counted(names.length, 'system')} and ${counted(edges.size, 'connection')} between them${what}. The tables below list them.`;
}

const MOST_NAMES = 12;
