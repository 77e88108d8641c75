/** Waivers from the finding to the list, and the settings of rules. */
import { expect, type Page, test } from '@playwright/test';
import { openSketch } from './open-file.ts';

const FAULTY = `
  system sales kind sales "Sales Cloud" at 0 0
  system erp kind erp-sap "SAP" at 400 0
  entity Order
  sales:Order is Order replica
  erp:SalesOrder is Order replica
  f1: erp -> sales "Orders" carries Order by platform-events for operational-sync`;

const RULE = 'No system of record for a shared entity';
const panel = (page: Page) => page.getByRole('region', { name: 'Findings' });
const waivedRow = (page: Page) => panel(page).getByRole('article', { name: `Waived: ${RULE}` });

async function waive(page: Page, reason: string): Promise<void> {
  const row = panel(page).getByRole('article', { name: RULE, exact: true });
  await row.getByRole('button', { name: 'Waive' }).click();
  const form = row.getByRole('form', { name: `Waive: ${RULE}` });
  await expect(form.getByLabel('Why it is accepted')).toBeFocused();
  await form.getByLabel('Why it is accepted').fill(reason);
  await form.getByLabel('Who approves it').fill('Ada Byron');
  await form.getByRole('button', { name: 'Waive' }).click();
  await expect(row).toBeHidden();
}

test('a finding is waived, edited and brought back, and who approves is remembered', async ({ page }) => {
  await openSketch(page, FAULTY);

  await test.step('a finding is waived with reason, approver and expiry, edited, removed and brought back', async () => {
    const row = panel(page).getByRole('article', { name: RULE, exact: true });
    const opener = row.getByRole('button', { name: 'Waive' });
    await opener.click();
    const form = row.getByRole('form');
    await form.getByLabel('Why it is accepted').fill('Too short');
    await form.getByLabel('Who approves it').fill('Ada Byron');
    await expect(form.getByText('9 of at least 10 characters')).toBeVisible();
    await expect(form.getByRole('button', { name: 'Waive' })).toBeDisabled();
    await expect(form.getByRole('radio')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();

    await waive(page, 'The ERP team decides in March');
    await panel(page).getByRole('button', { name: '1 waived' }).click();
    await expect(waivedRow(page)).toContainText('The ERP team decides in March · approved by Ada Byron, until 20');

    await waivedRow(page).getByRole('button', { name: /^Edit/ }).click();
    const edit = waivedRow(page).getByRole('form');
    await edit.getByRole('checkbox', { name: 'It never expires' }).check();
    await edit.getByRole('radio', { name: 'This rule everywhere' }).check();
    await edit.getByRole('button', { name: 'Save' }).click();
    await expect(waivedRow(page)).toContainText('without end · for the whole rule');

    await waivedRow(page)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect(panel(page).getByRole('article', { name: RULE, exact: true })).toBeVisible();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
    await expect(waivedRow(page)).toBeVisible();
  });

  await test.step('who approves is remembered for the next waiver', async () => {
    const other = panel(page).getByRole('article').first();
    await other.getByRole('button', { name: 'Waive' }).click();
    await expect(other.getByLabel('Who approves it')).toHaveValue('Ada Byron');
  });
});

test('waivers without effect are marked: expired, and stale', async ({ page }) => {
  await openSketch(
    page,
    `${FAULTY}
  waiver w1 { ruleId: "ownership/no-system-of-record", subject: "entity:Order", reason: "Decided in March", approvedBy: Dana, expires: "2020-01-01" }
  waiver w2 { ruleId: "keys/no-shared-key", subject: "entity:Gone", reason: "Decided in March", approvedBy: Dana }`,
  );
  await panel(page).getByRole('textbox', { name: 'Filter findings' }).fill('is:waived');
  await expect(panel(page).getByRole('button', { name: /^Waived 0 · 2 without effect/ })).toBeVisible();
  await expect(panel(page).getByRole('article', { name: /^Expired waiver/ })).toContainText('It held until 2020-01-01');
  await expect(panel(page).getByRole('article', { name: /^Stale waiver/ })).toContainText(
    'Its element is not in the design any more.',
  );
});

test('rule settings: profile, severity and thresholds, each undone, with what each rule finds now', async ({
  page,
}) => {
  await openSketch(page, FAULTY);
  await page.getByRole('button', { name: /^Design: / }).click();
  await page.getByRole('menuitem', { name: 'Rule settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rule settings' });
  await dialog.getByRole('searchbox', { name: 'Search rules' }).fill('system of record shared');
  const row = dialog.getByRole('listitem').filter({ hasText: RULE });
  await expect(row).toContainText('1 finding');
  const severity = row.getByRole('combobox', { name: `Severity of ${RULE}` });
  await severity.selectOption('Off');
  await expect(row).toContainText('off');
  await expect(row).toContainText('changed');
  await row.getByRole('button', { name: `Reset ${RULE} to error` }).click();
  await expect(severity).toBeFocused();
  await expect(row).toContainText('1 finding');
  await severity.selectOption('Hint');

  await dialog.getByRole('radio', { name: /^Extended/ }).check();
  await dialog.getByRole('tab', { name: 'Thresholds' }).click();
  const budget = dialog.getByLabel('Hot-path budget');
  await budget.fill('soon');
  await budget.press('Enter');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(budget).toHaveValue('soon');
  await budget.fill('2 s');
  await budget.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Reset Hot-path budget' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: /^Design: / })).toBeFocused();
  await expect(panel(page).getByRole('button', { name: `Hint: ${RULE}` })).toBeVisible();
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(panel(page).getByRole('button', { name: `Error: ${RULE}` })).toBeVisible();
});
