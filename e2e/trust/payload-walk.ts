/** The places where a design's texts are shown, each visited as a person would. */
import { expect, type Locator, type Page } from '@playwright/test';
import { canvas } from '../canvas-elements.ts';

/** Called after each stop. */
export type Check = () => Promise<void>;

export async function walkCanvas(page: Page, check: Check): Promise<void> {
  const cards = canvas(page).getByRole('button');
  await expect(cards.first()).toBeVisible();
  await page.keyboard.press('Shift+1');
  await cards.first().hover();
  await check();
  // Until the cards are blocks with the name in them.
  for (let step = 0; step < 7; step++) await page.keyboard.press('ControlOrMeta+-');
  await check();
  await page.keyboard.press('Shift+1');
}

export async function walkPalette(page: Page, texts: readonly string[], check: Check): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Add a cloud or entity' });
  await check();
  for (const text of texts) {
    await search.fill(text.slice(0, 200));
    await check();
  }
  await search.fill('');
}

export async function walkFindings(page: Page, texts: readonly string[], check: Check): Promise<void> {
  await page.getByRole('tab', { name: /^Findings/ }).click();
  const panel = page.getByRole('region', { name: 'Findings' });
  await check();
  await panel.getByRole('button', { name: /^\d+ waived$/ }).click();
  await expect(panel.getByRole('article', { name: /^Waived: / })).not.toHaveCount(0);
  await check();
  await panel.getByRole('combobox', { name: 'Group by' }).selectOption('By element');
  await check();
  const filter = panel.getByRole('textbox', { name: 'Filter findings' });
  for (const text of texts) {
    await filter.fill(text.slice(0, 200));
    await check();
  }
  await filter.fill('');
  await panel.getByRole('combobox', { name: 'Group by' }).selectOption('By rule');
  await panel.getByRole('article').first().hover();
  await page.keyboard.press('F8');
  await check();
}

/**
 * The design's own page leads to some of every record type, as many as say different texts; everything folded away is
 * opened. Says how many pages it saw.
 */
export async function walkInspector(page: Page, most: number, check: Check): Promise<number> {
  const inspector = page.getByRole('region', { name: 'Inspector' });
  const home = inspector.getByRole('button', { name: 'Design', exact: true });
  await canvas(page).getByRole('button').first().click();
  await page.getByRole('tab', { name: 'Inspector' }).click();
  await home.click();
  await expect(home).toBeHidden();
  await unfold(inspector);
  await check();
  let seen = 0;
  for (const name of LISTS) {
    const rows = inspector.getByRole('region', { name, exact: true }).getByRole('listitem').getByRole('button');
    const count = name === PARTS ? await rows.count() : most;
    for (let row = 0; row < count; row++) {
      await press(rows.nth(row));
      await home.waitFor();
      await unfold(inspector);
      await check();
      seen += 1;
      await press(home);
      await home.waitFor({ state: 'hidden' });
    }
  }
  return seen;
}

/** What a design has once. */
const PARTS = 'Identity, governance, reporting';

/** A list for each record type but the placements, which their system leads to. */
const LISTS = [
  'Entities',
  'Shared keys',
  'Systems',
  'Orgs',
  'Flows',
  'Interactions',
  'Rulesets',
  'Insights',
  'Segments',
  'Data graphs',
  'Smoke tests',
  PARTS,
  'Rule settings',
  'Waivers',
  'Questions',
  'Notes',
  'Zones',
  'Presentation stops',
  'Wave overrides',
] as const;

/** At once: that a pointer gets there is what the inspector's own tests show, and this is done two hundred times. */
async function press(button: Locator): Promise<void> {
  await button.evaluate((element: HTMLElement) => element.click());
}

async function unfold(inspector: Locator): Promise<void> {
  const folded = inspector.getByRole('heading').getByRole('button', { expanded: false });
  await folded.evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await folded.first().waitFor({ state: 'detached' });
}

export async function walkDialogs(page: Page, texts: readonly string[], check: Check): Promise<void> {
  await page.keyboard.press('ControlOrMeta+f');
  const find = page.getByRole('dialog', { name: 'Find an element' }).getByRole('combobox');
  await check();
  for (const text of texts) {
    await find.fill(text.slice(0, 100));
    await check();
  }
  await page.keyboard.press('Escape');
  await expect(find).toBeHidden();

  await canvas(page).focus();
  await page.keyboard.press('n');
  const create = page.getByRole('dialog', { name: 'Add to the canvas' }).getByRole('combobox', { name: 'Search' });
  for (const text of texts) {
    await create.fill(text.slice(0, 100));
    await check();
  }
  await page.keyboard.press('Escape');
  await expect(create).toBeHidden();
}

/** Everything is copied, pasted, and taken back. */
export async function walkClipboard(page: Page, check: Check): Promise<void> {
  const shapes = canvas(page).getByRole('button');
  const before = await shapes.count();
  await canvas(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(shapes).not.toHaveCount(before);
  await check();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(shapes).toHaveCount(before);
}
