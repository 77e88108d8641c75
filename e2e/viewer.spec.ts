/** The page that shows a design to somebody without Headwater: opened as a file, offline, under its own policy. */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { designScript } from '../src/codecs/html.ts';
import { sourceOf } from '../src/deliverables/source.ts';
import { viewerHtml } from '../src/render/viewer/viewer-html.ts';
import { buildScene } from '../src/scene/scene-cache.ts';
import { designOf } from '../src/testing/design-of.ts';
import { payloadDesign } from '../src/testing/payload-design.ts';
import { PAYLOAD_PAIRS } from '../src/testing/payloads.ts';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { designButton, openFile, openSketch } from './open-file.ts';
import { type Seen, watch } from './trust/watch.ts';

const DESIGN = `
  design { name: "Northwind, to-be", client: "Northwind" }
  system sales kind sales "Sales Cloud" at 0 0 { owner: RevOps }
  system mc kind marketing-engagement "Marketing" at 600 0
  entity Customer
  sales:Contact is Customer replica
  mc:Subscriber is Customer replica
  f1: sales -> mc "Contacts out" carries Customer by cdc slo 1 s`;

test('is exported, opens offline as a file, tells what there is to know, and opens again here', async ({
  page,
  browser,
}, info) => {
  await openSketch(page, DESIGN);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'Viewer (HTML)' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save viewer' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('northwind-to-be.viewer.html');
  const file = info.outputPath('northwind-to-be.viewer.html');
  await download.saveAs(file);

  const { viewer, seen } = await openOffline(browser, file);
  await expect(viewer).toHaveTitle('Northwind, to-be');
  await expect(viewer.getByRole('heading', { level: 1 })).toHaveText('Northwind, to-be');
  await expect(viewer.getByRole('banner')).toContainText(/Northwind · \d{4}-\d\d-\d\d · Draft · version \w+/);

  // A finding leads to its element, and the element tells its facts.
  const finding = viewer.getByRole('region', { name: 'Findings' }).getByRole('button', { name: /Who owns Customer\?/ });
  await expect(finding).toHaveAccessibleName(/^Error/);
  await finding.click();
  await expect(viewer.getByRole('article', { name: 'Customer' }).getByText('System of record')).toBeVisible();
  await viewer.getByRole('searchbox', { name: 'Search' }).fill('contacts');
  await viewer.getByRole('region', { name: 'Results' }).getByRole('button', { name: 'Contacts out' }).press('Enter');
  const flow = viewer.getByRole('article', { name: 'Contacts out' });
  await expect(flow.getByRole('definition').filter({ hasText: 'Change Data Capture' })).toBeVisible();
  expect(toldOf(await faultsInBothThemes(viewer))).toEqual([]);

  // By pointer and by keys.
  await viewer.keyboard.press('Escape');
  await expect(flow).toBeHidden();
  const canvas = viewer.getByRole('region', { name: 'Diagram' });
  const place = () => canvas.locator('svg').first().getAttribute('style');
  await canvas.focus();
  await viewer.keyboard.press('0');
  const whole = await place();
  await viewer.keyboard.press('ArrowRight');
  await viewer.keyboard.press('+');
  await expect.poll(place).not.toBe(whole);
  await viewer.keyboard.press('0');
  await expect.poll(place).toBe(whole);
  await canvas.getByText('Sales Cloud', { exact: true }).first().click({ force: true });
  await expect(viewer.getByRole('article', { name: 'Sales Cloud' })).toContainText('RevOps');

  const [saved] = await Promise.all([
    viewer.waitForEvent('download'),
    viewer.getByRole('button', { name: 'Save the design as JSON' }).click(),
  ]);
  const json = await readFile(await saved.path(), 'utf8');
  expect(designOf(JSON.parse(json)).flows.get('f1')?.name).toBe('Contacts out');
  expect(seen.attacks).toEqual([]);
  expect(seen.errors).toEqual([]);
  expect(seen.requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  await viewer.context().close();

  await page.goto('/');
  await openFile(page, 'northwind-to-be.viewer.html', await readFile(file, 'utf8'));
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind, to-be');
});

for (const [name, pair] of Object.entries(PAYLOAD_PAIRS)) {
  test(`${name}: is text in the page, wherever it stands`, async ({ browser }, info) => {
    const design = designOf(payloadDesign(...pair));
    const source = sourceOf(design, '2026-01-01');
    const file = info.outputPath('payload.viewer.html');
    const data = designScript(design);
    await writeFile(file, viewerHtml({ design, scene: buildScene(design), source, fonts: [], data }));
    const { viewer, seen } = await openOffline(browser, file);
    await viewer.getByRole('searchbox', { name: 'Search' }).fill(pair[0].slice(0, 100));
    await expect(viewer.getByRole('region', { name: 'Results' })).toBeVisible();
    await viewer.getByRole('searchbox', { name: 'Search' }).fill('');
    for (const button of await viewer.locator('[data-element]').all()) {
      await button.evaluate((element: HTMLElement) => element.click());
    }
    expect(await viewer.locator('hw-pwned, iframe, img, object, embed, base, foreignObject, a[href]').count()).toBe(0);
    expect(seen.attacks).toEqual([]);
    expect(seen.errors).toEqual([]);
    await viewer.context().close();
  });
}

/** As a double click does, on a machine without a network. */
async function openOffline(browser: Browser, file: string): Promise<{ readonly viewer: Page; readonly seen: Seen }> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
  const viewer = await context.newPage();
  const seen = await watch(viewer);
  await viewer.goto(pathToFileURL(file).href);
  await expect(viewer.getByRole('searchbox', { name: 'Search' })).toBeVisible();
  return { viewer, seen };
}
