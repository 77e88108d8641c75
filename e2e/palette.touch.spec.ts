import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { card, middleOf, type Place, placeOnCanvas } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

const SALES = 'system sales kind sales "Sales Cloud" at 0 0';

async function openPalette(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Palette', exact: true }).tap();
  await expect(page.getByRole('button', { name: 'Snowflake' })).toBeVisible();
}

async function dragByFinger(session: CDPSession, from: Place, to: Place): Promise<void> {
  const at = (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (const share of [0.1, 0.3, 0.6, 1]) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(share)] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a tap on a tile, then on the canvas, places the cloud', async ({ page }) => {
  await openSketch(page, SALES);
  await openPalette(page);
  await page.getByRole('button', { name: 'Snowflake' }).tap();
  const { x, y } = await placeOnCanvas(page, 0, 150);
  await page.touchscreen.tap(x, y);
  await expect(card(page, 'Snowflake')).toBeVisible();
});

test('a finger drags a cloud out of the palette, which makes way', async ({ page }) => {
  await openSketch(page, SALES);
  await openPalette(page);
  const session = await page.context().newCDPSession(page);
  const tile = page.getByRole('button', { name: 'Snowflake' });

  await test.step('along the list it scrolls, and nothing is taken up', async () => {
    const { x, y } = await middleOf(tile);
    await dragByFinger(session, { x, y }, { x: x + 10, y: y - 200 });
    await expect(page.getByRole('button', { name: 'Close palette' })).toBeVisible();
    await expect(page.getByText('Choose where Snowflake goes')).toBeHidden();
  });

  await tile.scrollIntoViewIfNeeded();
  const from = await middleOf(tile);
  await dragByFinger(session, from, { x: from.x + 220, y: from.y + 40 });
  await expect(card(page, 'Snowflake')).toBeVisible();
});
