import { expect, test } from '@playwright/test';
import { openSketch } from './open-file.ts';

test('a finger drags a card by its icon, and the board scrolls along', async ({ page }) => {
  await openSketch(
    page,
    `Customer of sales
     sales:Contact is Customer key gcid
     feed: sales -> dc "Feed" carries Customer by dc-crm-stream-nrt
     ruleset r1 { entityIds: [Customer] }`,
  );
  await page.getByRole('tab', { name: 'Deploy' }).tap();
  const card = (wave: number) =>
    page
      .getByRole('list', { name: `Wave ${wave}`, exact: true })
      .getByRole('button', { name: /^Feed/ })
      .first();
  await card(3).scrollIntoViewIfNeeded();
  const box = await card(3).boundingBox();
  const screen = page.viewportSize();
  if (!box || !screen) throw new Error('The card is on the screen.');

  const session = await page.context().newCDPSession(page);
  const from = { x: box.x + 28, y: box.y + box.height / 2 };
  const edge = { x: screen.width - 12, y: from.y };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (const share of [0.3, 0.6, 1]) {
    const at = { x: from.x + (edge.x - from.x) * share, y: from.y };
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
  }
  await expect(page.getByText(/^Drop to move it to wave [45]\.$/)).toBeVisible();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.getByRole('button', { name: /^Feed, .*wave set by hand/ }).first()).toBeVisible();
});
