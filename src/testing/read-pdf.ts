/** Reads a PDF back by another library, and renders its pages to pixels, so that a test sees what a reader sees. */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly title: string;
  readonly pages: readonly ReadPage[];
  /** Titles of the bookmarks, those inside others after them. */
  readonly bookmarks: readonly string[];
  aloud(): Promise<readonly SpokenPage[]>;
  /** Of a page from 1, at 72 dots an inch. */
  pixels(number: number): Promise<Pixels>;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** Its pieces, in the order in which they were drawn. */
  readonly texts: readonly PlacedText[];
  /** Pages to which links lead, from 1. */
  readonly links: readonly number[];
}

/** A page as a screen reader has it. */
export interface SpokenPage {
  /** In the order of reading. */
  readonly spoken: readonly Spoken[];
  /** Texts that belong to nothing that is read, such as what stands on every page. */
  readonly unread: readonly string[];
}

export interface Spoken {
  /** `Table TR TD`, from the page down. */
  readonly roles: string;
  readonly text: string;
}

export interface PlacedText {
  readonly text: string;
  /** Of the baseline's start, from the top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** How many of the dots in a box are not white. */
  inkIn(x: number, y: number, width: number, height: number): number;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await opened(bytes);
  const metadata = await document.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number));
  const bookmarks = titlesOf(((await document.getOutline()) ?? []) as readonly Outline[]);
  await document.loadingTask.destroy();
  const title = String((metadata.info as { Title?: unknown }).Title ?? '');
  return { title, pages, bookmarks, aloud: () => readAloud(bytes), pixels: (number) => render(bytes, number) };
}

function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
}

interface Outline {
  readonly title: string;
  readonly items: readonly Outline[];
}

function titlesOf(items: readonly Outline[]): readonly string[] {
  return items.flatMap((item) => [item.title, ...titlesOf(item.items)]);
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item): readonly PlacedText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y: height - y, width: item.width }];
  });
  const links: number[] = [];
  for (const { dest } of await page.getAnnotations()) {
    // A browser names its destinations.
    const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    if (Array.isArray(place)) links.push((await document.getPageIndex(place[0])) + 1);
  }
  return { width, height, texts, links };
}

async function readAloud(bytes: Uint8Array): Promise<readonly SpokenPage[]> {
  const document = await opened(bytes);
  const pages: SpokenPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await spokenPage(await document.getPage(number)));
  }
  await document.loadingTask.destroy();
  return pages;
}

async function spokenPage(page: PDFPageProxy): Promise<SpokenPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  const unread: string[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? null);
      continue;
    }
    // What has no place in a tree of its own belongs to what it stands in: a picture's texts to the picture.
    const id = open.findLast((one) => one !== null);
    if (id) texts.set(id, (texts.get(id) ?? '') + item.str);
    else if (item.str.trim() !== '') unread.push(item.str);
  }
  const spoken: Spoken[] = [];
  const walk = (node: TreeNode, roles: readonly string[]) => {
    const path = node.role === undefined ? roles : [...roles, node.role];
    const contents = (node.children ?? []).filter(({ type }) => type === 'content');
    const text = contents.map(({ id }) => texts.get(id ?? '') ?? '').join('');
    if (contents.length > 0) spoken.push({ roles: path.join(' '), text: node.alt ?? text });
    for (const child of node.children ?? []) if (child.role !== undefined) walk(child, path);
  };
  const tree = (await page.getStructTree()) as TreeNode | null;
  for (const child of tree?.children ?? []) walk(child, []);
  return { spoken, unread };
}

interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly TreeNode[];
  readonly type?: string;
  readonly id?: string;
}

interface CanvasFactory {
  create(width: number, height: number): { readonly context: CanvasRenderingContext2D };
}

async function render(bytes: Uint8Array, number: number): Promise<Pixels> {
  const document = await opened(bytes);
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  // The canvas that the library brings along for Node.
  const { context } = (document.canvasFactory as CanvasFactory).create(width, height);
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  await document.loadingTask.destroy();
  return {
    width,
    height,
    inkIn(left, top, boxWidth, boxHeight) {
      let ink = 0;
      for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, top + boxHeight); y += 1) {
        for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, left + boxWidth); x += 1) {
          const at = (y * width + x) * 4;
          if ((data[at] ?? 255) < 200 || (data[at + 1] ?? 255) < 200 || (data[at + 2] ?? 255) < 200) ink += 1;
        }
      }
      return ink;
    },
  };
}
