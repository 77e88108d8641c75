import { expect, type Page, test } from '@playwright/test';
import { card, middleOf, type Place, placeOnCanvas } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

test.beforeEach(async ({ page }) => {
  await openSketch(
    page,
    `
  system sales kind sales "Sales" at 0 0
  system mc kind marketing-engagement "Marketing" at 40 300`,
  );
});

/** Fingers that go from their places to others, in steps; Playwright's own touch only taps. */
async function fingers(page: Page, paths: readonly (readonly [from: Place, to: Place])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const pointsAt = (part: number) =>
    paths.map(([from, to], id) => ({ id, x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: pointsAt(0) });
  for (let step = 1; step <= 8; step += 1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: pointsAt(step / 8) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

const by = ({ x, y }: Place, dx: number, dy: number): Place => ({ x: x + dx, y: y + dy });

test('a finger on a card moves it, on the empty canvas it moves the view', async ({ page }) => {
  const [sales, mc] = [card(page, 'Sales'), card(page, 'Marketing')];
  const [a, b] = [await middleOf(sales), await middleOf(mc)];
  await fingers(page, [[a, by(a, 0, 90)]]);
  await expect.poll(async () => (await middleOf(sales)).y - a.y).toBeGreaterThan(50);
  expect(Math.abs((await middleOf(mc)).y - b.y)).toBeLessThan(2);

  const empty = await placeOnCanvas(page, 0, -200);
  const before = await middleOf(mc);
  await fingers(page, [[empty, by(empty, 0, 60)]]);
  await expect.poll(async () => Math.round((await middleOf(mc)).y - before.y)).toBeGreaterThan(40);
});

test('a tap selects, and two fingers pinch the view', async ({ page }) => {
  const sales = card(page, 'Sales');
  await sales.tap();
  await expect(sales).toHaveAttribute('aria-pressed', 'true');

  const before = await sales.boundingBox();
  const middle = await placeOnCanvas(page, 0, 0);
  await fingers(page, [
    [by(middle, -30, 0), by(middle, -90, 0)],
    [by(middle, 30, 0), by(middle, 90, 0)],
  ]);
  await expect.poll(async () => (await sales.boundingBox())?.width ?? 0).toBeGreaterThan((before?.width ?? 0) * 1.3);
});
