import { expect, type Page, test } from '@playwright/test';
import { decodeShareLink } from '../src/codecs/share-link.ts';

async function openTemplate(page: Page): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('button', { name: /Sports brand, as found/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
}

async function shareLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = page.getByRole('dialog', { name: 'Share' }).getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/#d1\./);
  return link.inputValue();
}

test('a link opens the design elsewhere, read-only and with its findings, and a copy of it can be edited', async ({
  browser,
  page,
}) => {
  await openTemplate(page);
  const link = await shareLink(page);
  await expect(page.getByRole('dialog', { name: 'Share' }).getByText(/characters/)).toBeVisible();
  // Cameras want it dark on light, whatever the theme.
  await page.emulateMedia({ colorScheme: 'dark' });
  const code = page.getByRole('img', { name: 'QR code of the link' });
  await expect(code.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');
  await expect(code.locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)');

  const elsewhere = await (await browser.newContext()).newPage();
  const requested: string[] = [];
  elsewhere.on('request', (request) => requested.push(request.url()));
  await elsewhere.goto(link);
  await expect(elsewhere.getByText('A shared design. It is read-only')).toBeVisible();
  await expect(elsewhere.getByRole('region', { name: 'Findings' }).getByText(/Who owns Customer\?/)).toBeVisible();
  const payload = link.slice(link.indexOf('#') + 1);
  for (const url of requested) expect(url).not.toContain(payload.slice(0, 40));

  await elsewhere.getByRole('button', { name: 'Make a copy' }).click();
  await expect(elsewhere.getByText('A shared design. It is read-only')).toBeHidden();
  await expect(elsewhere.getByText('Saved in this browser').first()).toBeVisible();
});

test('opening a link touches no design that is stored here', async ({ page }) => {
  await openTemplate(page);
  const link = await shareLink(page);
  await page.keyboard.press('Escape');
  await page.goto('/');
  await page.goto(link);
  await expect(page.getByText('A shared design. It is read-only')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'My designs' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Open Sports brand, as found/ })).toHaveCount(1);

  // As it comes in a mail: in a sentence, its lines broken. It is looked at, not kept, and a reload shows it again.
  const [start, end] = [link.slice(0, 90), link.slice(90)];
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, `Have a look: ${start}\r\n${end}\r\nBest regards`);
  await expect(page.getByText('A shared design. It is read-only')).toBeVisible();
  await page.reload();
  await expect(page.getByText('A shared design. It is read-only')).toBeVisible();

  // A link that cannot be opened does not stay in the way of the way back.
  await page.evaluate(
    (cut) => {
      location.hash = cut;
    },
    start.slice(start.indexOf('#') + 1),
  );
  await page.getByRole('dialog', { name: 'This link cannot be opened' }).press('Escape');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'My designs' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the link is copied whole, and holds what the dialog says it holds', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTemplate(page);
  const link = await shareLink(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  const decoded = decodeShareLink(link);
  expect(decoded.ok && decoded.value.design.systems.size).toBe(8);
});
