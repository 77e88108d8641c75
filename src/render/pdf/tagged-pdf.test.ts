/** The report as a screen reader has it: what each text is, in the order of reading, and nothing that is only looks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { installedPdfFonts } from '../../cli/pdf-fonts.ts';
import { documentsOf } from '../../deliverables/all-deliverables.ts';
import { DELIVERABLE_IDS, type DeliverableDocument } from '../../deliverables/document.ts';
import { sourceOf } from '../../deliverables/source.ts';
import { buildScene } from '../../scene/scene-cache.ts';
import { CASES_TODAY, loadCases } from '../../testing/cases.ts';
import { readPdf, type Spoken } from '../../testing/read-pdf.ts';
import { createFontSet } from './font-set.ts';
import { renderPdf } from './render-pdf.ts';

const fonts = installedPdfFonts();
const c02 = loadCases().find(({ name }) => name.startsWith('c02'))?.design;
if (!c02) throw new Error('The base cases are gone.');

/** Blanks between words are where lines end: a reader of pixels puts them where it likes. */
const bare = (text: string) => text.replaceAll(/\s/g, '');

describe('the case C02', async () => {
  const documents = documentsOf(sourceOf(c02, CASES_TODAY), DELIVERABLE_IDS);
  const pdf = await readPdf(await renderPdf(documents, { scene: buildScene(c02), fonts }));
  const pages = await pdf.aloud();
  const spoken = pages.flatMap((page) => page.spoken);
  const said = (role: string) => spoken.filter(({ roles }) => roles.endsWith(role)).map(({ text }) => bare(text));

  test('has the headings of its documents, in their order and on their levels', () => {
    expect(said('H1')).toEqual(
      ['Sports & lifestyle brand - three-layer target', 'Contents', ...documents.map(({ title }) => title)].map(bare),
    );
    const headings = documents.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'heading'));
    expect(said('H2')).toEqual(headings.filter(({ level }) => level === 2).map(({ text }) => bare(text)));
    expect(said('H3')).toEqual(headings.filter(({ level }) => level === 3).map(({ text }) => bare(text)));
  });

  test('has lists of items, and a link for each line of its contents', () => {
    const items = documents.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'list' ? block.items : [])),
    );
    expect(said('L LI LBody')).toEqual(items.map(bare));
    const [, contents] = pdf.pages;
    expect(said('TOC TOCI Link')).toHaveLength(contents?.links.length ?? 0);
  });

  test('says of the picture what it shows', () => {
    expect(spoken.find(({ roles }) => roles.endsWith('Figure'))?.text).toMatch(
      /^Diagram of 11 systems and 11 connections between them: Sales Cloud, .* The tables below list them\.$/,
    );
  });

  test('has every text of its tables in a cell, and the heads once', () => {
    const tables = documents.flatMap(({ blocks }) =>
      blocks.filter((block) => block.type === 'table' && block.rows.length > 0),
    );
    expect(said('Table Caption')).toHaveLength(tables.length);
    expect(said('TR TH')).toEqual(
      tables.flatMap((table) => (table.type === 'table' ? table.columns.map(({ title }) => bare(title)) : [])),
    );
    expect(said('TR TD').length).toBeGreaterThan(500);
  });

  test('leaves unread only what is repeated on every page, and heads of tables that go on', () => {
    const heads = new Set(said('TR TH'));
    for (const [index, { unread }] of pages.entries()) {
      const rest = unread.map(bare).filter((text) => ![...heads].some((head) => head.includes(text)));
      expect(rest.length, `page ${index + 1}: ${rest}`).toBeLessThanOrEqual(4);
    }
  });
});

test('whatever a text says, it is read as it was written, wherever it stands', async () => {
  const { shown } = createFontSet(fonts);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
      const pdf = await readPdf(await renderPdf([saying(`x${text}x`)], { scene: null, fonts }));
      const spoken = (await pdf.aloud()).flatMap((page) => page.spoken);
      const expected = seen(shown(`x${text}x`));
      for (const role of ['H2', 'P', 'LBody', 'TD']) {
        expect(seen(textOf(spoken, role)), role).toBe(expected);
      }
    }),
    { numRuns: 12 },
  );
});

/** What pdf.js makes of a text: characters that look alike become one. */
function seen(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}\p{Cn}]|\p{Variation_Selector}/gu, '').normalize('NFKC');
}

/** The last: before it the title page has some. */
function textOf(spoken: readonly Spoken[], role: string): string {
  return spoken.findLast(({ roles }) => roles.endsWith(` ${role}`))?.text ?? '';
}

function saying(text: string): DeliverableDocument {
  const cell = { value: text, subject: null, field: null, mark: null };
  return {
    id: 'findings',
    title: 'What is said',
    imprint: { design: 'One text', client: null, date: CASES_TODAY, version: 'abc', status: 'Draft' },
    blocks: [
      { type: 'heading', level: 2, text },
      { type: 'paragraph', text },
      { type: 'list', items: [text], isOrdered: false },
      {
        type: 'table',
        id: 'said',
        title: 'A table',
        isMain: true,
        columns: [{ id: 'said', title: 'Said', type: 'text', unit: null }],
        rows: [{ id: 'one', subject: null, isStruck: false, cells: [cell] }],
        emptyText: '',
      },
    ],
  };
}
