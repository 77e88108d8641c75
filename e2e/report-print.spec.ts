/** The HTML report on paper, as a browser prints it: A4 and Letter, the picture on its side, no row cut, heads repeated. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { documentsOf } from '../src/deliverables/all-deliverables.ts';
import { sourceOf } from '../src/deliverables/source.ts';
import { htmlReport } from '../src/render/html-report.ts';
import { renderDesignSvg } from '../src/render/svg.ts';
import { CASES_TODAY, loadCases } from '../src/testing/cases.ts';
import { type ReadPage, readPdf } from '../src/testing/read-pdf.ts';

test('prints on A4 and Letter', async ({ page }, info) => {
  const design = loadCases().find(({ name }) => name.startsWith('c01'))?.design;
  if (!design) throw new Error('The base cases are gone.');
  const source = sourceOf(design, CASES_TODAY);
  const documents = documentsOf(source);
  const file = info.outputPath('report.html');
  await writeFile(file, htmlReport(documents, { picture: renderDesignSvg(design) }));
  await page.goto(pathToFileURL(file).href);

  for (const format of ['A4', 'Letter'] as const) {
    const { pages } = await readPdf(await page.pdf({ format, preferCSSPageSize: true }));
    const texts = pages.map(textOf);
    for (const [at, one] of pages.entries()) {
      expect(beyond(one), `${format}, page ${at + 1}`).toEqual([]);
      expect(texts[at], `${format}, page ${at + 1} is not empty`).not.toBe('');
    }

    // Title and contents are pages of their own, and the contents lead to every document.
    expect(texts[0]).toContain(packed(source.imprint.design));
    expect(texts[0]).not.toContain('Contents');
    expect(texts[1]?.startsWith('Contents')).toBe(true);
    const leads = pages[1]?.links ?? [];
    expect(leads).toHaveLength(documents.length);
    for (const [at, { title }] of documents.entries())
      expect(texts[(leads[at] ?? 0) - 1], `${format}, ${title}`).toContain(packed(title));

    // The picture lies alone on one page that is turned on its side.
    const diagram = (leads[documents.findIndex(({ id }) => id === 'topology-diagram')] ?? 0) - 1;
    expect(pages[diagram]?.width).toBeGreaterThan(pages[diagram]?.height ?? Number.POSITIVE_INFINITY);
    expect(texts[diagram]).toContain('Systemofrecord');
    expect(pages[0]?.height).toBeGreaterThan(pages[0]?.width ?? Number.POSITIVE_INFINITY);

    // The longest table goes over pages: each begins with its head, and each row stands whole on one.
    const start = (leads.at(-1) ?? 0) - 1;
    expect(documents.at(-1)?.id).toBe('findings');
    expect(pages.length - start, format).toBeGreaterThan(2);
    const table = documents.at(-1)?.blocks.find((block) => block.type === 'table');
    const head = packed((table?.columns ?? []).map(({ title }) => title).join(''));
    for (const [at, text] of texts.slice(start).entries())
      expect(text, `${format}, page ${at + start + 1}`).toContain(head);
    for (const { message } of source.findings)
      expect(texts.filter((text) => text.includes(packed(message))).length, `${format}: ${message}`).toBeGreaterThan(0);
  }
});

function textOf({ texts }: ReadPage): string {
  return packed(texts.map(({ text }) => text).join(''));
}

/** Where lines break is the paper's business. */
function packed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** Texts that begin or end off the page. */
function beyond({ texts, width, height }: ReadPage): readonly string[] {
  const outside = texts.filter(({ x, y, width: long }) => x < 0 || x + long > width || y < 0 || y > height);
  return outside.map(({ text }) => text);
}
