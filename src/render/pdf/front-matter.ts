/** What stands before the documents, the title page and the contents, and on every page: whose it is, and which. */
import type { DeliverableDocument, Imprint } from '../../deliverables/document.ts';
import { fitted, linesOf } from '../tables/line-breaks.ts';
import { LEADING } from '../tables/table-plan.ts';
import type { FontSet } from './font-set.ts';
import { COLOR, MARGIN, SIZE } from './pdf-look.ts';
import { createPage, drawLine, drawText, drawTextEndingAt, type PageSize, type PdfPage } from './pdf-page.ts';
import type { Entry } from './pdf-writer.ts';
import { addElement, type Element } from './structure.ts';

export function titlePage(
  imprint: Imprint,
  documents: readonly DeliverableDocument[],
  size: PageSize,
  fonts: FontSet,
  section: Element,
): PdfPage {
  const page = createPage(size);
  const room = size.width - 2 * MARGIN.side;
  const title = { font: fonts.bold, size: SIZE.title, color: COLOR.ink, element: addElement(section, 'H1') };
  let y = size.height * 0.28;
  const lines = linesOf(fonts.shown(imprint.design), room, (text) => fonts.bold.widthOf(text, SIZE.title));
  for (const line of lines.slice(0, MOST_TITLE_LINES)) {
    drawText(page, MARGIN.side, y, line, title);
    y += SIZE.title * 1.2;
  }
  const what = documents.length === 1 ? (documents[0]?.title ?? '') : 'Data topology: deliverables';
  const subtitle = { font: fonts.regular, size: 14, color: COLOR.muted, element: addElement(section, 'P') };
  drawText(page, MARGIN.side, y, fonts.shown(what), subtitle);
  y += 42;
  drawLine(page, [MARGIN.side, y - 18], [size.width - MARGIN.side, y - 18], COLOR.line, 1);
  for (const [name, fact] of factsOf(imprint)) {
    const element = addElement(section, 'P');
    drawText(page, MARGIN.side, y, name, { font: fonts.regular, size: 11, color: COLOR.muted, element });
    const style = { font: fonts.bold, size: 11, color: COLOR.ink, element };
    const shown = fitted(fonts.shown(fact), room - 90, (text) => fonts.bold.widthOf(text, 11));
    drawText(page, MARGIN.side + 90, y, shown, style);
    y += 18;
  }
  return page;
}

/** A name of a thousand lines is cut on the title page; the documents say the rest. */
const MOST_TITLE_LINES = 6;

function factsOf({ client, date, status, version }: Imprint): readonly (readonly [string, string])[] {
  return [
    ...(client === null ? [] : [['Client', client] as const]),
    ['Date', date],
    ['Status', status],
    ['Version', version],
  ];
}

/** Which characters no font has, so that nobody takes the boxes for the text. */
export function noteMissing(page: PdfPage, fonts: FontSet, section: Element): void {
  const missing = fonts.missing();
  if (missing.length === 0) return;
  const named = missing.slice(0, 12).map((character) => {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : '';
  const signs = missing.length === 1 ? 'One character is' : `${missing.length} characters are`;
  const text = `${signs} not in the fonts of this report and drawn as a box: ${named.join(', ')}${more}. Copied text has them.`;
  const style = { font: fonts.regular, size: 8.5, color: COLOR.muted, element: addElement(section, 'P') };
  const lines = linesOf(text, page.width - 2 * MARGIN.side, (part) => fonts.regular.widthOf(part, style.size));
  for (const [index, line] of lines.entries()) {
    drawText(page, MARGIN.side, page.height - MARGIN.bottom - (lines.length - index) * 12, line, style);
  }
}

const LINE = { 1: 20, 2: 14 } as const;
const HEADLINE = 34;

/** Pages of contents; their number is known before the page numbers are. */
export function contentsPages(
  entries: readonly Entry[],
  numberOf: (page: PdfPage) => number,
  before: number,
  size: PageSize,
  fonts: FontSet,
  section: Element,
): readonly PdfPage[] {
  const listed = entries.flatMap((entry) => (entry.level === 3 ? [] : [{ ...entry, level: entry.level }]));
  const pages: PdfPage[] = [];
  const placed: [PdfPage, (typeof listed)[number], number][] = [];
  let y = Number.POSITIVE_INFINITY;
  for (const entry of listed) {
    const height = LINE[entry.level];
    if (y + height > size.height - MARGIN.bottom) {
      pages.push(createPage(size));
      y = MARGIN.top + (pages.length === 1 ? HEADLINE : 0);
    }
    const page = pages.at(-1);
    if (page) placed.push([page, entry, y + height]);
    y += height;
  }
  const [first] = pages;
  const headline = { font: fonts.bold, size: SIZE.document, color: COLOR.ink, element: addElement(section, 'H1') };
  const list = addElement(section, 'TOC');
  if (first) drawText(first, MARGIN.side, MARGIN.top + SIZE.document, 'Contents', headline);
  for (const [page, entry, baseline] of placed) {
    const number = numberOf(entry.place.page) + before + pages.length;
    drawEntry(page, entry, baseline, number, fonts, addElement(list, 'TOCI'));
  }
  return pages;
}

function drawEntry(
  page: PdfPage,
  { title, level, place }: Entry,
  baseline: number,
  number: number,
  fonts: FontSet,
  item: Element,
): void {
  const element = addElement(item, 'Link');
  const isDocument = level === 1;
  const font = isDocument ? fonts.bold : fonts.regular;
  const style = { font, size: isDocument ? 10.5 : 9.5, color: isDocument ? COLOR.ink : COLOR.muted, element };
  const left = MARGIN.side + (isDocument ? 0 : 14);
  const right = page.width - MARGIN.side;
  const shown = fitted(title, right - left - 40, (text) => font.widthOf(text, style.size));
  drawText(page, left, baseline, shown, style);
  drawTextEndingAt(page, right, baseline, String(number), { ...style, font: fonts.regular });
  const height = style.size * LEADING;
  const link = page.links.push({
    x: left,
    y: baseline - style.size,
    width: right - left,
    height,
    target: place,
    title,
  });
  element.inner.push({ page, link: link - 1 });
}

/** Above and below what is on the page. */
export function drawImprint(page: PdfPage, imprint: Imprint, number: number, count: number, fonts: FontSet): void {
  const style = { font: fonts.regular, size: 8, color: COLOR.muted };
  const widthOf = (text: string) => fonts.regular.widthOf(text, style.size);
  const [left, right] = [MARGIN.side, page.width - MARGIN.side];
  const half = (right - left) / 2 - 10;
  const top = MARGIN.top - 22;
  drawText(page, left, top, fitted(fonts.shown(imprint.design), half, widthOf), style);
  const whose = [...(imprint.client === null ? [] : [imprint.client]), imprint.status].join(' · ');
  drawTextEndingAt(page, right, top, fitted(fonts.shown(whose), half, widthOf), style);
  drawLine(page, [left, top + 6], [right, top + 6], COLOR.line);
  const bottom = page.height - MARGIN.bottom + 26;
  drawLine(page, [left, bottom - 11], [right, bottom - 11], COLOR.line);
  drawText(page, left, bottom, `Version ${fonts.shown(imprint.version)} · ${imprint.date}`, style);
  drawTextEndingAt(page, right, bottom, `Page ${number} of ${count}`, style);
}
