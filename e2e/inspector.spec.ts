import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { encodeShareLink } from '../src/codecs/share-link.ts';
import { sketch } from '../src/testing/sketch.ts';
import { designButton, openSketch } from './open-file.ts';

const SKETCH = `
  design { name: "Northwind" }
  system sales at 0 0
  system mc at 600 0
  entity Customer
  sales:Contact is Customer replica key gcid as Global_Id__c not-unique
  mc:Subscriber is Customer replica
  f1: sales -> mc "Contacts out" carries Customer by cdc
  f2: mc -> sales "Tracking back" carries Customer`;

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });

async function openInspector(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Inspector' }).click();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector).toBeVisible();
  return inspector;
}

/** Follows a list of the page to one of its elements. */
async function follow(inspector: Locator, list: string, title: RegExp): Promise<void> {
  const section = inspector.getByRole('region', { name: list, exact: true });
  const header = section.getByRole('heading').getByRole('button');
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  await section.getByRole('listitem').getByRole('button', { name: title }).click();
}

/** The label of a flow on the canvas. */
const flowFrom = (page: Page, system: string) => page.getByRole('button', { name: new RegExp(`^Flow from ${system}`) });

test('name and SLA are typed as people write them, and each is undone in one step', async ({ page }) => {
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  await follow(inspector, 'Flows', /^Contacts out/);
  await expect(inspector.getByRole('heading', { name: 'Contacts out', level: 2 })).toBeFocused();

  const sla = inspector.getByRole('textbox', { name: 'SLA' });
  await sla.fill('90 min');
  await sla.press('Enter');
  await expect(sla).toHaveValue('90 min');
  await inspector.getByRole('textbox', { name: 'Runs every' }).fill('1/4 h');
  await inspector.getByRole('textbox', { name: 'Runs every' }).fill('15min');
  const name = inspector.getByRole('textbox', { name: 'Name' });
  await name.fill('Contacts to Marketing');
  await expect(inspector.getByRole('textbox', { name: 'Runs every' })).toHaveValue('15 min');
  await name.blur();
  await expect(inspector.getByRole('heading', { name: 'Contacts to Marketing' })).toBeVisible();

  await undo(page).click();
  await expect(name).toHaveValue('Contacts out');
  await undo(page).click();
  await expect(inspector.getByRole('textbox', { name: 'Runs every' })).toHaveValue('');
  await undo(page).click();
  await expect(sla).toHaveValue('');
  await expect(undo(page)).toBeDisabled();
});

test('text that cannot be read stays, explained, and the model keeps its value', async ({ page }) => {
  await openSketch(page, SKETCH.replace('by cdc', 'by cdc slo 5 min'));
  const inspector = await openInspector(page);
  await follow(inspector, 'Flows', /^Contacts out/);
  const sla = inspector.getByRole('textbox', { name: 'SLA' });
  await sla.fill('soon');
  await sla.press('Tab');
  await expect(sla).toHaveValue('soon');
  await expect(sla).toHaveAttribute('aria-invalid', 'true');
  await expect(sla).toHaveAccessibleDescription(/"soon" is not a time/);
  await expect(undo(page)).toBeDisabled();

  await inspector.getByRole('button', { name: 'Design', exact: true }).click();
  await follow(inspector, 'Flows', /^Contacts out/);
  await expect(sla).toHaveValue('soon');

  await sla.press('Escape');
  await expect(sla).toHaveValue('5 min');
  await expect(sla).toHaveAttribute('aria-invalid', 'false');
});

test('a pause saves a draft, the whole visit is one step, and Escape takes all of it back', async ({ page }) => {
  await page.clock.install();
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  const name = inspector.getByRole('textbox', { name: 'Name' });
  await name.fill('Northwind 2027');
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
  await page.clock.runFor(1000);
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind 2027');
  await name.fill('Northwind 2028');
  await page.clock.runFor(1000);
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind 2028');
  await name.press('Escape');
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
  await expect(undo(page)).toBeDisabled();

  await name.fill('One');
  await page.clock.runFor(1000);
  await name.fill('Two');
  await page.clock.runFor(1000);
  await name.fill('Three');
  await name.blur();
  await expect(designButton(page)).toHaveAccessibleName('Design: Three');
  await undo(page).click();
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
  await expect(undo(page)).toBeDisabled();
});

test('nothing is saved while an input method composes', async ({ page, context }) => {
  await page.clock.install();
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  await inspector.getByRole('textbox', { name: 'Client' }).click();
  const input = await context.newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'かん', selectionStart: 2, selectionEnd: 2 });
  await page.clock.runFor(2000);
  await expect(undo(page)).toBeDisabled();
  await input.send('Input.insertText', { text: '漢' });
  await page.clock.runFor(1000);
  await expect(undo(page)).toBeEnabled();
  await expect(inspector.getByRole('textbox', { name: 'Client' })).toHaveValue('漢');
});

test('what is typed is saved when the selection moves on in the middle', async ({ page }) => {
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  await inspector.getByRole('textbox', { name: 'Client' }).fill('Northwind Traders');
  await flowFrom(page, 'Sales').click();
  await expect(inspector.getByRole('heading', { name: 'Contacts out' })).toBeVisible();
  await inspector.getByRole('button', { name: 'Design', exact: true }).click();
  await expect(inspector.getByRole('textbox', { name: 'Client' })).toHaveValue('Northwind Traders');
});

test('what is typed is saved when the browser goes back in the middle', async ({ page }) => {
  await openSketch(page, SKETCH);
  let inspector = await openInspector(page);
  await inspector.getByRole('textbox', { name: 'Client' }).fill('Northwind Traders');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible();
  await page.goForward();
  inspector = await openInspector(page);
  await expect(inspector.getByRole('textbox', { name: 'Client' })).toHaveValue('Northwind Traders');
});

test('several flows are edited together, in one step', async ({ page }) => {
  await openSketch(page, SKETCH.replace('by cdc', 'by cdc slo 5 min'));
  const inspector = await openInspector(page);
  await flowFrom(page, 'Sales').click();
  await flowFrom(page, 'Marketing').click({ modifiers: ['Shift'] });
  await expect(inspector.getByRole('heading', { name: '2 elements' })).toBeVisible();
  const sla = inspector.getByRole('textbox', { name: 'SLA' });
  await expect(sla).toHaveAttribute('placeholder', 'Mixed');
  await sla.fill('1 h');
  await sla.press('Enter');
  await expect(sla).toHaveValue('1 h');
  await inspector.getByRole('combobox', { name: 'Direction' }).selectOption('Two-way');
  await undo(page).click();
  await undo(page).click();
  await expect(sla).toHaveAttribute('placeholder', 'Mixed');
  await expect(undo(page)).toBeDisabled();
});

test('a flow without a mechanism gets a ranked recommendation, and one click takes it with its facts', async ({
  page,
}) => {
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  await follow(inspector, 'Flows', /^Tracking back/);
  const recommended = inspector.getByRole('list', { name: 'Recommended mechanisms' }).getByRole('listitem');
  await expect(recommended).toHaveCount(3);
  await expect(recommended.first()).toContainText(/fits.*p95/);
  await recommended.first().getByRole('button').click();
  await expect(recommended).toHaveCount(0);
  await expect(inspector.getByText(/^p50 .*p95/)).toBeVisible();
  await inspector.getByRole('button', { name: 'Where this comes from' }).click();
  await expect(inspector.getByRole('term').filter({ hasText: 'Sources' })).toBeVisible();
  await inspector.getByRole('button', { name: /SLA .*to \d/ }).click();
  await expect(inspector.getByRole('textbox', { name: 'SLA' })).not.toHaveValue('');
});

test('an entity without a record takes a suggested one, and its placements say the same', async ({ page }) => {
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  await follow(inspector, 'Entities', /^Customer/);
  const suggested = inspector.getByRole('list', { name: 'Suggested systems of record' });
  await suggested.getByRole('button', { name: 'Sales Cloud' }).click();
  await expect(inspector.getByRole('combobox', { name: 'System of record' })).toHaveValue('sales');
  await follow(inspector, 'Placements', /^Contact/);
  await expect(inspector.getByRole('combobox', { name: 'Role' })).toHaveValue('sor');
});

test('a fix stands under the very field, and clears what it fixes', async ({ page }) => {
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  await follow(inspector, 'Flows', /^Contacts out/);
  const sla = inspector.getByRole('textbox', { name: 'SLA' });
  await expect(sla).toHaveAccessibleDescription(/no latency SLA/);
  await inspector.getByRole('button', { name: /^Set the SLA of Contacts out/ }).press('Enter');
  await expect(sla).not.toHaveValue('');
  await expect(sla).toBeFocused();
  await expect(sla).not.toHaveAccessibleDescription(/no latency SLA/);
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
  await findings.getByRole('button', { name: /not External ID and Unique/ }).click();
  const key = inspector.getByRole('list', { name: 'Key fields' });
  await expect(key.getByRole('radiogroup', { name: 'Unique' }).getByRole('radio', { checked: true })).toBeFocused();
  await expect(key.getByRole('radiogroup', { name: 'Unique' })).toHaveAccessibleDescription(/not marked Unique/);

  await page.getByRole('tab', { name: /Findings/ }).click();
  await findings.getByRole('button', { name: 'warning: Contacts out' }).click();
  await expect(inspector.getByRole('textbox', { name: 'SLA' })).toBeFocused();
  await inspector.getByRole('button', { name: /^Mechanism and timing/ }).click();
  await page.getByRole('tab', { name: /Findings/ }).click();
  await page.getByRole('tab', { name: 'Inspector' }).click();
  await expect(inspector.getByRole('textbox', { name: 'SLA' })).toHaveCount(0);

  await page.getByRole('tab', { name: /Findings/ }).click();
  await findings.getByRole('button', { name: 'warning: Contacts out' }).click();
  await expect(inspector.getByRole('textbox', { name: 'SLA' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the inspector, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
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
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('[aria-label="Inspector"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
