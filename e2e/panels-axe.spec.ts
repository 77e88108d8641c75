import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { card, placeOnCanvas } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

const FAULTY = `
  system sales kind sales "Sales Cloud" at 0 0
  system erp kind erp-sap "SAP" at 400 0
  entity Order
  entity Invoice
  sales:Order is Order replica
  erp:SalesOrder is Order replica
  sales:Invoice__c is Invoice replica
  erp:Bill is Invoice replica
  waiver w1 { ruleId: "keys/no-shared-key", subject: "entity:Invoice", reason: "Only read", approvedBy: Dana }`;

test('axe finds nothing in palette, findings, popup and dialogs', async ({ page }) => {
  test.slow(); // axe looks at much
  await openSketch(page, FAULTY);
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings.getByRole('button', { name: '1 waived' }).click();
  await findings
    .getByRole('button', { name: /No system of record/ })
    .first()
    .hover();
  await expectSound(page);

  await page.getByRole('button', { name: '19 more' }).click();
  await page.getByRole('searchbox', { name: 'Add a cloud or entity' }).fill('data');
  await expectSound(page, '[aria-label=Palette]');
  await page.keyboard.press('Escape');
  await card(page, 'Sales Cloud').click();

  const { x, y } = await placeOnCanvas(page, 0, 250);
  await page.mouse.move(x, y);
  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: 'Add to the canvas' }).getByRole('combobox').fill('service cloud');
  await expectSound(page, 'dialog, [role=dialog]');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^In the same org/ }).waitFor();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog', { name: 'Do anything' }).getByRole('combobox').fill('a');
  await expectSound(page, 'dialog, [role=dialog]');
});

test('axe finds nothing where findings are fixed and waived and rules are set', async ({ page }) => {
  test.slow(); // axe looks at much
  await openSketch(page, FAULTY);
  const findings = page.getByRole('region', { name: 'Findings' });
  const filter = findings.getByRole('textbox', { name: 'Filter findings' });
  await filter.fill('rule:ownership/no-system-of-record');
  await findings.getByRole('button', { name: 'Other fixes' }).first().click();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await findings.getByRole('button', { name: 'Waive', exact: true }).first().click();
  await expectSound(page, '[aria-label=Findings]');
  await page.keyboard.press('Escape');
  await filter.fill('is:waived');
  await findings.getByRole('button', { name: /^Edit the waiver/ }).click();
  await expectSound(page, '[aria-label=Findings]');
  await page.keyboard.press('Escape');

  await findings.getByRole('button', { name: 'All findings' }).click();
  await page.getByRole('menuitem', { name: 'Fix everything safe' }).click();
  await page
    .getByRole('dialog', { name: 'Fix everything safe' })
    .getByRole('status')
    .filter({ hasText: 'Settles' })
    .waitFor();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await findings.getByRole('button', { name: 'All findings' }).click();
  await page.getByRole('menuitem', { name: 'Rule settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Rule settings' });
  await settings.getByRole('combobox').first().selectOption('Off');
  await expectSound(page, 'dialog, [role=dialog]');
  await settings.getByRole('tab', { name: 'Thresholds' }).click();
  await expectSound(page, 'dialog, [role=dialog]');
});

/** Of the whole page, or where that has been looked at, of the part that is new. */
async function expectSound(page: Page, part = 'body'): Promise<void> {
  expect(toldOf(await faultsInBothThemes(page, part))).toEqual([]);
}
