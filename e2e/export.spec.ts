import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { type Download, expect, type Page, test } from '@playwright/test';
import { decodeFile } from '../src/codecs/any-file.ts';
import { decodeJson, encodeJson } from '../src/codecs/json.ts';
import type { Design } from '../src/model/design.ts';
import { only } from '../src/model/design.ts';

const FILE = 'public/templates/default-bidirectional-wiring.design.json';

function designOf(text: string): Design {
  const loaded = decodeJson(text);
  if (!loaded.ok) throw new Error(loaded.error.problems.map(({ message }) => message).join('\n'));
  return loaded.value.design;
}

async function openTemplate(page: Page): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('button', { name: /Default two-way wiring/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
}

async function save(page: Page, format: 'PNG' | 'SVG' | 'JSON'): Promise<Download> {
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: format }).check({ force: true });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: `Save ${format}` }).click();
  return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** Width and height, and whether more than one colour was drawn. */
function readPng(png: Buffer) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const pixels = inflateSync(Buffer.concat(parts));
  return { width, height, tones: new Set(pixels).size };
}

test('the three formats carry the whole design, and the pictures show it at the chosen scale', async ({ page }) => {
  await openTemplate(page);
  const original = encodeJson(designOf(readFileSync(FILE, 'utf8')));

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('img', { name: 'Preview of the export' })).toBeVisible();
  await page.getByRole('radio', { name: '1×' }).check({ force: true });
  const atOne = readPng(await bytesOf(await save(page, 'PNG')));
  expect(atOne.tones).toBeGreaterThan(40);

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: '3×' }).check({ force: true });
  const png = await bytesOf(await save(page, 'PNG'));
  const atThree = readPng(png);
  expect(atThree.width).toBe(atOne.width * 3);
  expect(atThree.height).toBe(atOne.height * 3);

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const svgDownload = await save(page, 'SVG');
  const svg = await bytesOf(svgDownload);
  expect(svgDownload.suggestedFilename()).toBe('default-two-way-wiring-with-its-mistakes.svg');
  expect(svg.toString('utf8')).toContain('Service Cloud');

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const json = await bytesOf(await save(page, 'JSON'));

  for (const file of [png, svg, json]) {
    const loaded = decodeFile(new Uint8Array(file));
    expect(loaded.ok).toBe(true);
    if (!loaded.ok) continue;
    // The copy in this browser has an own id and time; what is drawn and decided is the same.
    const { design } = loaded.value;
    expect(only(design, 'about').name).toBe('Default two-way wiring, with its mistakes');
    for (const part of ['systems', 'entities', 'placements', 'flows', 'interactions', 'segments', 'layout'] as const) {
      expect([...design[part].values()]).toEqual([...designOf(original)[part].values()]);
    }
  }
});

test('a picture that carries its design opens it when it is dropped', async ({ page }) => {
  await openTemplate(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const png = await bytesOf(await save(page, 'PNG'));

  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).first().click();
  await (await chooser).setFiles({ name: 'wiring.png', mimeType: 'image/png', buffer: png });
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
  await expect(page.getByText('3 clouds · 5 objects · 3 flows')).toBeVisible();
});

test('selection, colours and findings change the picture', async ({ page }) => {
  await openTemplate(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const plain = (await bytesOf(await save(page, 'SVG'))).toString('utf8');

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: 'Selection' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Findings' }).check();
  await dialog.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await dialog.getByRole('checkbox', { name: /Carry the design/ }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Title block' }).uncheck();
  const dark = (await bytesOf(await save(page, 'SVG'))).toString('utf8');

  expect(plain).toContain('headwater-design');
  expect(dark).not.toContain('headwater-design');
  expect(plain).toContain('Alpine Insurance');
  expect(dark).not.toContain('Alpine Insurance');
  const ground = /<rect width="\d+" height="\d+" fill="(#[0-9a-f]+)"/i;
  expect(ground.exec(dark)?.[1]).not.toBe(ground.exec(plain)?.[1]);
});

test('there is nothing to draw in an empty design, and the dialog says so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Blank design' }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByText('There is nothing to draw yet')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeDisabled();
});
