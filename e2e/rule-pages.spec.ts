import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { openSketch } from './open-file.ts';

const FAULTY = `
  system sales kind sales "Sales Cloud" at 0 0
  system erp kind erp-sap "SAP" at 400 0
  entity Order
  sales:Order is Order replica
  erp:SalesOrder is Order replica
  feed: sales -> erp carries Order`;

test('a finding’s rule id opens its page, with both pictures; Escape leads back to it', async ({ page }) => {
  const foreign = foreignRequests(page);
  await openSketch(page, FAULTY);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const ruleId = findings(page).getByRole('button', { name: 'keys/no-shared-key', exact: true });
  await ruleId.click();

  const sheet = page.getByRole('dialog', { name: 'Shared entity without a shared key' });
  for (const heading of [
    'What',
    'Why it hurts',
    'How it is detected',
    'How to fix',
    'When it is a false alarm',
    'Source',
  ]) {
    await expect(sheet.getByRole('region', { name: heading, exact: true })).toBeVisible();
  }
  for (const example of ['Wrong', 'Right']) {
    const picture = sheet.getByRole('region', { name: example }).getByRole('img');
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveAttribute('alt', new RegExp(`^${example}: `));
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(200);
  }
  await expect(sheet.getByRole('region', { name: 'Wrong' })).toContainText('mc:Subscriber is Customer');
  // Of 82 pages, this one.
  expect(asked.filter((url) => /no-system-of-record|slo-missing|mesh-sprawl/.test(url))).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(ruleId).toBeFocused();
  expect(foreign).toEqual([]);
});

test('pages are opened from the settings, from the palette and from each other', async ({ page }) => {
  await openSketch(page, FAULTY);

  await test.step('the settings of the rules lead to the page, which lies above them', async () => {
    await openPalette(page, 'rule settings');
    await page.keyboard.press('Enter');
    const settings = page.getByRole('dialog', { name: 'Rule settings' });
    await settings.getByRole('button', { name: 'keys/no-shared-key', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Shared entity without a shared key' });
    await expect(sheet.getByRole('region', { name: 'Source' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(settings.getByRole('button', { name: 'keys/no-shared-key', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(settings).toBeHidden();
  });

  await test.step('a page leads to another and back', async () => {
    await openPalette(page, 'rule planned before');
    await page.keyboard.press('Enter');
    const first = page.getByRole('dialog', { name: 'An item is planned before what it needs' });
    await first.getByRole('button', { name: 'deployment/dependency-cycle' }).click();
    const second = page.getByRole('dialog', { name: 'Deployment plan contains a cycle' });
    await expect(second.getByRole('article', { name: 'Rule deployment/dependency-cycle' })).toBeFocused();
    await second.getByRole('button', { name: 'Back' }).click();
    await expect(first.getByRole('region', { name: 'How to fix' })).toBeVisible();
    await expect(first.getByRole('button', { name: 'Back' })).toBeHidden();
  });
});

test('axe finds nothing on a page', async ({ page }) => {
  await openSketch(page, FAULTY);
  await openPalette(page, 'rule shared entity without');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Source' })).toBeVisible();
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);
});

function findings(page: Page) {
  return page.getByRole('region', { name: 'Findings' });
}

async function openPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog', { name: 'Do anything' }).getByRole('combobox').fill(text);
}

function foreignRequests(page: Page): readonly string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request.url());
  });
  return foreign;
}
