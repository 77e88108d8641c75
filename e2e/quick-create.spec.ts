import { expect, type Page, test } from '@playwright/test';
import { canvas, card, drag, flow, middleOf, placeOnCanvas } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

const SALES = 'system sales kind sales "Sales Cloud" at 0 0';

function popup(page: Page) {
  return page.getByRole('dialog', { name: 'Add to the canvas' });
}

test('the search places what it finds, what the catalogue lacks, or nothing', async ({ page }) => {
  await openSketch(page, SALES);

  await test.step('a double-click on the empty canvas opens it, Escape closes it and creates nothing', async () => {
    const { x, y } = await placeOnCanvas(page, 200, 180);
    await page.mouse.dblclick(x, y);
    await expect(popup(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(popup(page)).toBeHidden();
    await expect(canvas(page)).toBeFocused();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  await test.step('N searches, Enter places at the pointer, and the focus is back on the canvas', async () => {
    const at = await placeOnCanvas(page, 200, 180);
    await page.mouse.move(at.x, at.y);
    await page.keyboard.press('n');
    const search = popup(page).getByRole('combobox', { name: 'Search' });
    await expect(search).toBeFocused();
    await expect(popup(page).getByRole('status')).toHaveText(/^\d+ results$/);

    await page.keyboard.type('snow');
    await expect(popup(page).getByRole('option').first()).toContainText('Snowflake');
    await page.keyboard.press('Enter');
    await expect(popup(page)).toBeHidden();
    const placed = await middleOf(card(page, 'Snowflake'));
    expect(Math.hypot(placed.x - at.x, placed.y - at.y)).toBeLessThan(60);
    await expect(canvas(page)).toBeFocused();
  });

  await test.step('categories narrow the list, and what the catalogue lacks becomes a system of its own', async () => {
    await page.keyboard.press('n');
    await popup(page).getByRole('button', { name: 'Integration' }).click();
    await expect(popup(page).getByRole('option', { name: /Kafka/ })).toBeVisible();
    await expect(popup(page).getByRole('option', { name: /Service Cloud/ })).toBeHidden();

    await popup(page).getByRole('button', { name: 'All' }).click();
    await popup(page).getByRole('combobox', { name: 'Search' }).fill('Zollportal');
    await page.getByRole('option', { name: /Custom system “Zollportal”/ }).click();
    await expect(card(page, 'Zollportal')).toBeVisible();
  });
});

test('beside a cloud of the same platform its org is offered first', async ({ page }) => {
  await openSketch(page, SALES);
  await page.mouse.move(...(Object.values(await placeOnCanvas(page, 200, 200)) as [number, number]));
  await page.keyboard.press('n');
  await page.keyboard.type('service cloud');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^In the same org as Sales Cloud/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Service Cloud')).toBeVisible();
  await expect(canvas(page).getByText('Core org')).toHaveCount(1);
});

test('a new system is connected from another, by key and by drag', async ({ page }) => {
  await openSketch(page, SALES);

  await test.step('A appends: the new system is connected from the selected one, in one step', async () => {
    await card(page, 'Sales Cloud').click();
    await page.keyboard.press('a');
    await page.keyboard.type('data cloud');
    await page.keyboard.press('Enter');
    await expect(flow(page, 'Sales Cloud', 'Data Cloud')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(card(page, 'Data Cloud')).toBeHidden();
  });

  await test.step('a flow dropped on the empty canvas asks where it leads', async () => {
    const box = await card(page, 'Sales Cloud').boundingBox();
    if (!box) throw new Error('no card');
    await drag(page, { x: box.x + box.width - 1, y: box.y + box.height / 2 }, await placeOnCanvas(page, 250, 180));
    const connect = page.getByRole('dialog', { name: 'Connect Sales Cloud to' });
    await connect.getByRole('combobox').fill('snowflake');
    await page.keyboard.press('Enter');
    await expect(flow(page, 'Sales Cloud', 'Snowflake')).toBeVisible();
  });
});

test('R replaces the kind and keeps what is in it', async ({ page }) => {
  await openSketch(page, `${SALES}\nCustomer of sales\nsales:Contact is Customer sor`);
  await card(page, 'Sales Cloud').click();
  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: 'Replace Sales Cloud with' }).getByRole('combobox').fill('service');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Service Cloud')).toContainText('Contact');
  await expect(card(page, 'Sales Cloud')).toBeHidden();
});

test('an empty canvas says how to begin, and stops saying so with the first cloud', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Blank design' }).click();
  await page.getByRole('button', { name: 'Add the first cloud' }).click();
  await page.keyboard.type('data 360');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Data Cloud, holds nothing yet' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add the first cloud' })).toHaveCount(0);
});
