/** The report as a PDF, read back by another library and rendered to pixels. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { installedPdfFonts } from '../../cli/pdf-fonts.ts';
import { documentsOf } from '../../deliverables/all-deliverables.ts';
import { DELIVERABLE_IDS, type DeliverableDocument, type DeliverableId } from '../../deliverables/document.ts';
import { sourceOf } from '../../deliverables/source.ts';
import type { Design } from '../../model/design.ts';
import { buildScene } from '../../scene/scene-cache.ts';
import { CASES_TODAY, loadCases } from '../../testing/cases.ts';
import { designOf } from '../../testing/design-of.ts';
import { hugeDesign } from '../../testing/huge-design.ts';
import { payloadDesign } from '../../testing/payload-design.ts';
import { POLYGLOTS } from '../../testing/payloads.ts';
import { type PlacedText, type ReadPage, readPdf } from '../../testing/read-pdf.ts';
import { renderPdf } from './render-pdf.ts';

const fonts = installedPdfFonts();
const c02 = loadCases().find(({ name }) => name.startsWith('c02'))?.design;
if (!c02) throw new Error('The base cases are gone.');

async function made(design: Design, paper?: 'a4' | 'letter', ids: readonly DeliverableId[] = DELIVERABLE_IDS) {
  const documents = documentsOf(sourceOf(design, CASES_TODAY), ids);
  const missing: string[] = [];
  const bytes = await renderPdf(documents, {
    scene: buildScene(design),
    fonts,
    onMissing: (all) => missing.push(...all),
    ...(paper && { paper }),
  });
  return { bytes, documents, missing, pdf: await readPdf(bytes) };
}

/** Prose, the picture, a wide table and a long one: reading all of them back takes too long. */
const PAYLOAD_IDS: readonly DeliverableId[] = ['topology-diagram', 'system-of-record-matrix', 'review-checklist'];

const linesIn = ({ texts }: ReadPage) => texts.map(({ text }) => text);
const allText = (pages: readonly ReadPage[]) => pages.flatMap(linesIn).join('\n');

describe('the case C02', async () => {
  const { bytes, documents, missing, pdf } = await made(c02);
  const [title, contents, ...rest] = pdf.pages;

  test('is small, says what it is, and is the same again', async () => {
    expect(bytes.length).toBeLessThan(300_000);
    expect(missing).toEqual([]);
    expect(pdf.title).toBe('Sports & lifestyle brand - three-layer target');
    expect(await renderPdf(documents, { scene: buildScene(c02), fonts })).toEqual(bytes);
  });

  test('has a title page with version, day and status', () => {
    const [first] = documents;
    expect(title && linesIn(title)).toEqual(
      expect.arrayContaining(['Date', CASES_TODAY, 'Status', 'Draft', 'Version', first?.imprint.version]),
    );
  });

  test('has contents that link to the pages whose numbers they say, and bookmarks', () => {
    expect(pdf.bookmarks.filter((name) => documents.some((document) => document.title === name))).toEqual(
      documents.map((document) => document.title),
    );
    const lines = contents ? linesIn(contents) : [];
    for (const document of documents) {
      const number = Number(lines[lines.indexOf(document.title) + 1]);
      expect(linesIn(pdf.pages[number - 1] as ReadPage)).toContain(document.title);
      expect(contents?.links).toContain(number);
    }
  });

  test('says on every other page whose it is, of what version, and which page of how many', () => {
    const version = documents[0]?.imprint.version;
    for (const [index, page] of [contents, ...rest].entries()) {
      const lines = page ? linesIn(page) : [];
      expect(lines).toContain(`Page ${index + 2} of ${pdf.pages.length}`);
      expect(lines).toContain(`Version ${version} · ${CASES_TODAY}`);
      expect(lines).toContain('Sports & lifestyle brand - three-layer target');
    }
  });

  test('draws the picture on a page turned on its side, its names as text inside the page', async () => {
    const at = pdf.pages.findIndex((page) => page.width > page.height);
    const page = pdf.pages[at] as ReadPage;
    for (const { name } of c02.systems.values()) expect(linesIn(page)).toContain(name);
    for (const text of page.texts) expect(isInside(text, page)).toBe(true);
    const pixels = await pdf.pixels(at + 1);
    const card = page.texts.find(({ text }) => text === 'Data Cloud') as PlacedText;
    expect(pixels.inkIn(card.x, card.y - 8, card.width, 10)).toBeGreaterThan(20);
    expect(pixels.inkIn(60, 90, pixels.width - 120, pixels.height - 150)).toBeGreaterThan(5_000);
  });

  test('keeps every text of a table inside the page, and repeats the head of one that goes on', () => {
    for (const page of rest) for (const text of page.texts) expect(isInside(text, page)).toBe(true);
    const waves = pdf.pages.filter((page) => linesIn(page).includes('Load steps'));
    expect(waves.length).toBeGreaterThan(2);
  });

  test('shows ink where the text is', async () => {
    for (const [index, page] of pdf.pages.entries()) {
      // Rendering is slow, and there are all kinds of pages among these.
      if (index % 3 !== 0) continue;
      const pixels = await pdf.pixels(index + 1);
      for (const { text, x, y, width } of page.texts) {
        if (text.trim() !== '') expect(pixels.inkIn(x - 1, y - 9, width + 2, 11), text).toBeGreaterThan(0);
      }
    }
  });
});

test('on Letter it is as wide as Letter is', async () => {
  const { pdf } = await made(c02, 'letter');
  expect(new Set(pdf.pages.map(({ width, height }) => `${width}x${height}`))).toEqual(new Set(['612x792', '792x612']));
});

describe('characters', () => {
  const SAMPLE = 'Ελλάδα, Москва, ≤ 5 s → − … “Łódź” Ế ½ €';

  test('of Greek, Cyrillic and of mathematics are the right ones, and drawn', async () => {
    const pdf = await readPdf(await renderPdf([said(SAMPLE)], { scene: null, fonts }));
    const page = pdf.pages.at(-1) as ReadPage;
    const line = page.texts.find(({ text }) => text === SAMPLE) as PlacedText;
    expect(line).toBeDefined();
    expect(pdf.bookmarks).toContain(SAMPLE);
    const pixels = await pdf.pixels(pdf.pages.length);
    // Each letter in its place: no gap wider than a blank, no letter over the next.
    const columns = Array.from({ length: Math.floor(line.width) }, (_, at) => {
      return pixels.inkIn(line.x + at, line.y - 9, 1, 11) > 0 ? '#' : ' ';
    }).join('');
    expect(
      columns
        .split('#')
        .map(({ length }) => length)
        .every((gap) => gap < 10),
    ).toBe(true);
    expect(columns.replaceAll(' ', '').length).toBeGreaterThan(columns.length / 2);
  });

  test('that no font has are a box, are named on the title page, and are still right when copied', async () => {
    const missing: string[] = [];
    const bytes = await renderPdf([said('客户 🚀 ok')], {
      scene: null,
      fonts,
      onMissing: (all) => missing.push(...all),
    });
    const pdf = await readPdf(bytes);
    expect(missing).toEqual(['客', '户', '🚀']);
    const [title] = pdf.pages;
    expect(title && linesIn(title).join(' ')).toContain('U+5BA2, U+6237, U+1F680');
    const page = pdf.pages.at(-1) as ReadPage;
    const line = page.texts.find(({ text }) => text === '客户 🚀 ok') as PlacedText;
    const pixels = await pdf.pixels(pdf.pages.length);
    expect(pixels.inkIn(line.x, line.y - 9, 6, 11)).toBeGreaterThan(4);
  });

  test('whatever they are make a PDF that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const pdf = await readPdf(await renderPdf([said(text)], { scene: null, fonts }));
        // Nothing that is seen is lost; a half of a character is shown as the sign for one.
        const seen = (some: string) =>
          some.replaceAll(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Cn}\ufffd]|\p{Variation_Selector}/gu, '');
        expect(seen(allText(pdf.pages)).normalize('NFKC')).toContain(seen(text.normalize('NFC')).normalize('NFKC'));
      }),
      { numRuns: 15 },
    );
  });
});

test.each(Object.entries(POLYGLOTS))(
  'a design that says %s everywhere is a report of that text',
  async (_name, payload) => {
    const { pdf } = await made(designOf(payloadDesign(payload)), 'a4', PAYLOAD_IDS);
    for (const page of pdf.pages) for (const text of page.texts) expect(isInside(text, page)).toBe(true);
  },
);

test('a table of more columns than a page holds goes on below, its first column again', async () => {
  const { pdf } = await made(hugeDesign(40));
  const parts = pdf.pages
    .flatMap(linesIn)
    .filter((text) => /^Entities by systems \(columns, part \d of \d\)$/.test(text));
  expect(parts.length).toBeGreaterThan(1);
  for (const id of DELIVERABLE_IDS) expect(pdf.bookmarks.length, id).toBeGreaterThan(DELIVERABLE_IDS.length);
  for (const page of pdf.pages) for (const text of page.texts) expect(isInside(text, page)).toBe(true);
});

function isInside({ x, y, width }: PlacedText, page: ReadPage): boolean {
  return x >= 0 && x + width <= page.width + 0.5 && y >= 0 && y <= page.height;
}

function said(text: string): DeliverableDocument {
  return {
    id: 'findings',
    title: 'What is said',
    imprint: { design: 'One text', client: null, date: CASES_TODAY, version: 'abc', status: 'Draft' },
    blocks: [
      { type: 'heading', level: 2, text },
      { type: 'paragraph', text },
    ],
  };
}
