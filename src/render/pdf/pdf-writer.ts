/** Where the next thing goes: fills pages from top to bottom, and takes down what is to be found again. */
import type { FontSet } from './font-set.ts';
import { MARGIN } from './pdf-look.ts';
import { createPage, type PageSize, type PdfPage, type Place } from './pdf-page.ts';
import { createElement, type Element } from './structure.ts';

export interface Entry {
  readonly title: string;
  /** 1 is a document. */
  readonly level: 1 | 2 | 3;
  readonly place: Place;
}

export interface PdfWriter {
  readonly fonts: FontSet;
  readonly pages: readonly PdfPage[];
  /** What bookmarks and contents name, in order. */
  readonly entries: Entry[];
  /** Of the document that is being drawn. */
  section: Element;
  /** The page that is being filled. */
  page(): PdfPage;
  /** From the top of the page. */
  y: number;
  /** Width between the margins. */
  room(): number;
  /** Height that is left. */
  left(): number;
  /** Height between the margins of a page like this one. */
  whole(): number;
  isFresh(): boolean;
  newPage(isOnSide?: boolean): void;
  /** Begins a page where less is left, unless this one is empty. */
  need(height: number): void;
}

export function createWriter(upright: PageSize, fonts: FontSet): PdfWriter {
  const pages: PdfPage[] = [];
  const onSide = { width: upright.height, height: upright.width };
  let isOnSideNow = false;
  const page = (): PdfPage => {
    const current = pages.at(-1);
    if (!current) throw new Error('No page is begun.');
    return current;
  };

  const writer: PdfWriter = {
    fonts,
    pages,
    entries: [],
    section: createElement('Sect'),
    page,
    y: MARGIN.top,
    room: () => page().width - 2 * MARGIN.side,
    left: () => page().height - MARGIN.bottom - writer.y,
    whole: () => page().height - MARGIN.bottom - MARGIN.top,
    isFresh: () => writer.y === MARGIN.top,
    newPage(isOnSide = isOnSideNow) {
      isOnSideNow = isOnSide;
      pages.push(createPage(isOnSide ? onSide : upright));
      writer.y = MARGIN.top;
    },
    need(height) {
      if (writer.left() < height && !writer.isFresh()) writer.newPage();
    },
  };
  return writer;
}
