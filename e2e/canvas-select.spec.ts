import { expect, test } from '@playwright/test';
import { canvas, card, drag, flow, middleOf, placeOnCanvas } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

const THREE_CLOUDS = `
  system sales kind sales "Sales" at 0 0
  system mc kind marketing-engagement "Marketing" at 460 20
  system erp kind erp-sap "ERP" at 40 320
  sales -> mc by cdc`;

test.beforeEach(async ({ page }) => {
  await openSketch(page, THREE_CLOUDS);
});

test('cards, flows and what a rectangle touches are selected', async ({ page }) => {
  await test.step('a click selects a card, Shift adds another, the empty canvas clears', async () => {
    const [sales, mc] = [card(page, 'Sales'), card(page, 'Marketing')];

    await sales.click();
    await expect(sales).toHaveAttribute('aria-pressed', 'true');

    await mc.click({ modifiers: ['Shift'] });
    await expect(sales).toHaveAttribute('aria-pressed', 'true');
    await expect(mc).toHaveAttribute('aria-pressed', 'true');

    await mc.click({ modifiers: ['Shift'] });
    await expect(mc).toHaveAttribute('aria-pressed', 'false');

    const corner = await placeOnCanvas(page, -300, -330);
    await page.mouse.click(corner.x, corner.y);
    await expect(sales).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('a flow is selected by its label', async () => {
    const label = flow(page, 'Sales', 'Marketing');
    await label.click();
    await expect(label).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await expect(label).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('a rectangle over the empty canvas selects what it touches, and says how much', async () => {
    const [from, to] = [await placeOnCanvas(page, -380, -300), await placeOnCanvas(page, 380, 300)];
    await drag(page, from, to);
    for (const name of ['Sales', 'Marketing', 'ERP']) {
      await expect(card(page, name)).toHaveAttribute('aria-pressed', 'true');
    }
    await expect(page.getByText('4 elements selected')).toBeAttached();
  });
});

test('the far view still knows what is under the pointer', async ({ page }) => {
  await page.keyboard.press('Shift+1');
  const before = await middleOf(card(page, 'Marketing'));
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 8; notch += 1) await page.mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  // No cards any more, one picture; a click there still finds the card under the pointer.
  await expect(card(page, 'Sales')).toHaveCount(0);
  await page.mouse.click(before.x, before.y);
  await page.keyboard.press('Shift+2');
  await expect(canvas(page).getByRole('button', { name: /^Marketing, / })).toHaveAttribute('aria-pressed', 'true');
});
