import { expect, test } from '@playwright/test';
import { canvas, card, drag, middleOf, placeOnCanvas } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

const SALES = 'system sales kind sales "Sales Cloud" at 0 0';

test('a cloud is dragged out of the palette, or placed by two clicks', async ({ page }) => {
  await openSketch(page, SALES);
  const tile = page.getByRole('button', { name: 'Snowflake' });

  await test.step('a drag that ends outside the canvas, or in Escape, creates nothing', async () => {
    await drag(page, await middleOf(tile), await middleOf(page.getByRole('tab', { name: /^Findings/ })));
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();

    const to = await placeOnCanvas(page, 150, 180);
    const from = await middleOf(tile);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await expect(tile).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('a cloud dragged out of the palette stands where it was dropped, as one step', async () => {
    const to = await placeOnCanvas(page, 150, 180);
    await drag(page, await middleOf(tile), to);

    const snowflake = card(page, 'Snowflake');
    await expect(snowflake).toBeVisible();
    const at = await middleOf(snowflake);
    expect(Math.abs(at.x - to.x)).toBeLessThan(40);
    expect(Math.abs(at.y - to.y)).toBeLessThan(40);

    await page.keyboard.press('ControlOrMeta+z');
    await expect(snowflake).toBeHidden();
  });

  await test.step('a click on a tile, then on the canvas, places the cloud; Escape thinks better of it', async () => {
    await tile.click();
    await expect(tile).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await expect(tile).toHaveAttribute('aria-pressed', 'false');

    await tile.click();
    const { x, y } = await placeOnCanvas(page, 150, 180);
    await page.mouse.click(x, y);
    await expect(card(page, 'Snowflake')).toBeVisible();
  });
});

test('every cloud is found: by its old name, its new name, and behind "more"', async ({ page }) => {
  await openSketch(page, SALES);

  await test.step('every cloud is there behind "more", and arrows go from tile to tile', async () => {
    const clouds = page.getByRole('list', { name: 'Salesforce clouds' });
    await page.getByRole('button', { name: '14 more' }).click();
    await expect(clouds.getByRole('button', { name: /^CRM Analytics|^Analytics/ })).toBeVisible();

    await clouds.getByRole('button', { name: /^Sales Cloud/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(clouds.getByRole('button', { name: /^Service Cloud/ })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(clouds.getByRole('button', { name: /B2C Commerce/ })).toBeFocused();
  });

  await test.step('both names of a renamed cloud are found, and Enter places the first', async () => {
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox', { name: 'Add a cloud or entity' });
    await expect(search).toBeFocused();
    await search.fill('Data 360');
    await expect(page.getByRole('list', { name: 'Search results' }).getByRole('button').first()).toContainText(
      'Data Cloud',
    );
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await expect(page.getByRole('list', { name: 'Salesforce clouds' })).toBeVisible();
    await expect(search).toBeFocused();
    await search.fill('Data 360');
    await search.press('Enter');
    await expect(card(page, 'Data Cloud')).toBeVisible();
  });
});

test('an entity is added by name and dragged onto a system', async ({ page }) => {
  await openSketch(page, SALES);

  await test.step('a client’s own word becomes an entity, as text and nothing else', async () => {
    const name = '<img src=x onerror=alert(1)> Vertrag';
    await page.getByRole('button', { name: 'Add entity' }).click();
    await page.getByRole('combobox', { name: 'Name of the entity' }).fill(name);
    await page.keyboard.press('End');
    await page.getByRole('option', { name: `Add “${name}”` }).click();
    await expect(page.getByRole('list', { name: 'Entities' })).toContainText(name);
  });

  await test.step('an entity is added by name and dragged onto a system, which then holds it under its own name', async () => {
    await page.getByRole('button', { name: 'Add entity' }).click();
    await page.getByRole('combobox', { name: 'Name of the entity' }).fill('person');
    await page.getByRole('option', { name: 'Customer' }).click();
    const row = page.getByRole('list', { name: 'Entities' }).getByRole('button', { name: /^Customer/ });
    await expect(row).toContainText('no owner');

    await drag(page, await middleOf(row), await middleOf(card(page, 'Sales Cloud')));
    await expect(card(page, 'Sales Cloud')).toContainText('Contact');
  });
});

test('an entity dropped on the empty canvas asks which system is to hold it', async ({ page }) => {
  await openSketch(page, `${SALES}\nentity Order`);
  const row = page.getByRole('list', { name: 'Entities' }).getByRole('button', { name: /^Order/ });
  await drag(page, await middleOf(row), await placeOnCanvas(page, 150, 180));
  const popup = page.getByRole('dialog', { name: 'Place Order in' });
  await expect(popup.getByRole('option').first()).toContainText('Sales Cloud');
  await popup.getByRole('combobox').press('Enter');
  await expect(card(page, 'Sales Cloud')).toContainText('Order');
});

test('a cloud of the core platform dropped beside another is offered its org', async ({ page }) => {
  await openSketch(page, SALES);
  await drag(
    page,
    await middleOf(page.getByRole('button', { name: /^Service Cloud/ })),
    await placeOnCanvas(page, 150, 180),
  );
  await expect(canvas(page).getByText('Core org')).toHaveCount(2);
  await page.getByRole('button', { name: /^Share / }).click();
  await expect(canvas(page).getByText('Core org')).toHaveCount(1);
});
