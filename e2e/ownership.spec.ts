import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { openSketch } from './open-file.ts';

const DESIGN = `
  Customer of sales
  sales:Contact is Customer sor
  mc:Subscriber is Customer replica
  entity Order
  shop:Order is Order replica
  erp:VBAK is Order replica
  sales -> mc carries Customer by cdc`;

const grid = (page: Page) => page.getByRole('grid', { name: 'Entities by systems' });
const row = (page: Page, name: string) => grid(page).getByRole('row').filter({ hasText: name });

test('ownership is settled by keys alone: one key a cell, one undo a key', async ({ page }) => {
  await openSketch(page, DESIGN);
  await page.getByRole('tab', { name: 'Ownership' }).click();
  const status = page.getByRole('status').filter({ hasText: 'system of record' });
  await expect(status).toHaveText('1 of 2 entities has no system of record');

  // From the count to the very cell, and from there to the system that is to be the record.
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(row(page, 'Order').getByRole('gridcell', { name: /no record/ })).toBeFocused();
  const shopColumn = await columnOf(page, 'B2C Commerce');
  await goToColumn(page, shopColumn);
  await page.keyboard.press('s');
  await expect(status).toHaveText('All 2 entities have a system of record');
  await expect(cell(page, 'Order', shopColumn)).toContainText('system of record');

  // Another key, another step; one undo takes back one.
  await page.keyboard.press('v');
  await expect(cell(page, 'Order', shopColumn)).toHaveText('virtual');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cell(page, 'Order', shopColumn)).toContainText('system of record');

  // An empty cell gets a place for the entity; Delete takes it away, undo brings it back.
  const salesColumn = await columnOf(page, 'Sales Cloud');
  await goToColumn(page, salesColumn);
  await page.keyboard.press('r');
  await expect(cell(page, 'Order', salesColumn)).toHaveText('replica');
  await page.keyboard.press('Delete');
  await expect(cell(page, 'Order', salesColumn)).toHaveText('');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cell(page, 'Order', salesColumn)).toHaveText('replica');

  // A group of attributes of its own, in a row below, named in place.
  await page.keyboard.press('o');
  const group = grid(page).getByRole('rowheader', { name: 'Order in Sales Cloud' });
  await expect(group).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('F2');
  await page.keyboard.type('Prices');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('rowheader', { name: 'Prices' })).toBeVisible();

  // A new entity in the last row, with its meaning from the catalogue.
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.type('Product');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Product')).toContainText('no record');
  await expect(status).toHaveText('1 of 3 entities has no system of record');

  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);
});

/** By what the header says, counted from 1. */
async function columnOf(page: Page, title: string): Promise<number> {
  return Number(await grid(page).getByRole('columnheader', { name: title }).getAttribute('aria-colindex'));
}

async function goToColumn(page: Page, column: number): Promise<void> {
  await page.keyboard.press('Home');
  for (let at = 1; at < column; at += 1) await page.keyboard.press('ArrowRight');
}

function cell(page: Page, name: string, column: number) {
  return row(page, name).first().locator(`[aria-colindex="${column}"]`);
}
