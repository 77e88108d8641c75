import { expect, test } from '@playwright/test';
import { card, drag, middleOf, type Place } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

test.beforeEach(async ({ page }) => {
  await openSketch(
    page,
    `
  system sales kind sales "Sales" at 0 0
  system mc kind marketing-engagement "Marketing" at 460 20
  sales -> mc by cdc`,
  );
});

const by = ({ x, y }: Place, dx: number, dy: number): Place => ({ x: x + dx, y: y + dy });

test('a dragged card stays where it was let go, and one undo brings it back', async ({ page }) => {
  const sales = card(page, 'Sales');
  const before = await middleOf(sales);
  await drag(page, before, by(before, 60, 140));
  await expect.poll(async () => Math.round((await middleOf(sales)).y - before.y)).toBeGreaterThan(100);

  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => Math.abs((await middleOf(sales)).y - before.y)).toBeLessThan(1);
});

test('what is selected moves together, and Escape in the middle of a drag puts it back', async ({ page }) => {
  const [sales, mc] = [card(page, 'Sales'), card(page, 'Marketing')];
  await sales.click();
  await mc.click({ modifiers: ['Shift'] });
  const [a, b] = [await middleOf(sales), await middleOf(mc)];

  await drag(page, b, by(b, 0, 120));
  await expect.poll(async () => Math.round((await middleOf(sales)).y - a.y)).toBeGreaterThan(80);
  const apart = async () => Math.round((await middleOf(mc)).y - b.y - ((await middleOf(sales)).y - a.y));
  await expect.poll(apart).toBe(0);

  const moved = await middleOf(mc);
  await page.mouse.move(moved.x, moved.y);
  await page.mouse.down();
  await page.mouse.move(moved.x + 90, moved.y + 60, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await middleOf(mc)).x - moved.x)).toBeLessThan(1);

  await test.step('an undo in the middle takes back the drag and not the step before it', async () => {
    await page.mouse.move(moved.x, moved.y);
    await page.mouse.down();
    await page.mouse.move(moved.x + 90, moved.y + 60, { steps: 5 });
    await page.keyboard.press('ControlOrMeta+z');
    await page.mouse.move(moved.x + 120, moved.y + 80, { steps: 3 });
    await page.mouse.up();
    await expect.poll(async () => Math.abs((await middleOf(mc)).x - moved.x)).toBeLessThan(1);
    await expect.poll(async () => Math.abs((await middleOf(mc)).y - moved.y)).toBeLessThan(1);
  });

  await test.step('what is deleted in the middle is gone, and the drag with it', async () => {
    await page.mouse.move(moved.x, moved.y);
    await page.mouse.down();
    await page.mouse.move(moved.x + 90, moved.y + 60, { steps: 5 });
    await page.keyboard.press('Delete');
    await page.mouse.up();
    await expect(mc).toBeHidden();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => Math.abs((await middleOf(mc)).x - moved.x)).toBeLessThan(1);
  });
});

test('Alt and a drag leave the card and make a copy', async ({ page }) => {
  const sales = card(page, 'Sales');
  const before = await middleOf(sales);
  await page.keyboard.down('Alt');
  await drag(page, before, by(before, 0, 220));
  await page.keyboard.up('Alt');
  await expect(page.getByRole('region', { name: 'Canvas' }).getByRole('button', { name: /^Sales/ })).toHaveCount(2);
  await expect.poll(async () => Math.abs((await middleOf(sales.first())).y - before.y)).toBeLessThan(1);
});

test('arrow keys nudge what is selected, and together they are one step', async ({ page }) => {
  const sales = card(page, 'Sales');
  await sales.click();
  const before = await middleOf(sales);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(async () => (await middleOf(sales)).y - before.y).toBeGreaterThan(60);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => Math.abs((await middleOf(sales)).y - before.y)).toBeLessThan(1);
});
