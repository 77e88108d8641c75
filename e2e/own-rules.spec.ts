import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { openSketch } from './open-file.ts';

const DESIGN = `
  design { status: review }
  system sales kind sales "Sales Cloud" at 0 0
  system erp kind erp-sap "SAP" at 400 0
  f1: sales -> erp "Orders out" by cdc slo 1 min { owner: Integration }
  f2: erp -> sales "Prices in" by bulk-api-2 slo 1 h`;

test('a rule is tried while it is typed, saved as one step, found in the panel, and opened from there', async ({
  page,
}) => {
  await openSketch(page, DESIGN);
  const dialog = await openEditor(page);
  const verdict = dialog.getByRole('status');
  await expect(verdict).toHaveText('Would mark 1 of 2 flows.');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Fast flows only');

  await dialog.getByRole('combobox', { name: 'Field' }).fill('sloMs');
  await dialog.getByRole('combobox', { name: 'Operator' }).selectOption('is more than');
  await dialog.getByRole('textbox', { name: 'Value' }).fill('30 s');
  await expect(verdict).toHaveText('Would mark 2 of 2 flows.');
  await dialog.getByRole('textbox', { name: 'Value' }).fill('30 min');
  await expect(verdict).toHaveText('Would mark 1 of 2 flows.');
  await dialog.getByRole('textbox', { name: 'Message' }).fill('{name} may take {sloMs}.');
  await expect(dialog.getByRole('button', { name: 'Prices in may take 1 h.' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Add rule' }).click();
  await expect(dialog.getByRole('button', { name: 'Fast flows only' })).toHaveAttribute('aria-current', 'true');
  await expect(dialog.getByRole('button', { name: 'Fast flows only' })).toBeFocused();
  await page.keyboard.press('Escape');

  await page.getByRole('textbox', { name: 'Filter findings' }).fill('rule:custom/*');
  const row = findings(page).getByRole('article').filter({ hasText: 'Prices in may take 1 h.' });
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: 'This design’s rule · custom/fast-flows-only' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Fast flows only');
  await page.keyboard.press('Escape');

  // The settings list it among the others.
  await page.getByRole('button', { name: 'All findings' }).click();
  await page.getByRole('menuitem', { name: 'Rule settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Rule settings' });
  await settings.getByRole('combobox', { name: 'Severity of Fast flows only' }).selectOption('Off');
  await settings.getByRole('button', { name: 'Done' }).click();
  await expect(row).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row).toBeHidden();
});

test('what is wrong is said where it stands, and what was typed is kept', async ({ page }) => {
  await openSketch(page, DESIGN);
  const dialog = await openEditor(page);
  await dialog.getByRole('combobox', { name: 'Field' }).fill('ownr');
  await expect(dialog.getByText(/^Expected a field of the flow, like owner/)).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Field' })).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByRole('status')).toHaveText('It cannot run yet: see what is marked.');
  await dialog.getByRole('textbox', { name: 'Message' }).fill('{nme}');
  await expect(dialog.getByText(/found the text "nme"/)).toBeVisible();

  await page.keyboard.press('Escape');
  await openEditor(page);
  await expect(dialog.getByRole('combobox', { name: 'Field' })).toHaveValue('ownr');
  await dialog.getByRole('button', { name: 'Discard changes' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Field' })).toHaveValue('owner');
});

test('groups, lists and negations are built by keyboard and pointer alike', async ({ page }) => {
  await openSketch(page, DESIGN);
  const dialog = await openEditor(page);
  await dialog.getByLabel('Looks at every').selectOption('system');
  await dialog.getByRole('button', { name: 'Add a condition' }).click();
  const second = dialog.getByRole('group', { name: 'Condition where.all[1]', exact: true });
  await second.getByRole('combobox', { name: 'Form of the condition' }).selectOption('Some of a list');
  await second.getByRole('combobox', { name: 'List' }).selectOption('outbound');
  const inner = dialog.getByRole('group', { name: 'Condition where.all[1].where', exact: true });
  await inner.getByRole('combobox', { name: 'Field' }).fill('mechanism');
  await inner.getByRole('combobox', { name: 'Operator' }).selectOption('is');
  await inner.getByRole('combobox', { name: 'Value' }).selectOption('Change Data Capture');
  await expect(dialog.getByRole('status')).toHaveText('Would mark 1 of 2 systems.');
  await inner.getByRole('combobox', { name: 'Form of the condition' }).selectOption('Not');
  await expect(dialog.getByRole('button', { name: 'SAP has no owner.' })).toBeVisible();

  await inner.getByRole('combobox', { name: 'Form of the condition' }).first().selectOption('A field');
  const removals = dialog.getByRole('button', { name: 'Remove this condition' });
  await removals.last().press('Enter');
  await expect(removals).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Add a condition' })).toBeFocused();
  await dialog.getByRole('button', { name: 'SAP has no owner.' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Inspector' })).toHaveAttribute('aria-selected', 'true');
});

test('a rule is duplicated and deleted, each taken back by one undo', async ({ page }) => {
  await openSketch(
    page,
    `${DESIGN}\n  design { customRules: [{ id: own, title: "Owned", severity: warning, on: flow, where: { field: owner, is: empty }, message: "{name} is nobody's." }] }`,
  );
  const dialog = await openEditor(page);
  await dialog.getByRole('button', { name: 'Duplicate' }).click();
  await expect(dialog.getByRole('button', { name: /Owned \(copy\)/ })).toHaveAttribute('aria-current', 'true');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog.getByRole('button', { name: /Owned \(copy\)/ })).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await openEditor(page);
  await expect(dialog.getByRole('button', { name: /Owned \(copy\)/ })).toBeVisible();
});

test('a rule that cannot run is a finding, which leads to the editor', async ({ page }) => {
  await openSketch(
    page,
    `${DESIGN}\n  design { customRules: [{ id: own, title: "Odd", severity: warning, on: flow, where: { field: ownr, is: empty }, message: "{name}" }] }`,
  );
  await page.getByRole('textbox', { name: 'Filter findings' }).fill('rule:custom/*');
  const row = findings(page).getByRole('article').filter({ hasText: 'The rule "Odd" of this design cannot run' });
  await row.getByRole('heading').getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: 'Rules of this design' });
  await expect(dialog.getByRole('combobox', { name: 'Field' })).toHaveValue('ownr');
});

test('axe finds nothing in the editor', async ({ page }) => {
  await openSketch(page, DESIGN);
  const dialog = await openEditor(page);
  await dialog.getByRole('combobox', { name: 'Field' }).fill('ownr');
  await expect(dialog.getByText(/^Expected a field/)).toBeVisible();
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);
});

function findings(page: Page) {
  return page.getByRole('region', { name: 'Findings' });
}

async function openEditor(page: Page) {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog', { name: 'Do anything' }).getByRole('combobox').fill('rules of this design');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Rules of this design' });
  await expect(dialog).toBeVisible();
  return dialog;
}
