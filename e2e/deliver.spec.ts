/** What goes out: looked at, chosen, downloaded, unzipped; and stopped half-way. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from '../src/testing/read-pdf.ts';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { openSketch } from './open-file.ts';

const DESIGN = `
  design { name: "Northwind, to-be", client: "Northwind AG" }
  system sales kind sales "Sales Cloud" at 0 0
  system erp kind erp-sap "SAP" at 400 0
  entity Order
  sales:Order is Order replica
  erp:SalesOrder is Order replica
  f1: sales -> erp carries Order by cdc slo 5 s
  ${Array.from({ length: 55 }, (_one, at) => `g${at}: sales -> erp "Feed ${at}" carries Order by cdc slo 5 s`).join('\n  ')}`;

async function openDeliver(page: Page): Promise<void> {
  await openSketch(page, DESIGN);
  await page.getByRole('tab', { name: 'Deliver' }).click();
  await expect(page.getByRole('article', { name: 'Executive summary' })).toBeVisible();
}

test('the pack holds what was chosen, the choice is remembered, and a single deliverable goes out alone', async ({
  page,
}) => {
  test.slow(); // a whole pack is made and read, and axe looks four times
  await openDeliver(page);
  await page.getByRole('button', { name: 'Choose what goes in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Download the pack' });
  await dialog.getByRole('checkbox', { name: /^Slide deck/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /^Mermaid/ }).check();
  await dialog.getByRole('checkbox', { name: 'Findings', exact: true }).uncheck();
  await dialog.getByRole('radio', { name: 'US Letter' }).check();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download the pack' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^northwind-to-be-\d{4}-\d\d-\d\d\.zip$/);
  await expect(dialog.getByRole('status')).toContainText(`Saved ${download.suggestedFilename()}`);
  await expect(dialog.getByRole('checkbox', { name: /^Excel workbook · \d+ KB/ })).toBeChecked();

  const files = unzipSync(readFileSync(await download.path()));
  const paths = Object.keys(files);
  for (const path of [
    'northwind-to-be-report.html',
    'northwind-to-be-report.pdf',
    'northwind-to-be-deliverables.xlsx',
  ]) {
    expect(paths).toContain(path);
  }
  expect(paths).toContain('exchange/northwind-to-be.mmd');
  expect(paths).toContain('diagram/northwind-to-be.svg');
  expect(paths.filter((path) => /pptx|findings/.test(path))).toEqual([]);
  const report = await readPdf(files['northwind-to-be-report.pdf'] ?? new Uint8Array());
  expect(report.pages[0]?.width).toBe(612);
  expect([...(files['diagram/northwind-to-be.png'] ?? [])].slice(1, 4)).toEqual([0x50, 0x4e, 0x47]);
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('Client:   Northwind AG');
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Choose what goes in' }).click();
  await expect(dialog.getByRole('checkbox', { name: /^Mermaid/ })).toBeChecked();
  await page.keyboard.press('Escape');

  const list = page.getByRole('navigation', { name: 'Deliverables' });
  await list.getByRole('button', { name: /^Integration map/ }).click();
  const alone = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  expect((await alone).suggestedFilename()).toBe('northwind-to-be-integration-map.md');
  await expect(page.getByRole('combobox', { name: 'Paper of the PDF' })).toHaveValue('letter');
  const printed = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  expect((await printed).suggestedFilename()).toBe('northwind-to-be-integration-map.pdf');
  const pdf = await readPdf(readFileSync(await (await printed).path()));
  expect([pdf.title, pdf.pages[0]?.width]).toEqual(['Northwind, to-be: Integration map', 612]);
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);

  // Every row of a long table is reached by keys, and only those in view are drawn.
  await list.getByRole('button', { name: /^Smoke-test plan/ }).click();
  const plan = page.getByRole('grid', { name: 'Smoke tests by flow' });
  await expect(plan).toHaveAttribute('aria-rowcount', '169');
  const focused = plan.locator('[role="row"]:has(:focus)');
  await plan.locator('[data-place="0.0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(focused).toHaveAttribute('aria-rowindex', '169');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('aria-rowindex', '168');
  await expect(plan.getByRole('columnheader').last()).toBeInViewport();
  expect(await plan.getByRole('row').count()).toBeLessThan(60);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await expect(focused).not.toHaveAttribute('aria-rowindex', '168');
  await page.keyboard.press('Control+Home');
  await expect(focused).toHaveAttribute('aria-rowindex', '2');

  // A cell leads to where it is answered.
  await list.getByRole('button', { name: /^Integration map/ }).click();
  const map = page.getByRole('grid', { name: 'Integration map' });
  await map.locator('[data-place="0.0"]').focus();
  const sla = map.locator('button:focus', { hasText: /^5 s/ });
  for (let column = 1; (await sla.count()) === 0; column += 1) {
    await page.keyboard.press('ArrowRight');
    await map.locator(`[data-place="0.${column}"]:focus`).waitFor();
  }
  await expect(sla).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Canvas' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tab', { name: 'Inspector' })).toHaveAttribute('aria-selected', 'true');
});

test('a pack that takes its time says what it is at, and is cancelled', async ({ page }) => {
  await openDeliver(page);
  // Its fonts do not come, so the PDF is never done.
  await page.route('**/*.ttf', () => {});
  await page.getByRole('button', { name: 'Download the pack' }).click();
  const dialog = page.getByRole('dialog', { name: 'Download the pack' });
  await expect(dialog.getByRole('status')).toContainText('Making: PDF report');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('status')).toBeHidden();
  await expect(dialog.getByRole('button', { name: 'Download the pack' })).toBeEnabled();

  // Without them the other parts are made all the same, and what is missing is said.
  await page.unroute('**/*.ttf');
  await page.route('**/*.ttf', (route) => route.abort());
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download the pack' }).click();
  const files = unzipSync(readFileSync(await (await coming).path()));
  await expect(dialog.getByRole('alert')).toContainText('PDF report is not in it');
  expect(Object.keys(files).filter((path) => path.endsWith('.pdf'))).toEqual([]);
  expect(Object.keys(files)).toContain('northwind-to-be-deliverables.xlsx');
});
