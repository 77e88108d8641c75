import { expect, test } from '@playwright/test';
import { card, flow } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

test('a small topology is built, connected, owned and deleted again without a pointer', async ({ page }) => {
  await openSketch(page, 'design { name: "By keys" }');

  await page.keyboard.press('/');
  await page.keyboard.type('sales cloud');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Sales Cloud')).toBeVisible();
  await page.keyboard.press('Escape');

  // Append the hub: a new system and its flow in one go.
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog', { name: 'Connect Sales Cloud to' })).toBeVisible();
  await page.keyboard.type('data cloud');
  await page.keyboard.press('Enter');
  await expect(flow(page, 'Sales Cloud', 'Data Cloud')).toBeVisible();

  // However long the chain becomes, what was appended last is in view.
  for (const kind of ['marketing cloud engagement', 'b2c commerce', 'snowflake']) {
    await page.keyboard.press('a');
    await page.keyboard.type(kind);
    await page.keyboard.press('Enter');
  }
  await expect(flow(page, 'B2C Commerce', 'Snowflake')).toBeVisible();
  await expect(card(page, 'Snowflake')).toBeInViewport({ ratio: 1 });
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 'Marketing Cloud Engagement')).toBeHidden();

  // An entity for the selected system, found by name and placed.
  await page.keyboard.press('n');
  await page.keyboard.type('customer');
  await page.keyboard.press('Enter');
  const place = page.getByRole('dialog', { name: /^Place customer in/i });
  await expect(place).toBeVisible();
  await page.keyboard.type('sales');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Sales Cloud')).toContainText('Contact');

  // A second flow by keys: C, then choose the other end.
  await card(page, 'Data Cloud').focus();
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(flow(page, 'Data Cloud', 'Sales Cloud')).toBeVisible();

  // Nudge, rename and delete what has the focus.
  await card(page, 'Data Cloud').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  // The old name is selected, so that typing replaces it.
  await page.keyboard.type('Hub');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Hub')).toBeVisible();
  await card(page, 'Hub').focus();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Hub')).toBeHidden();
});
