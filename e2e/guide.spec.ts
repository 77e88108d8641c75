/** The seven steps, the checklist and the status: what stands, what is missing, and the way there. */
import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { openSketch } from './open-file.ts';

/** Three systems hold a person; nobody owns it, nothing ties the records together, one file goes across. */
const FRAGMENTED = `
  sales:Contact is Customer
  mc:Subscriber is Customer
  shop:Customer is Customer
  f1: sales -> mc carries Customer by sftp-file-drop`;

const step = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Workshop guide' }).getByRole('button', { name });

test('the guide begins with the first cloud and opens the search that places it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Blank design' }).click();
  await step(page, /Step 1 of 7: Clouds and entities, open/).click();
  await expect(page.getByText('Place the first cloud or system.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a system' }).click();
  await expect(page.getByRole('combobox', { name: /Search/ })).toBeFocused();
});

test('a step leads to the first of its findings, and to the very cell', async ({ page }) => {
  await openSketch(page, FRAGMENTED);
  await step(page, /Step 2 of 7: System of record, open/).click();
  await expect(page.getByText('1 error to settle.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the first' }).click();
  await expect(page.getByRole('tab', { name: 'Ownership' })).toHaveAttribute('aria-selected', 'true');
  const cell = page
    .getByRole('row', { name: /Customer/ })
    .getByRole('gridcell')
    .nth(0);
  await expect(cell).toBeFocused();
  await expect(cell).toHaveAccessibleName(/^no record, Error: Who owns Customer/);
});

test('a blocked step, readiness and the status say what stands', async ({ page }) => {
  await openSketch(page, FRAGMENTED);

  await test.step('the status stands in the header, is switched there, and is undone', async () => {
    await page.getByRole('button', { name: 'Status: Draft' }).click();
    await page.getByRole('menuitemradio', { name: /In review/ }).click();
    await expect(page.getByRole('button', { name: 'Status: In review' })).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('button', { name: 'Status: Draft' })).toBeVisible();
  });

  await test.step('a blocked step says what it waits for, and shows it', async () => {
    await step(page, /Step 5 of 7: Identity, blocked/).click();
    await expect(page.getByText('Waits for "Shared keys".')).toBeVisible();
    await page.getByRole('button', { name: 'Show what it waits for' }).click();
    await expect(page.getByRole('heading', { name: '3. Shared keys' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('readiness shows its arithmetic', async () => {
    await page.getByRole('button', { name: /^Readiness: \d+ %$/ }).click();
    await expect(page.getByText(/^\d+ of \d+ points of the review checklist are done: \d+ %$/)).toBeVisible();
    await expect(page.getByRole('row', { name: /Identity rules are tested/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });
});

test('a person answers an item of the checklist; a change asks again, undo restores the answer', async ({ page }) => {
  await openSketch(page, FRAGMENTED);
  await page.getByRole('tab', { name: 'Checklist' }).click();
  const item = page.getByRole('listitem').filter({ hasText: 'Reporting across the clouds is addressed' });
  await item.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(item.getByRole('radio', { name: 'Yes' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await item.getByLabel('Who says so').fill('Ada Byron');
  await item.getByLabel(/Where it can be read/).fill('wiki');
  await expect(item.getByRole('button', { name: 'Save answer' })).toBeDisabled();
  await item.getByLabel(/Where it can be read/).fill('https://wiki.example/reporting');
  await item.getByRole('button', { name: 'Save answer' }).click();
  await expect(item.getByText(/Does not apply, says Ada Byron/)).toBeVisible();
  await expect(item.getByRole('link', { name: 'Evidence' })).toHaveAttribute('href', 'https://wiki.example/reporting');

  await item.getByRole('button', { name: 'Take back' }).click();
  await expect(item.getByText('Ada Byron')).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(item.getByText(/Does not apply, says Ada Byron/)).toBeVisible();
});

test('axe finds nothing in guide, checklist and readiness', async ({ page }) => {
  test.slow(); // axe looks at the whole page
  await openSketch(page, FRAGMENTED);
  await page.getByRole('tab', { name: 'Checklist' }).click();
  const item = page.getByRole('listitem').filter({ hasText: 'Reporting across the clouds is addressed' });
  await item.getByRole('button', { name: 'Answer', exact: true }).click();
  await step(page, /Step 5 of 7/).click();
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Readiness/ }).click();
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);
});
