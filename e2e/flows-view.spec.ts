/** The table of flows, by keys and from a spreadsheet. */
import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { openSketch } from './open-file.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const SYSTEMS = `
  system crm kind sales "Sales Cloud" at 0 0
  system shop kind commerce-b2c "B2C Commerce" at 400 0
  system erp kind erp-sap "SAP" at 800 0
  entity Order of shop
  shop:Order is Order sor
  erp:SalesOrder is Order replica
  crm:Order is Order replica`;

const cell = (page: Page, flow: string, column: string) =>
  page.getByRole('grid', { name: 'Flows' }).locator(`[data-row-id="${flow}"][data-column-id="${column}"]`);

test('flows are drawn, filled in, filled down and undone without a pointer', async ({ page }) => {
  await openSketch(page, SYSTEMS);
  await page.keyboard.press('4');
  const grid = page.getByRole('grid', { name: 'Flows' });
  await expect(page.getByText('What flows where?')).toBeVisible();
  await page.getByRole('button', { name: /^Columns/ }).focus();
  await page.keyboard.press('Tab');

  // The beginnings of two names, then from cell to cell.
  await page.keyboard.type('b2c > sap');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'shop-to-erp', 'mechanism')).toBeFocused();
  await page.keyboard.type('platform ev');
  await expect(page.getByRole('option', { name: 'Platform Events', exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('5 s');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Digital');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'shop-to-erp', 'mechanism')).toHaveText(/^Platform Events/);
  await expect(cell(page, 'shop-to-erp', 'sloMs')).toHaveText('5 s');
  await expect(cell(page, 'shop-to-erp', 'entityIds')).toHaveText('Order');
  await expect(cell(page, 'shop-to-erp', 'owner')).toHaveText('Digital');

  // Enter came to the row for the next one.
  await page.keyboard.type('sap>sales');
  await page.keyboard.press('Enter');
  await page.keyboard.type('sap>mars');
  await page.keyboard.press('Enter');
  await expect(grid).toContainText('No system is called "mars".');
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');

  // What cannot be read stays, explained; the design keeps what it had.
  await cell(page, 'shop-to-erp', 'sloMs').click();
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'shop-to-erp', 'sloMs')).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(page, 'shop-to-erp', 'sloMs')).toContainText('"soon" is not a time');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'shop-to-erp', 'sloMs')).toHaveText('5 s');

  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ControlOrMeta+d');
  await expect(cell(page, 'erp-to-crm', 'sloMs')).toHaveText('5 s');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cell(page, 'erp-to-crm', 'sloMs')).not.toContainText('5 s');
  await page.keyboard.press('Shift+Delete');
  await expect(grid.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(grid.getByRole('row')).toHaveCount(4);

  // What suits the two ends stands first in the list.
  await cell(page, 'erp-to-crm', 'mechanism').click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('listbox')).toContainText('From SAP to Sales Cloud');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'erp-to-crm', 'mechanism')).not.toHaveText('');
});

test('rows of a spreadsheet are looked at before they go in, and one undo takes them out again', async ({ page }) => {
  test.slow(); // axe looks at the whole page twice
  await openSketch(
    page,
    `${SYSTEMS}
  out: shop -> erp "Orders out" carries Order slo 1 min
  back: erp -> crm "Orders back" carries Order`,
  );
  await page.getByRole('tab', { name: 'Flows' }).click();
  await cell(page, 'out', 'name').click();
  const rows = [
    ['Source', 'Target', 'SLA', 'Owner'],
    ['B2C Commerce', 'SAP', '10 s', 'Digital'],
    ['SAP', 'Sales Cloud', 'later', 'ERP team'],
    ['Sales Cloud', 'SAP', '1 h', ''],
  ];
  const tsv = rows.map((row) => row.join('\t')).join('\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), tsv);
  await page.keyboard.press('ControlOrMeta+v');

  const preview = page.getByRole('dialog', { name: 'Paste from a spreadsheet' });
  await expect(preview.getByRole('region', { name: 'Left out' })).toContainText('Row 3, SLA: "later" is not a time');
  await expect(preview.getByRole('row', { name: 'Orders out SLA 1 min 10 s' })).toBeVisible();
  await expect(preview.getByRole('region', { name: 'New flows' })).toContainText('Sales Cloud to SAP');
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(preview).toBeHidden();
  await expect(cell(page, 'out', 'name')).toBeFocused();
  await expect(cell(page, 'out', 'sloMs')).toHaveText('10 s');
  await expect(cell(page, 'back', 'owner')).toHaveText('ERP team');
  await expect(cell(page, 'crm-to-erp', 'sloMs')).toHaveText('1 h');

  const tools = page.getByRole('toolbar', { name: 'Flows' });
  await tools.getByRole('combobox', { name: 'Group by' }).selectOption({ label: 'By source' });
  await tools.getByRole('button', { name: 'Filters' }).click();
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);
  await page.getByRole('searchbox', { name: 'Filter Owner' }).fill('erp');
  await expect(page.getByText('1 of 3 flows')).toBeVisible();
  await tools.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(cell(page, 'out', 'sloMs')).toHaveText('1 min');
  await expect(page.getByText('2 flows', { exact: true })).toBeVisible();
});

test('the canvas is as one left it, a finding leads to its cell, and keys of the canvas do nothing elsewhere', async ({
  page,
}) => {
  await openSketch(
    page,
    `${SYSTEMS}
  out: shop -> erp "Orders out" carries Order by platform-events for operational-sync slo 1 ms`,
  );
  const zoom = page.getByRole('button', { name: /^Zoom \d+ %/ });
  await page.keyboard.press('ControlOrMeta+0');
  await page.keyboard.press('ControlOrMeta+=');
  await expect(zoom).toHaveAccessibleName(/^Zoom 125 %/);
  const tabs = page.getByRole('tablist', { name: 'Views' });
  await tabs.getByRole('tab', { name: 'Canvas' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(tabs.getByRole('tab', { name: 'Flows' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('region', { name: 'Canvas' })).toBeHidden();
  await expect(cell(page, 'out', 'name')).toBeVisible();

  await page.keyboard.press('n');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(cell(page, 'out', 'name')).toBeVisible();

  await page
    .getByRole('region', { name: 'Findings' })
    .getByRole('article')
    .filter({ hasText: 'Orders out' })
    .first()
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('grid', { name: 'Flows' }).locator('[data-row-id="out"]:focus')).toBeVisible();

  await page.keyboard.press('Alt+PageUp');
  await page.keyboard.press('Alt+PageUp');
  await page.keyboard.press('Alt+PageUp');
  await expect(page.getByRole('region', { name: 'Canvas' })).toBeVisible();
  await expect(zoom).toHaveAccessibleName(/^Zoom 125 %/);
});
