import { expect, type Page, test } from '@playwright/test';
import { canvas, card, drag, middleOf, placeOnCanvas } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

test.beforeEach(async ({ page }) => {
  await openSketch(
    page,
    `
  system sales kind sales "Sales" at 0 0
  system mc kind marketing-engagement "Marketing" at 460 20`,
  );
});

function zoom(page: Page) {
  return page.getByRole('group', { name: 'Zoom' }).getByRole('button', { name: /^Zoom \d+ %/ });
}

async function zoomPercent(page: Page): Promise<number> {
  return Number.parseInt((await zoom(page).textContent()) ?? '', 10);
}

test('keys zoom in, out, to 100 % and to everything', async ({ page }) => {
  await page.keyboard.press('ControlOrMeta+0');
  await expect(zoom(page)).toHaveText('100%');
  await page.keyboard.press('ControlOrMeta+=');
  await expect(zoom(page)).toHaveText('125%');
  await page.keyboard.press('ControlOrMeta+-');
  await expect(zoom(page)).toHaveText('100%');
  await page.keyboard.press('Shift+1');
  await expect(card(page, 'Sales')).toBeInViewport();
  await expect(card(page, 'Marketing')).toBeInViewport();
});

test('the wheel pans, and with Mod zooms around the pointer', async ({ page }) => {
  const before = await middleOf(card(page, 'Sales'));
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(30, 80);
  await expect.poll(async () => Math.round((await middleOf(card(page, 'Sales'))).y - before.y)).toBe(-80);

  const at = await middleOf(card(page, 'Sales'));
  const percent = await zoomPercent(page);
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => zoomPercent(page)).toBeGreaterThan(percent);
  const strayed = async () => {
    const now = await middleOf(card(page, 'Sales'));
    return Math.hypot(now.x - at.x, now.y - at.y);
  };
  await expect.poll(strayed).toBeLessThan(3);
});

test('Space and a drag, the middle button and the hand move the view and nothing else', async ({ page }) => {
  const sales = card(page, 'Sales');
  const start = await middleOf(sales);
  await sales.hover();
  await page.keyboard.down('Space');
  await drag(page, start, { x: start.x + 50, y: start.y + 40 });
  await page.keyboard.up('Space');
  await expect.poll(async () => Math.round((await middleOf(sales)).x - start.x)).toBe(50);

  await page.keyboard.press('h');
  const next = await middleOf(sales);
  await drag(page, next, { x: next.x - 50, y: next.y });
  await expect.poll(async () => Math.round((await middleOf(sales)).x - start.x)).toBe(0);
  await page.keyboard.press('v');

  const place = await placeOnCanvas(page, -250, -300);
  await page.mouse.move(place.x, place.y);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(place.x + 30, place.y + 20, { steps: 4 });
  await page.mouse.up({ button: 'middle' });
  await expect.poll(async () => Math.round((await middleOf(sales)).x - start.x)).toBe(30);
  await expect(sales).toHaveAttribute('aria-pressed', 'false');
});

test('Tab walks the cards in reading order and brings each into view', async ({ page }) => {
  await card(page, 'Sales').focus();
  await expect(card(page, 'Sales')).toBeFocused();
  const names = await canvas(page)
    .getByRole('button', { name: /, (?:holds|owner) / })
    .evaluateAll((cards) =>
      cards
        .map((one) => ({ label: one.getAttribute('aria-label') ?? '', box: one.getBoundingClientRect() }))
        .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
        .map(({ label }) => label.split(',')[0] ?? ''),
    );
  const [first, second] = names;
  if (first === undefined || second === undefined) throw new Error('Two cards were sketched.');
  await card(page, first).focus();
  await page.keyboard.press('Tab');
  await expect(card(page, second)).toBeFocused();
  await expect(card(page, second)).toBeInViewport();
});
