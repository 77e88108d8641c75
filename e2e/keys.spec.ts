import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { openSketch } from './open-file.ts';

const DESIGN = `
  Customer of sales
  sales:Contact is Customer sor key Global_Customer_Id
  mc:"All Subscribers" is Customer replica key Global_Customer_Id not-unique { subscriberKeySource: global-id }
  shop:Profile is Customer replica
  erp:KNA1 is Customer replica
  sales -> shop carries Customer by rest-request-reply`;

const grid = (page: Page) => page.getByRole('grid', { name: 'Shared keys by system' });

test('keys are set for many at once and carried everywhere in one step, and the thread tells where it broke', async ({
  page,
}) => {
  await openSketch(page, DESIGN);
  await page.getByRole('tab', { name: 'Keys' }).click();
  const status = page.getByRole('status').filter({ hasText: 'shared key' });
  await expect(status).toHaveText('1 shared key in 2 fields; 2 objects lack one');

  // The thread breaks where the field is missing, and says so at the place.
  await page.getByRole('button', { name: 'Identity thread' }).press('Enter');
  const thread = page.getByRole('list', { name: 'Identity thread' });
  await expect(
    thread.getByRole('button', { name: /Sales Cloud Contact.*Contact Id.*Global_Customer_Id__c/ }),
  ).toBeVisible();
  await expect(page.getByText('Breaks in 2 places', { exact: true })).toBeVisible();
  await expect(page.getByText('B2C Commerce Profile has no field for Global_Customer_Id.')).toBeVisible();
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);

  // What the one step will change is said before it is done.
  await page.getByRole('button', { name: 'Shared keys', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Make every object carry its key (2)' }).press('Enter');
  const panel = page.getByRole('dialog', { name: 'Make every object carry its key' });
  await expect(panel.getByText('B2C Commerce Profile gets c_globalCustomerId: Text 64, Unique.')).toBeVisible();
  await panel.getByRole('button', { name: /^Add .* to all 2 objects/ }).press('Enter');
  await expect(status).toHaveText('1 shared key in 4 fields; no object lacks one');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(status).toHaveText('1 shared key in 2 fields; 2 objects lack one');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(status).toHaveText('1 shared key in 4 fields; no object lacks one');

  // Unique in a whole column with one key.
  const heading = grid(page).getByRole('columnheader', { name: 'Unique' });
  await grid(page).getByRole('rowheader').first().focus();
  await page.keyboard.press('Home');
  let at = 1;
  // Only columns on screen are in the page: it comes into view at the latest when one is in it.
  for (; (await heading.count()) === 0; at += 1) await goRight(page, at + 1);
  const unique = Number(await heading.getAttribute('aria-colindex'));
  for (; at < unique; at += 1) await goRight(page, at + 1);
  await page.keyboard.press('ControlOrMeta+Space');
  await page.keyboard.press('n');
  const cells = grid(page).locator(`[role="gridcell"][aria-colindex="${unique}"]`);
  await expect(cells.filter({ hasText: /^no/ })).toHaveCount(4);

  await page.keyboard.press('y');
  await expect(cells.filter({ hasText: /^yes/ })).toHaveCount(4);
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);

  await page.getByRole('button', { name: 'Identity thread' }).press('Enter');
  await expect(page.getByText('Holds from end to end', { exact: true })).toBeVisible();
});

/** One cell further, and no press before the last one has arrived. */
async function goRight(page: Page, column: number): Promise<void> {
  const there = `[aria-colindex="${column}"]`;
  await page.keyboard.press('ArrowRight');
  await grid(page).locator(`${there}:focus, ${there} :focus`).waitFor();
}
