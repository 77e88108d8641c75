import { expect, test } from '@playwright/test';
import { card, drag, flow, middleOf, placeOnCanvas } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

test.beforeEach(async ({ page }) => {
  await openSketch(
    page,
    `
  system sales kind sales "Sales" at 0 0
  system mc kind marketing-engagement "Marketing" at 460 20
  system erp kind erp-sap "ERP" at 40 320`,
  );
});

/** A point on the card's left border. */
async function borderOf(page: Parameters<typeof card>[0], name: string) {
  const box = await card(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not on screen.`);
  return { x: box.x + 2, y: box.y + box.height / 2 };
}

test('a drag from a border draws a flow, or asks where it leads', async ({ page }) => {
  await test.step('a drag from a border to anywhere on another system draws a flow', async () => {
    await drag(page, await borderOf(page, 'Sales'), await middleOf(card(page, 'Marketing')));
    await expect(flow(page, 'Sales', 'Marketing')).toHaveAttribute('aria-pressed', 'true');

    await page.keyboard.press('ControlOrMeta+z');
    await expect(flow(page, 'Sales', 'Marketing')).toHaveCount(0);
  });

  await test.step('Alt and an arrow go along a flow, first onto it, then to its other end', async () => {
    await page.keyboard.press('ControlOrMeta+y');
    await expect(flow(page, 'Sales', 'Marketing')).toBeVisible();
    const [from, to] = [await middleOf(card(page, 'Sales')), await middleOf(card(page, 'Marketing'))];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const key = Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'ArrowRight' : 'ArrowLeft') : dy > 0 ? 'ArrowDown' : 'ArrowUp';
    await card(page, 'Sales').focus();
    await page.keyboard.press(`Alt+${key}`);
    await expect(flow(page, 'Sales', 'Marketing')).toBeFocused();
    await page.keyboard.press(`Alt+${key}`);
    await expect(card(page, 'Marketing')).toBeFocused();
  });

  await test.step('let go over the empty canvas, it asks what to connect to', async () => {
    await drag(page, await borderOf(page, 'Sales'), await placeOnCanvas(page, 250, -300));
    await expect(page.getByRole('dialog', { name: 'Connect Sales to' })).toBeVisible();
  });
});

test('C and two clicks or keys draw a flow, and Escape gives it up', async ({ page }) => {
  await test.step('Escape gives up a flow that was begun', async () => {
    await card(page, 'Sales').focus();
    await page.keyboard.press('c');
    await page.keyboard.press('Escape');
    await card(page, 'Marketing').click();
    await expect(page.getByRole('button', { name: /^Flow from / })).toHaveCount(0);
  });

  await test.step('by keys alone: focus a card, C, choose with Tab, Enter', async () => {
    await card(page, 'Sales').focus();
    await page.keyboard.press('c');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Flow from Sales to / })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByRole('button', { name: /^Flow from / })).toHaveCount(0);
  });

  await test.step('a card that has the focus is not the first of the two clicks', async () => {
    await card(page, 'ERP').click();
    await page.keyboard.press('c');
    await expect(page.getByText('From ERP: choose with Tab, draw with Enter; or click both systems')).toBeVisible();
    await card(page, 'ERP').click();
    await expect(page.getByText('From ERP: click the system it leads to')).toBeVisible();
    await card(page, 'Sales').click();
    await expect(flow(page, 'ERP', 'Sales')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Flow from / })).toHaveCount(1);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByRole('button', { name: /^Flow from / })).toHaveCount(0);
  });

  await test.step('C and two clicks do the same, and a loop is allowed', async () => {
    await page.keyboard.press('c');
    await card(page, 'Sales').click();
    await card(page, 'ERP').click();
    await expect(flow(page, 'Sales', 'ERP')).toBeVisible();

    await page.keyboard.press('c');
    await card(page, 'ERP').click();
    await card(page, 'ERP').click();
    await expect(flow(page, 'ERP', 'ERP')).toBeVisible();
  });
});
