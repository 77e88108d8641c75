import { expect, type Page, test } from '@playwright/test';
import { encodeShareLink } from '../src/codecs/share-link.ts';
import { sketch } from '../src/testing/sketch.ts';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { follow, openInspector, SKETCH, undo } from './inspector-page.ts';
import { openSketch } from './open-file.ts';

test('fixes, recommendations and suggestions stand where they are needed, each taken in one click', async ({
  page,
}) => {
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);

  await test.step('a fix stands under the very field, and clears what it fixes', async () => {
    await follow(inspector, 'Flows', /^Contacts out/);
    const sla = inspector.getByRole('textbox', { name: 'SLA' });
    await expect(sla).toHaveAccessibleDescription(/no latency SLA/);
    await inspector.getByRole('button', { name: /^Set the SLA of Contacts out/ }).press('Enter');
    await expect(sla).not.toHaveValue('');
    await expect(sla).toBeFocused();
    await expect(sla).not.toHaveAccessibleDescription(/no latency SLA/);
  });

  await test.step('a flow without a mechanism gets a ranked recommendation, and one click takes it with its facts', async () => {
    await inspector.getByRole('button', { name: 'Design', exact: true }).click();
    await follow(inspector, 'Flows', /^Tracking back/);
    const recommended = inspector.getByRole('list', { name: 'Recommended mechanisms' }).getByRole('listitem');
    await expect(recommended).toHaveCount(3);
    await expect(recommended.first()).toContainText(/recommended.*p95/);
    await recommended.first().getByRole('button').click();
    await expect(recommended).toHaveCount(0);
    await expect(inspector.getByText(/^p50 .*p95/)).toBeVisible();
    await inspector.getByRole('button', { name: 'Where this comes from' }).click();
    await expect(inspector.getByRole('term').filter({ hasText: 'Sources' })).toBeVisible();
    await inspector.getByRole('button', { name: /SLA .*to \d/ }).click();
    await expect(inspector.getByRole('textbox', { name: 'SLA' })).not.toHaveValue('');
  });

  await test.step('an entity without a record takes a suggested one, and its placements say the same', async () => {
    await inspector.getByRole('button', { name: 'Design', exact: true }).click();
    await follow(inspector, 'Entities', /^Customer/);
    const suggested = inspector.getByRole('list', { name: 'Suggested systems of record' });
    await suggested.getByRole('button', { name: 'Sales Cloud' }).click();
    await expect(inspector.getByRole('combobox', { name: 'System of record' })).toHaveValue('sales');
    await follow(inspector, 'Placements', /^Contact/);
    await expect(inspector.getByRole('combobox', { name: 'Role' })).toHaveValue('sor');
  });
});

test('key fields are added, edited and removed inside their placement', async ({ page }) => {
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  await follow(inspector, 'Systems', /^Sales Cloud/);
  await follow(inspector, 'Holds', /^Contact/);
  await inspector.getByRole('button', { name: 'Add key field' }).click();
  const keys = inspector.getByRole('list', { name: 'Key fields' });
  const added = keys.getByRole('listitem').nth(1);
  await added.getByRole('textbox', { name: 'Field' }).fill('Club_No__c');
  await added.getByRole('radio', { name: 'No', exact: true }).first().click();
  await expect(added.getByRole('button', { name: 'Club_No__c', exact: true })).toBeVisible();
  await inspector.getByRole('button', { name: 'Remove Global_Id__c' }).click();
  await expect(keys.getByRole('button', { name: /^Global_Id__c/ })).toHaveCount(0);
  await expect(keys.getByRole('button', { name: /^Club_No__c/ })).toHaveAttribute('aria-expanded', 'true');
  await undo(page).click();
  await expect(keys.getByRole('button', { name: /^Global_Id__c/ })).toBeVisible();
  await expect(keys.getByRole('button', { name: /^Club_No__c/ })).toBeVisible();
});

test('what is only looked at cannot be edited', async ({ page }) => {
  const link = await encodeShareLink(sketch(SKETCH));
  if (!link.ok) throw new Error('The sketch is too large for a link.');
  await page.goto(`/#${link.value}`);
  const inspector = await openInspector(page);
  await expect(inspector.getByRole('textbox', { name: 'Name' })).not.toBeEditable();
  await expect(inspector.getByRole('combobox', { name: 'Status' })).toBeDisabled();
  await follow(inspector, 'Flows', /^Tracking back/);
  for (const button of await inspector.getByRole('button', { name: /^Use |^Set / }).all()) {
    await expect(button).toBeDisabled();
  }
  await expect(inspector.getByRole('button', { name: 'Delete flow' })).toBeDisabled();
});

test('a finding leads to the very field, folded away as it may be, and again when asked again', async ({ page }) => {
  await openSketch(page, SKETCH);
  const findings = page.getByRole('region', { name: 'Findings' });
  const inspector = page.getByRole('region', { name: 'Inspector' });

  await page.getByRole('tab', { name: /Findings/ }).click();
  await findings.getByRole('button', { name: /^(error|warning): .*not External ID and Unique/ }).click();
  const key = inspector.getByRole('list', { name: 'Key fields' });
  await expect(key.getByRole('radiogroup', { name: 'Unique' }).getByRole('radio', { checked: true })).toBeFocused();
  await expect(key.getByRole('radiogroup', { name: 'Unique' })).toHaveAccessibleDescription(/not marked Unique/);

  await page.getByRole('tab', { name: /Findings/ }).click();
  await findings.getByRole('button', { name: /^How fast must each flow be/ }).click();
  await findings.getByRole('button', { name: 'To do: Contacts out' }).click();
  await expect(inspector.getByRole('textbox', { name: 'SLA' })).toBeFocused();
  await inspector.getByRole('button', { name: /^Mechanism and timing/ }).click();
  await page.getByRole('tab', { name: /Findings/ }).click();
  await page.getByRole('tab', { name: 'Inspector' }).click();
  await expect(inspector.getByRole('textbox', { name: 'SLA' })).toHaveCount(0);

  await page.getByRole('tab', { name: /Findings/ }).click();
  await findings.getByRole('button', { name: 'To do: Contacts out' }).click();
  await expect(inspector.getByRole('textbox', { name: 'SLA' })).toBeFocused();
});

test('axe finds nothing in the inspector', async ({ page }) => {
  test.slow();
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  await expectAccessible(page);
  await follow(inspector, 'Flows', /^Tracking back/);
  for (const group of ['Volume and payload', 'Matching and order', 'Failure and recovery', 'Decision']) {
    await inspector.getByRole('button', { name: new RegExp(`^${group}`) }).click();
  }
  await inspector.getByRole('textbox', { name: 'SLA' }).fill('soon');
  await inspector.getByRole('textbox', { name: 'SLA' }).blur();
  await expectAccessible(page);
  await inspector.getByRole('button', { name: 'Design', exact: true }).click();
  await follow(inspector, 'Entities', /^Customer/);
  await follow(inspector, 'Placements', /^Contact/);
  await inspector.getByRole('button', { name: /^Global_Id__c/ }).click();
  await expectAccessible(page);
});

async function expectAccessible(page: Page): Promise<void> {
  expect(toldOf(await faultsInBothThemes(page, '[aria-label="Inspector"]'))).toEqual([]);
}
