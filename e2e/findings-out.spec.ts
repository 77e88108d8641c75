import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { openSketch } from './open-file.ts';

const FAULTY = `
  design { name: "Northwind: to/be", status: review }
  system sales kind sales "Sales Cloud" at 0 0
  system erp kind erp-sap "=SAP" at 400 0
  entity Order
  sales:Order is Order replica
  erp:SalesOrder is Order replica
  feed: sales -> erp "Order feed" carries Order
  waiver w1 { ruleId: "keys/no-shared-key", subject: "entity:Order", reason: "Only compared in reports", approvedBy: Dana }`;

test.describe('findings leave the app', () => {
  test('each form downloads what the panel counts, under a clean name', async ({ page }) => {
    await openSketch(page, FAULTY);
    const dialog = await openDialog(page);

    const markdown = await download(page, 'Markdown');
    expect(markdown.name).toBe('northwind-to-be.findings.md');
    expect(markdown.text).toContain('# Headwater findings');
    expect(markdown.text).toContain('~~Order is kept in 2 orgs');

    const json = await download(page, 'JSON');
    expect(json.name).toBe('northwind-to-be.findings.json');
    const [file] = JSON.parse(json.text).files;
    expect(file.summary.waived).toBe(1);
    expect(file.findings.length).toBeGreaterThan(3);

    const csv = await download(page, 'CSV');
    expect(csv.name).toBe('northwind-to-be.findings.csv');
    expect(csv.text.charCodeAt(0)).toBe(0xfeff);
    expect(csv.text).toContain('Standing,Severity,Rule');
    expect(csv.text).not.toMatch(/(^|,)"?=SAP/m);
    expect(csv.text.trim().split('\r\n').length).toBe(1 + file.findings.length + 1);

    const sarif = await download(page, 'SARIF');
    expect(sarif.name).toBe('northwind-to-be.findings.sarif');
    const [run] = JSON.parse(sarif.text).runs;
    expect(run.results).toHaveLength(file.findings.length + 1);
    const rule = run.tool.driver.rules.find(({ id }: { id: string }) => id === 'keys/no-shared-key');
    expect(rule.help.markdown).toContain('## How to fix');

    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'All findings' })).toBeFocused();
  });

  test('only what the filter leaves, unless all is asked for', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openSketch(page, FAULTY);
    await page.getByRole('textbox', { name: 'Filter findings' }).fill('rule:ownership/*');
    const dialog = await openDialog(page);
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    const some = await page.evaluate(() => navigator.clipboard.readText());
    expect(some).toContain('ownership/no-system-of-record');
    expect(some).not.toContain('keys/no-shared-key');

    await dialog.getByRole('radio', { name: /^All/ }).check();
    await expect(dialog.getByRole('region', { name: 'northwind-to-be.findings.md' })).toContainText(
      'keys/no-shared-key',
    );
  });

  test('axe finds nothing in the dialog', async ({ page }) => {
    await openSketch(page, FAULTY);
    const dialog = await openDialog(page);
    await expect(dialog.getByText('# Headwater findings')).toBeVisible();
    expect(toldOf(await faultsInBothThemes(page))).toEqual([]);
  });
});

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'All findings' }).click();
  await page.getByRole('menuitem', { name: 'Copy or download…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy or download findings' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function download(page: Page, form: string): Promise<{ readonly name: string; readonly text: string }> {
  const dialog = page.getByRole('dialog', { name: 'Copy or download findings' });
  await dialog.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
  const button = dialog.getByRole('button', { name: 'Download' });
  await expect(button).toBeEnabled();
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
