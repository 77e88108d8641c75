/** The whole main job without a pointer, by the keys that a person who cannot see the screen has: Tab, Enter, letters. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { canvas, card, flow } from '../canvas-elements.ts';
import { designButton, openSketch } from '../open-file.ts';

// Hundreds of presses: a trace of them would cost more than they do.
test.use({ permissions: ['clipboard-read', 'clipboard-write'], trace: 'off' });
test.describe.configure({ timeout: 180_000 });

test('from the start screen to a copied link: draw, own, find, fix, undo, share', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('button', { name: 'Blank design' }));
  await page.keyboard.press('Enter');
  await expect(canvas(page)).toBeVisible();

  await addFromPalette(page, 'sales cloud', 'Sales Cloud');
  await addFromPalette(page, 'marketing cloud engagement', 'Marketing Cloud Engagement');
  await connect(page);
  for (const system of ['sales', 'marketing']) await placeCustomer(page, system);

  await setOwner(page, 'RevOps');
  await expect(card(page, 'Sales Cloud')).toHaveAccessibleName(/RevOps/);

  // The finding says what it is about, and the panel's button puts it right.
  const findings = page.getByRole('region', { name: 'Findings' });
  const tab = page.getByRole('tab', { name: /^Findings/ });
  await tabTo(page, page.getByRole('tab', { name: 'Inspector' }));
  await page.keyboard.press('ArrowLeft');
  await expect(tab).toBeFocused();
  const row = findings.getByRole('article', { name: 'No system of record for a shared entity' });
  await expect(row).toContainText('Who owns Customer?');
  const fix = row.getByRole('button', { name: /the system of record$/ }).first();
  await tabTo(page, fix);
  await page.keyboard.press('Enter');
  await expect(row).toBeHidden();
  await expect(findings.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(row).toBeHidden();

  const share = page.getByRole('button', { name: 'Share', exact: true });
  await tabTo(page, share, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await tabTo(page, dialog.getByRole('button', { name: 'Copy link' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#d1\.[\w-]{100,}$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(share).toBeFocused();
});

const TWO = `
  system sales kind sales "Sales Cloud" at 0 0 { owner: RevOps }
  system mc kind marketing-engagement "Marketing" at 500 0
  entity Customer
  sales:Contact is Customer replica
  mc:Subscriber is Customer replica
  f1: sales -> mc "Contacts out" carries Customer by cdc slo 1 s`;

test('the canvas reads as whole sentences, each thing once', async ({ page }) => {
  await openSketch(page, TWO);
  await expect(card(page, 'Sales Cloud')).toBeVisible();
  await expect(canvas(page)).toMatchAriaSnapshot(`
    - button /^Sales Cloud, .*owner RevOps/
    - button /^Marketing, /
    - button /^Flow from Sales Cloud to Marketing, .*Change Data Capture/
  `);
  const names = (await canvas(page).ariaSnapshot())
    .split('\n')
    .filter((line) => /button "(Sales|Marketing|Flow)/.test(line));
  expect(new Set(names).size).toBe(names.length);
  // What a card draws is said by its name, not again by its parts.
  await expect(card(page, 'Sales Cloud').getByText('Contact', { exact: true })).toHaveCount(1);
  expect(await card(page, 'Sales Cloud').ariaSnapshot()).not.toContain('text:');
});

test('every popup gives the focus back to what opened it', async ({ page }) => {
  await openSketch(page, TWO);
  const start = card(page, 'Sales Cloud');
  await expect(start).toBeVisible();
  for (const [key, dialog] of [
    ['?', 'Keyboard shortcuts'],
    ['ControlOrMeta+k', 'Do anything'],
    ['ControlOrMeta+f', 'Find an element'],
    ['ControlOrMeta+Shift+e', 'Export'],
  ] as const) {
    await start.focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: dialog })).toBeHidden();
    await expect(start, `after ${dialog}`).toBeFocused();
  }

  for (const name of ['Rename', 'Restore points']) {
    await designButton(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(designButton(page), `after ${name}`).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(designButton(page)).toBeFocused();

  await start.focus();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'Add to the canvas' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(
    canvas(page)
      .locator(':focus')
      .or(canvas(page).and(page.locator(':focus'))),
  ).toHaveCount(1);
});

/** Presses until it has the focus: what cannot be reached so is not reachable. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `after ${MOST_STEPS} times ${key}`).toBeFocused();
}

/** More stops than the screen has. */
const MOST_STEPS = 150;

async function addFromPalette(page: Page, words: string, name: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Add a cloud or entity' })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(card(page, name)).toBeVisible();
  await page.keyboard.press('Escape');
}

/** C, on to the next card, Enter. */
async function connect(page: Page): Promise<void> {
  await tabTo(page, card(page, 'Sales Cloud'));
  await page.keyboard.press('c');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(flow(page, 'Sales Cloud', 'Marketing Cloud Engagement')).toBeVisible();
}

async function placeCustomer(page: Page, system: string): Promise<void> {
  await page.keyboard.press('n');
  const popup = page.getByRole('dialog', { name: 'Add to the canvas' });
  await expect(popup.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('customer');
  await page.keyboard.press('Enter');
  const place = page.getByRole('dialog', { name: /^Place customer in/i });
  await expect(place).toBeVisible();
  await page.keyboard.type(system);
  await page.keyboard.press('Enter');
  await expect(place).toBeHidden();
}

async function setOwner(page: Page, owner: string): Promise<void> {
  await tabTo(page, card(page, 'Sales Cloud'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('F2');
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await tabTo(page, inspector.getByRole('textbox', { name: 'Owner', exact: true }));
  await page.keyboard.type(owner);
  await page.keyboard.press('Enter');
}
