/** Text is text: every payload in every field of a design, through every place that shows it. */
import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { extractFromPng } from '../../src/codecs/png.ts';
import { encodeShareLink } from '../../src/codecs/share-link.ts';
import { extractFromSvg } from '../../src/codecs/svg.ts';
import { designOf } from '../../src/testing/design-of.ts';
import { PAYLOAD_PAIRS } from '../../src/testing/payloads.ts';
import { parseXml, type XmlElement } from '../../src/testing/xml.ts';
import { canvas } from '../canvas-elements.ts';
import { designButton } from '../open-file.ts';
import { brokenFile, danglingFile, dropFile, payloadFile } from './payload-file.ts';
import { walkCanvas, walkClipboard, walkDialogs, walkFindings, walkInspector, walkPalette } from './payload-walk.ts';
import { expectOnlyText, watch } from './watch.ts';

// Hundreds of steps a test: a trace of them would cost more than they do.
test.use({ permissions: ['clipboard-read', 'clipboard-write'], trace: 'off' });
test.describe.configure({ timeout: 180_000 });

for (const [name, pair] of Object.entries(PAYLOAD_PAIRS)) {
  const texts = [...new Set(pair)];

  test(`${name}: in every field, in every panel, dialog and list`, async ({ page }) => {
    const seen = await watch(page);
    const check = () => expectOnlyText(page, seen);
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Blank design' })).toBeVisible();

    for (const text of texts) {
      await dropFile(page, `${text}.json`, JSON.stringify(brokenFile(pair)));
      await expect(page.getByRole('dialog', { name: /^Cannot open/ })).toContainText('Expected');
      await check();
      await page.keyboard.press('Escape');
    }

    await dropFile(page, `${pair[1]}.json`, JSON.stringify(danglingFile(pair)));
    await expect(page.getByRole('dialog', { name: /^Opened/ })).toContainText('Left out');
    await check();
    await page.keyboard.press('Escape');

    await dropFile(page, `${pair[0]}.json`, JSON.stringify(payloadFile(pair)));
    await expect(page.getByRole('dialog')).toBeHidden();
    await walkCanvas(page, check);
    await walkPalette(page, texts, check);
    await walkFindings(page, texts, check);
    // Eighteen lists, and three parts that a design has once.
    expect(await walkInspector(page, texts.length, check)).toBe(18 * texts.length + 3);
    await walkDialogs(page, texts, check);
    await walkClipboard(page, check);
    await expect(page).toHaveTitle(/Headwater$/);

    await walkStartScreen(page, check);
  });

  test(`${name}: in a picture, a file name and a link`, async ({ page }) => {
    const seen = await watch(page);
    const check = () => expectOnlyText(page, seen);
    const file = JSON.stringify(payloadFile(pair));
    const design = designOf(JSON.parse(file));
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Blank design' })).toBeVisible();
    await dropFile(page, 'payload.json', file);
    await expect(canvas(page).getByRole('button').first()).toBeVisible();

    const svg = await exported(page, 'SVG', check);
    expectSafeName(svg, 'svg');
    const drawing = await textOf(svg);
    expect(foreignParts(parseXml(drawing))).toEqual([]);
    const fromSvg = extractFromSvg(drawing);
    expect(fromSvg.ok && fromSvg.value.design.about).toEqual(design.about);

    const png = await exported(page, 'PNG', check);
    expectSafeName(png, 'png');
    const fromPng = extractFromPng(await readFile(await png.path()));
    expect(fromPng.ok && fromPng.value.design.about).toEqual(design.about);

    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+s')]);
    expectSafeName(saved, 'design.json');
    expect(designOf(JSON.parse(await textOf(saved))).about).toEqual(design.about);

    const link = encodeShareLink(design);
    if (!link.ok) throw new Error('A payload design fits a link.');
    await page.goto(`/#${link.value}`);
    await expect(page.getByRole('region', { name: 'Read-only' })).toBeVisible();
    await walkCanvas(page, check);
    await walkFindings(page, texts, check);
  });
}

/** Toasts and the list of designs: duplicate, go to the start, rename and delete there. */
async function walkStartScreen(page: Page, check: () => Promise<void>): Promise<void> {
  await designButton(page).click();
  await page.getByRole('menuitem', { name: 'Restore points' }).click();
  await expect(page.getByRole('dialog', { name: 'Restore points' }).getByRole('listitem').first()).toBeVisible();
  await check();
  await page.keyboard.press('Escape');
  await designButton(page).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'This is a copy now' })).toBeVisible();
  await check();
  await expect(page.getByTestId('save-state')).toContainText('Saved in this browser');
  await designButton(page).click();
  await page.getByRole('menuitem', { name: 'My designs' }).click();
  const designs = page.getByRole('region', { name: 'My designs' }).getByRole('list').first();
  await expect(designs.getByRole('listitem')).toHaveCount(3);
  await check();
  await designs
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await expect(page.getByRole('dialog', { name: 'Rename design' }).getByLabel('Name')).not.toHaveValue('');
  await check();
  await page.keyboard.press('Escape');
  await designs
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Deleted' })).toBeVisible();
  await check();
}

async function exported(page: Page, format: 'SVG' | 'PNG', check: () => Promise<void>): Promise<Download> {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: format }).check();
  if (format === 'PNG') await dialog.getByRole('radio', { name: '1×' }).check();
  await dialog.getByRole('checkbox', { name: 'Findings' }).check();
  await expect(dialog.getByRole('img', { name: 'Preview of the export' })).toBeVisible();
  await check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: `Save ${format}` }).click(),
  ]);
  await expect(dialog).toBeHidden();
  await check();
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** Letters, digits and hyphens of any script: nothing that is a path, a command, or turns the name round. */
function expectSafeName(download: Download, ending: string): void {
  const name = download.suggestedFilename();
  expect(name.endsWith(`.${ending}`)).toBe(true);
  expect(name.slice(0, -ending.length - 1)).toMatch(/^[\p{L}\p{N}\p{M}-]{1,190}$/u);
}

/** What our pictures are made of; an address in one leads into the picture itself. */
const ELEMENTS = /^(svg|title|desc|metadata|style|defs|symbol|g|rect|path|text|tspan|use|circle|line|clipPath)$/;

function foreignParts(element: XmlElement): readonly string[] {
  const own = [
    ...(ELEMENTS.test(element.name) ? [] : [`<${element.name}>`]),
    ...Object.entries(element.attributes).flatMap(([key, value]) => {
      const isAddress = /href$|^src$/.test(key) && !value.startsWith('#');
      return key.startsWith('on') || isAddress || /url\((?!#)/.test(value) ? [`${element.name} ${key}=${value}`] : [];
    }),
    ...(element.name === 'style' && /url\((?!data:font)|@import/.test(element.text) ? ['style with an address'] : []),
  ];
  return [...own, ...element.children.flatMap(foreignParts)];
}
