import { expect, test } from '@playwright/test';
import { card, flow, placeOnCanvas } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

const HUB = `
  system sales kind sales "Sales Cloud" at 0 0 { owner: RevOps }
  system dc kind data-cloud "Data Cloud" at 400 0
  Customer of sales
  sales:Contact is Customer sor
  f1: sales -> dc "To the hub" carries Customer`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('elements copied in one tab are pasted in another, with their flows, at the pointer', async ({
  page,
  context,
}) => {
  await openSketch(page, HUB);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');

  const other = await context.newPage();
  await openSketch(other, 'system mc kind marketing-engagement "Marketing" at 0 0', 'other.design.json');
  const { x, y } = await placeOnCanvas(other, 60, 200);
  await other.mouse.move(x, y);
  await other.keyboard.press('ControlOrMeta+v');
  await expect(card(other, 'Sales Cloud')).toContainText('Contact');
  await expect(flow(other, 'Sales Cloud', 'Data Cloud')).toBeVisible();
  await expect(card(other, 'Marketing')).toBeVisible();

  await other.keyboard.press('ControlOrMeta+z');
  await expect(card(other, 'Sales Cloud')).toBeHidden();
});

test('what is copied reads as words elsewhere', async ({ page }) => {
  await openSketch(page, HUB);

  await test.step('what was copied reads as words in a chat', async () => {
    await card(page, 'Sales Cloud').click();
    await page.keyboard.press('ControlOrMeta+c');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Sales Cloud (owner: RevOps)');
    expect(text).not.toContain('{');
  });

  await test.step('copying text in a field copies the text', async () => {
    await card(page, 'Sales Cloud').click();
    const search = page.getByRole('searchbox', { name: 'Add a cloud or entity' });
    await search.fill('just words');
    await search.press('ControlOrMeta+a');
    await search.press('ControlOrMeta+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('just words');
  });
});

test('cut takes the elements away, paste brings them back under names of their own', async ({ page }) => {
  await openSketch(page, HUB);
  await card(page, 'Data Cloud').click();
  await page.keyboard.press('ControlOrMeta+x');
  await expect(card(page, 'Data Cloud')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(card(page, 'Data Cloud')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(card(page, 'Data Cloud 2')).toBeVisible();
});

test('a design pasted as text opens as a new design; anything else is explained and changes nothing', async ({
  page,
}) => {
  await openSketch(page, HUB);
  await page.evaluate(() => navigator.clipboard.writeText('a shopping list'));
  await card(page, 'Sales Cloud').click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByText('The clipboard holds no Headwater elements')).toBeVisible();

  const file = {
    format: 'headwater.design',
    version: 1,
    name: 'From the chat',
    orgs: [],
    systems: [],
    entities: [],
    sharedKeys: [],
    placements: [],
    flows: [],
  };
  await page.evaluate((text) => navigator.clipboard.writeText(text), JSON.stringify(file));
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByRole('button', { name: 'Design: From the chat' })).toBeVisible();
});

test('copy and paste are also to be had without their keys', async ({ page }) => {
  await openSketch(page, HUB);
  await card(page, 'Sales Cloud').click();
  for (const name of ['Copy', 'Paste']) {
    await page.keyboard.press('ControlOrMeta+k');
    const palette = page.getByRole('dialog', { name: 'Do anything' });
    await palette.getByRole('combobox').fill(name);
    await palette.getByRole('option', { name: new RegExp(`^${name} ?Ctrl`) }).click();
    await expect(palette).toBeHidden();
  }
  await expect(card(page, 'Sales Cloud 2')).toContainText('Contact');
});
