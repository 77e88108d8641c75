import { expect, type Page, test } from '@playwright/test';
import { encodeShareLink } from '../src/codecs/share-link.ts';
import { sketch, sketchFile } from '../src/testing/sketch.ts';
import { designButton, openSketch, renameDesign } from './open-file.ts';

const SKETCH = `
  design { name: "Northwind" }
  sales:Contact is Customer
  mc:Subscriber is Customer
  sales -> mc carries Customer by cdc`;

function linkTo(text: string): string {
  const link = encodeShareLink(sketch(text));
  if (!link.ok) throw new Error('The sketch fits a link.');
  return `/#${link.value}`;
}

const banner = (page: Page) => page.getByRole('region', { name: 'Read-only' });

test('a template opens as a new design, with its deliberate findings', async ({ page }) => {
  await page.goto('/');
  const templates = page.getByRole('region', { name: 'Start from a template' }).getByRole('listitem');
  await expect(templates).toHaveCount(8);
  await page.getByRole('button', { name: 'Start from Sports brand, as found' }).click();
  await expect(designButton(page)).toHaveAccessibleName('Design: Sports brand, as found');
  await expect(page.getByRole('button', { name: /^Findings: 10 errors, 4 warnings/ })).toBeVisible();
});

test('a blank design is there at once and comes back by the address', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Blank design' }).click();
  await expect(designButton(page)).toHaveAccessibleName('Design: Untitled design');
  await expect(page).toHaveURL(/#design=/);

  await test.step('a name of forty letters is read whole in the header, which takes another line at twice the text size', async () => {
    await renameDesign(page, 'Customer data at Northwind, to be by 2027');
    const isCut = (name: Element) => name.scrollWidth > name.clientWidth;
    expect(await designButton(page).locator('bdi').evaluate(isCut)).toBe(false);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const name = await designButton(page).boundingBox();
    const views = await page.getByRole('tablist', { name: 'Views' }).boundingBox();
    expect(name && views && (name.x + name.width <= views.x || name.y + name.height <= views.y)).toBe(true);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.getByRole('button', { name: 'Undo' }).click();
  });

  await page.goBack();
  await expect(page.getByRole('button', { name: 'Blank design' })).toBeVisible();
  await page.goForward();
  await expect(designButton(page)).toHaveAccessibleName('Design: Untitled design');
});

test('a link shows its design read-only with findings, and a copy of it is kept', async ({ page }) => {
  await page.goto(linkTo(SKETCH));
  await expect(banner(page)).toContainText('read-only');
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
  await expect(page.getByRole('button', { name: /^Findings: [1-9]/ })).toBeVisible();
  await designButton(page).click();
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeDisabled();
  await page.keyboard.press('Escape');

  await banner(page).getByRole('button', { name: 'Make a copy' }).click();
  await expect(banner(page)).toBeHidden();
  await expect(page).toHaveURL(/#design=/);
  await renameDesign(page, 'Mine now');
});

test('a link never touches a stored design', async ({ page }) => {
  await openSketch(page, SKETCH);
  const stored = page.url();
  await page.goto(linkTo('design { name: "Somebody else’s" }\n service:Case is Case'));
  await expect(designButton(page)).toHaveAccessibleName('Design: Somebody else’s');
  await page.goto(stored);
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
});

test('a link that cannot be opened is explained, and the whole link opens from the same dialog', async ({ page }) => {
  await test.step('a link of a newer version says so', async () => {
    await page.goto('/#d9.AAAA');
    await expect(page.getByRole('dialog', { name: 'This link cannot be opened' })).toContainText(/newer/i);
  });

  await test.step('a cut link is explained, and the whole link opens from the same dialog', async () => {
    const link = linkTo(SKETCH);
    await page.goto(link.slice(0, -20));
    const dialog = page.getByRole('dialog', { name: 'This link cannot be opened' });
    await expect(dialog).toBeVisible();
    await dialog.getByLabel('Paste the full link').fill(new URL(link, page.url()).href);
    await dialog.getByRole('button', { name: 'Open the link' }).click();
    await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
  });
});

test('a file dropped on an open design opens beside it, never instead of it', async ({ page }) => {
  await openSketch(page, SKETCH);
  const first = page.url();
  const content = JSON.stringify(sketchFile('design { name: "Dropped" }\n sales:Contact is Customer'));
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.design.json', { type: 'application/json' }));
    return data;
  }, content);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop to open it as a new design')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(designButton(page)).toHaveAccessibleName('Design: Dropped');
  expect(page.url()).not.toBe(first);
  await page.goto(first);
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
});

test('a pasted design opens from the start screen', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Blank design' })).toBeVisible();
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    JSON.stringify(sketchFile(SKETCH)),
  );
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
});
