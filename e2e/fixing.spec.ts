/** Fixes that preview, ask, and come many at once; each is one undo step. */
import { expect, type Page, test } from '@playwright/test';
import { openSketch } from './open-file.ts';

/** Nobody owns Order and Invoice, and the flow says nothing of failures or its SLA. */
const FAULTY = `
  system sales kind sales "Sales Cloud" at 0 0
  system erp kind erp-sap "SAP" at 400 0
  entity Order
  entity Invoice
  sales:Order is Order replica
  erp:SalesOrder is Order replica
  sales:Invoice__c is Invoice replica
  erp:Bill is Invoice replica
  f1: erp -> sales "Orders" carries Order by platform-events for operational-sync`;

const panel = (page: Page) => page.getByRole('region', { name: 'Findings' });
/** The list is drawn as far as it is in view: the filter brings what a test is about there. */
const showOnly = (page: Page, rule: string) =>
  panel(page).getByRole('textbox', { name: 'Filter findings' }).fill(`rule:${rule}`);
const failures = (page: Page) => panel(page).getByRole('article', { name: 'No failure handling at all' });

test('pointing at a fix shows on the canvas what it changes, and says so', async ({ page }) => {
  await openSketch(page, FAULTY);
  const shapes = page.locator('.cv-preview'); // drawn only, so without a role
  await showOnly(page, 'ownership/no-system-of-record');
  const row = panel(page).getByRole('article', { name: 'Order', exact: true });
  const fix = row.getByRole('button', { name: /the system of record$/ });
  await fix.hover();
  await expect(shapes.locator('rect')).not.toHaveCount(0);
  await expect(page.getByRole('tooltip')).toContainText('Changes Order');
  await page.mouse.move(5, 5);
  await expect(shapes).toHaveCount(0);
  await fix.focus();
  await expect(shapes).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(shapes).toHaveCount(0);
});

test('of several fixes another one is chosen in place, by keyboard alone', async ({ page }) => {
  await openSketch(page, FAULTY);
  await showOnly(page, 'ownership/no-system-of-record');
  const row = panel(page).getByRole('article', { name: 'Order', exact: true });
  const others = row.getByRole('button', { name: 'Other fixes' });
  await others.focus();
  await page.keyboard.press('Enter');
  const form = row.getByRole('form', { name: 'Choose the fix' });
  await expect(form.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(others).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  const second = form.getByRole('radio').nth(1);
  await expect(second).toBeChecked();
  const label = (await form.locator('label').nth(1).textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText(`Fixed: ${label}`)).toBeVisible();
});

test('a fix that must ask opens its questions, says why it cannot be applied yet, and is undone', async ({ page }) => {
  await openSketch(page, FAULTY);
  await showOnly(page, 'delivery/no-failure-handling');

  await test.step('the quick fix of a finding that asks opens its questions', async () => {
    await failures(page)
      .getByRole('button', { name: /No failure handling/ })
      .focus();
    await page.keyboard.press('Alt+Enter');
    await expect(failures(page).getByRole('form').getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(failures(page).getByRole('form')).toHaveCount(0);
  });

  await test.step('a fix that must ask does so in place, says why it cannot be applied yet, and is undone', async () => {
    const row = failures(page);
    await row.getByRole('button', { name: /^Apply the failure template/ }).click();
    const form = row.getByRole('form');
    await expect(form.getByRole('radio').first()).toBeFocused();
    await expect(form.getByRole('group')).toHaveCount(3);
    await expect(form.getByRole('status')).toContainText('Changes Orders');

    const own = form.getByRole('textbox').first();
    await own.fill(' ');
    await expect(form.getByRole('button', { name: 'Apply' })).toBeDisabled();
    await expect(form.getByRole('status')).toContainText('Still to answer:');
    await own.fill('Three tries, then the night run');
    await page.keyboard.press('Enter');
    await expect(row).toBeHidden();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(row).toBeVisible();
  });
});

test('all of a rule is fixed as one step, but for what is left out', async ({ page }) => {
  await openSketch(page, FAULTY);
  await showOnly(page, 'ownership/no-system-of-record');
  await panel(page).getByRole('button', { name: 'Fix all: No system of record for a shared entity' }).click();
  const dialog = page.getByRole('dialog', { name: /^Fix all/ });
  const ticks = dialog.getByRole('checkbox');
  await expect(dialog.getByText('the first of several fixes').first()).toBeVisible();
  await ticks.nth(1).check();
  await ticks.nth(2).check();
  await expect(dialog.getByRole('status')).toContainText(/^Settles \d+ finding/);
  await ticks.nth(2).uncheck();
  await dialog.getByRole('button', { name: 'Fix 1 finding' }).click();
  await expect(page.getByRole('status').getByText('Fixed 1 finding')).toBeVisible();
  await expect(panel(page).getByRole('article', { name: 'No system of record for a shared entity' })).toHaveCount(1);
});

test('everything safe is fixed from the command palette, and undone at once', async ({ page }) => {
  await openSketch(page, FAULTY);
  const summary = panel(page).getByRole('button', { name: /^\d+ errors?$/ });
  await expect(summary).toBeVisible();
  const count = (await summary.textContent()) ?? '';
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog', { name: 'Do anything' }).getByRole('combobox').fill('everything safe');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Fix everything safe' });
  await expect(dialog.getByRole('status')).toContainText(/^Settles .*adds/);
  await dialog.getByRole('button', { name: /^Fix \d+ finding/ }).click();
  await expect(page.getByRole('status').getByText(/^Fixed \d+ findings?$/)).toBeVisible();
  await expect(summary).not.toHaveText(count);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(summary).toHaveText(count);
});
