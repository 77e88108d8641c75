/** The deck, taken apart: sound as a package, its diagram of shapes, its texts as they were said. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../deliverables/all-deliverables.ts';
import { DELIVERABLE_IDS, type DeliverableDocument, type DeliverableId } from '../../deliverables/document.ts';
import { sourceOf } from '../../deliverables/source.ts';
import type { Design } from '../../model/design.ts';
import { buildScene } from '../../scene/scene-cache.ts';
import { arbitraryDesign } from '../../testing/arbitrary-design.ts';
import { CASES_TODAY, loadCases } from '../../testing/cases.ts';
import { designOf } from '../../testing/design-of.ts';
import { hugeDesign } from '../../testing/huge-design.ts';
import { payloadDesign } from '../../testing/payload-design.ts';
import { POLYGLOTS } from '../../testing/payloads.ts';
import { faultsIn } from '../../testing/presentation-order.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { allIn, type ReadPptx, readPptx, type XmlNode } from '../../testing/read-pptx.ts';
import { LEAST_TEXT } from './deck-look.ts';
import { renderPptx } from './render-pptx.ts';

const cases = loadCases().filter(({ group }) => group === 'base');
const designOfCase = (name: string): Design => {
  const found = cases.find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`There is no case ${name}.`);
  return found.design;
};

async function made(design: Design, ids: readonly DeliverableId[] = DELIVERABLE_IDS) {
  const documents = documentsOf(sourceOf(design, CASES_TODAY), ids);
  const bytes = await renderPptx(documents, { scene: buildScene(design) });
  const deck = readPptx(bytes);
  expectSound(deck);
  return { bytes, documents, deck };
}

/** What makes an office suite offer a repair. */
function expectSound({ paths, parts, slides, types, targets }: ReadPptx): void {
  for (const target of targets) expect(paths).toContain(target);
  for (const path of types.keys()) expect(paths).toContain(path);
  const content = paths.filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
  for (const path of content) {
    expect([...types.keys()], path).toContain(path);
    expect(targets, `${path} is pointed at`).toContain(path);
  }
  for (const { ids } of slides) expect(new Set(ids).size).toBe(ids.length);
  for (const [path, part] of parts) expect(faultsIn(part), path).toEqual([]);
  for (const [path, part] of parts) expectResolved(path, part, parts);
}

/** Whatever a part names by a number of its relationships is there. */
function expectResolved(path: string, part: XmlNode, parts: ReadPptx['parts']): void {
  if (path.endsWith('.rels')) return;
  const relations = allIn(parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')));
  const known = relations.flatMap(({ attributes }) => attributes['Id'] ?? []);
  const used = allIn(part).flatMap(({ attributes }) => attributes['r:id'] ?? []);
  expect(new Set(known).size, path).toBe(known.length);
  expect(known, path).toEqual(expect.arrayContaining(used));
}

const allTexts = ({ slides }: ReadPptx) => slides.flatMap(({ texts }) => texts);

describe.each(['c01', 'c02', 'c04'])('the case %s', async (name) => {
  const design = designOfCase(name);
  const { bytes, documents, deck } = await made(design);

  test('opens with whose it is, and says so on every slide', async () => {
    const [first] = documents;
    const { version, design: title } = first?.imprint ?? { version: '', design: '' };
    expect(deck.slides[0]?.texts).toEqual(
      expect.arrayContaining([title, `Date: ${CASES_TODAY}`, 'Status: Draft', `Version: ${version}`]),
    );
    for (const { texts } of deck.slides.slice(1)) expect(texts.join('\n')).toContain(`version ${version}`);
    expect(deck.core).toContain(`version ${version}`);
    expect(await renderPptx(documents, { scene: buildScene(design) })).toEqual(bytes);
  });

  test('draws a shape for each system, each flow and its label, none with text too small to read', () => {
    const diagram = deck.slides.find(({ texts }) => texts[0] === 'Topology diagram');
    expect(diagram?.names.filter((shape) => shape.startsWith('System: '))).toHaveLength(design.systems.size);
    expect(diagram?.names.filter((shape) => shape.startsWith('Flow: '))).toHaveLength(design.flows.size);
    expect(diagram?.names.filter((shape) => shape.startsWith('Flow label: '))).toHaveLength(design.flows.size);
    for (const { sizes } of deck.slides) for (const size of sizes) expect(size).toBeGreaterThanOrEqual(LEAST_TEXT);
  });

  test('has the matrix, the keys, the map, the waves and the findings', () => {
    const titles = deck.slides.map(({ texts }) => texts[0]?.replace(/ \(.*$/, ''));
    expect([...new Set(titles.slice(1))]).toEqual([
      'Executive summary',
      'Topology diagram',
      'System-of-record matrix',
      'Shared key inventory',
      'Deployment ordering plan',
      'Deployment waves',
      'Integration map',
      'Top findings',
    ]);
  });
});

test('a table that goes on says its head again', async () => {
  const { deck } = await made(designOfCase('c02'));
  const waves = deck.slides.filter(({ texts }) => texts[0]?.startsWith('Deployment waves'));
  expect(waves.length).toBeGreaterThan(1);
  for (const { texts } of waves) expect(texts).toEqual(expect.arrayContaining(['Wave', 'Org', 'Phase', 'Item']));
  // None is left with the one row that did not fit.
  const lengths = waves.map(({ texts }) => texts.length);
  expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) / 3);
});

test('a design too large for one slide is drawn on several, every system once, and listed', async () => {
  const design = hugeDesign(40);
  const { deck } = await made(design, ['topology-diagram', 'findings']);
  const parts = deck.slides.filter(({ texts }) => /^Topology diagram \(part/.test(texts[0] ?? ''));
  const drawn = parts.flatMap(({ names }) => names.filter((name) => name.startsWith('System: ')));
  expect(parts.length).toBeGreaterThan(1);
  expect(drawn).toHaveLength(design.systems.size);
  for (const { sizes } of parts) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TEXT);
  expect(deck.slides.some(({ texts }) => texts[0]?.startsWith('Systems'))).toBe(true);
});

test('one deliverable gives all of its tables', async () => {
  const { deck } = await made(designOfCase('c02'), ['identity-strategy']);
  const texts = allTexts(deck);
  expect(texts).toEqual(expect.arrayContaining(['Identity strategy', 'Party Identification']));
});

test.each(Object.entries(POLYGLOTS))(
  'a design that says %s everywhere is a deck of that text',
  async (_name, payload) => {
    const { deck } = await made(designOf(payloadDesign(payload)));
    for (const { names } of deck.slides) expect(names.length).toBeGreaterThan(1);
  },
);

test('whatever a text is made of, it is that text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const deck = readPptx(await renderPptx([said(text)], { scene: null }));
      expectSound(deck);
      const seen = (some: string) => some.replaceAll(/[\s\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/gu, '');
      expect(seen(allTexts(deck).join(''))).toContain(seen(text));
    }),
    { numRuns: 20 },
  );
});

test('whatever a design is made of, its deck is sound', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDesign({ most: 6 }), async (design) => {
      await made(design);
    }),
    { numRuns: 15 },
  );
});

const office = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!office)('LibreOffice opens it and shows every slide (skipped where it is not installed)', async () => {
  const { bytes, deck } = await made(designOfCase('c02'));
  const folder = mkdtempSync(join(tmpdir(), 'headwater-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'deck.pptx'),
    ]);
    const pdf = await readPdf(readFileSync(join(folder, 'deck.pdf')));
    expect(pdf.pages).toHaveLength(deck.slides.length);
    const diagram = deck.slides.findIndex(({ texts }) => texts[0] === 'Topology diagram');
    expect(pdf.pages[diagram]?.texts.map(({ text }) => text).join(' ')).toContain('Marketing Cloud Engagement');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function said(text: string): DeliverableDocument {
  return {
    id: 'findings',
    title: 'What is said',
    imprint: { design: 'One text', client: null, date: CASES_TODAY, version: 'abc', status: 'Draft' },
    blocks: [
      { type: 'heading', level: 2, text: 'A text' },
      { type: 'paragraph', text: `x${text}x` },
    ],
  };
}
