import { expect, test } from '@playwright/test';
import { designButton, expectSaved, openSketch, renameDesign } from './open-file.ts';

test('when drawing the page fails, the design can be downloaded, and the last step taken back', async ({ page }) => {
  await openSketch(page, 'design { name: "Before" }\n sales:Contact is Customer');
  await expectSaved(page);
  // A fault in drawing: from the next save on, the time of it can no longer be written.
  await page.evaluate(() => {
    Date.prototype.toLocaleString = () => {
      if ('isMended' in window) return '12:03';
      throw new Error('The clock is broken.');
    };
  });
  await designButton(page).click();
  await page.getByRole('menuitemradio', { name: 'In review' }).click();
  const crash = page.getByRole('alert').filter({ hasText: 'could not draw this page' });
  await expect(crash).toContainText('The clock is broken.');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    crash.getByRole('button', { name: 'Download my design' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('before.design.json');

  await page.evaluate(() => Object.assign(window, { isMended: true }));
  await crash.getByRole('button', { name: 'Undo last change' }).click();
  await expect(designButton(page)).toBeVisible();
  await renameDesign(page, 'After');
});
