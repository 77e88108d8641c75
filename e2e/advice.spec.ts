/** Advice before technology: compared ways, with what the findings would become, before one is taken. */
import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { follow, openInspector } from './inspector-page.ts';
import { openSketch } from './open-file.ts';

/** A nightly copy that nobody reads, an entity that nobody owns. */
const COPY = `
  Invoice of erp
  entity Ticket
  erp:Bill is Invoice
  sales:Invoice__c is Invoice replica
  service:Case is Ticket replica
  erp:Ticket is Ticket replica
  f: erp -> sales "Nightly invoices" carries Invoice by etl-batch for operational-sync slo 1 h every 24 h
  g: sales -> erp "Accounts" carries Account`;

const comparison = (page: Page) => page.getByRole('dialog', { name: 'Compare mechanisms' });
const question = (page: Page) => page.getByRole('dialog', { name: 'Should we sync this at all?' });

test('a mechanism is chosen from a ranked comparison, the decision is written down, one undo takes both back', async ({
  page,
}) => {
  await openSketch(page, COPY);
  const inspector = await openInspector(page);
  await follow(inspector, 'Flows', /^Accounts/);
  await inspector.getByRole('button', { name: 'Compare mechanisms…' }).click();
  const dialog = comparison(page);
  await expect(dialog.getByText(/Carries: ?Account/)).toBeVisible();
  const best = dialog.getByRole('list', { name: 'Recommended' }).getByRole('listitem').first();
  await expect(best).toHaveAccessibleName('Change Data Capture');
  await expect(best.getByText('p95 10 s, an estimate', { exact: true })).toBeVisible();

  await best.getByRole('button', { name: 'Details of Change Data Capture' }).click();
  await expect(best.getByText(/What was missed can be read again for 72 h/)).toBeVisible();
  await expect(best.getByText('Recognise what was delivered twice.')).toBeVisible();
  await expect(best.getByText(/Open questions:|fixed|new|stay as they are/).first()).toBeVisible();

  await dialog.getByText(/^Refused, and why not/).click();
  const refused = dialog.getByRole('listitem', { name: 'Heroku Connect', exact: true });
  await expect(refused.getByText(/Needs Heroku at one end/)).toBeVisible();
  await expect(refused.getByRole('button', { name: 'Use Heroku Connect' })).toHaveCount(0);

  await dialog.getByLabel('Who decides (optional)').fill('Ada Byron');
  await dialog.getByRole('button', { name: 'Use Change Data Capture' }).click();
  await expect(dialog).toBeHidden();
  const compare = inspector.getByRole('button', { name: 'Compare mechanisms…' });
  await expect(compare).toBeFocused();
  await expect(inspector.getByText(/^p50 .*p95 10 s/)).toBeVisible();

  await compare.click();
  await expect(comparison(page).getByRole('button', { name: 'Keep Change Data Capture' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(compare).toBeFocused();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(inspector.getByRole('list', { name: 'Recommended mechanisms' })).toBeVisible();
});

test('ways not to sync show what the findings would become; one is taken, and taken back', async ({ page }) => {
  await openSketch(page, COPY);
  const row = page.getByRole('article', { name: 'Copy nobody reads' });
  await row.getByRole('button', { name: 'Should we sync this at all?' }).click();
  const dialog = question(page);
  await expect(dialog.getByRole('region', { name: 'What it costs' })).toContainText('1, straight across');
  await expect(dialog.getByText(/Nothing in the design names who needs Invoice in Sales Cloud/)).toBeVisible();
  const read = dialog.getByRole('listitem', { name: 'Read Invoice when it is needed' });
  await expect(read.getByText(/− \d+ fixed/)).toBeVisible();
  await read.getByText(/− \d+ fixed/).click();
  await expect(read.getByText('Copy nobody reads.')).toBeVisible();
  await read.getByRole('button', { name: /^Do it/ }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
});

test('the guidance leads to where it can be tried, and the focus comes back from there', async ({ page }) => {
  await openSketch(
    page,
    `
    entity Customer
    sales:Contact is Customer
    mc:Subscriber is Customer
    shop:Customer is Customer
    f: sales -> mc "Contacts" carries Customer by sftp-file-drop for operational-sync`,
  );
  const inspector = await openInspector(page);
  await follow(inspector, 'Flows', /^Contacts/);
  const compare = inspector.getByRole('button', { name: 'Compare mechanisms…' });
  await compare.click();
  const guidance = comparison(page).getByRole('list', { name: 'Guidance' });
  await expect(guidance).toContainText('Customer lives in 3 clouds');
  await guidance.getByRole('button', { name: 'See what it changes…' }).click();
  const first = question(page).getByRole('list', { name: 'Alternatives' }).getByRole('listitem').first();
  await expect(first).toHaveAccessibleName('Bring Customer together in a hub');
  await expect(first.getByText(/− \d+ fixed/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question(page)).toBeHidden();
  await expect(compare).toBeFocused();
});

test('who needs the copy may be named instead', async ({ page }) => {
  await openSketch(page, COPY);
  const row = page.getByRole('article', { name: 'Copy nobody reads' });
  await row.getByRole('button', { name: 'Should we sync this at all?' }).click();
  await question(page)
    .getByLabel(/is used for/)
    .fill('Credit check');
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeHidden();
  await expect(row).toHaveCount(0);
});

test('owners are compared from the command palette, by keyboard alone', async ({ page }) => {
  await openSketch(page, COPY);
  const inspector = await openInspector(page);
  await follow(inspector, 'Entities', /^Ticket/);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog', { name: 'Do anything' }).getByRole('combobox').fill('compare owners');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Compare owners' });
  const first = dialog.getByRole('list', { name: 'Possible owners' }).getByRole('listitem').first();
  await expect(first).toContainText(/Holds it as/);
  await expect(first.getByText(/fixed|stay as they are/)).toBeVisible();
  await first.getByRole('button', { name: /^Choose/ }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(inspector.getByRole('combobox', { name: 'System of record' })).not.toHaveValue('');
});

test('axe finds nothing in the comparisons', async ({ page }) => {
  await openSketch(page, COPY);
  const inspector = await openInspector(page);
  await follow(inspector, 'Flows', /^Nightly invoices/);
  await inspector.getByRole('button', { name: 'Compare mechanisms…' }).click();
  await comparison(page)
    .getByRole('button', { name: /^Details of/ })
    .first()
    .click();
  await comparison(page)
    .getByText(/^Refused, and why not/)
    .click();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await inspector.getByRole('button', { name: 'Should we sync this at all?' }).click();
  await expect(question(page).getByText('Working out what it would change…')).toHaveCount(0);
  await expectSound(page);
});

async function expectSound(page: Page): Promise<void> {
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);
}
