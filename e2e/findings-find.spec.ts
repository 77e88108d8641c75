/** Finding one's way in many findings: groups, sentences, badges, what is selected and what is new. */
import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { card } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

/** Nine entities without an owner or a key, and a flow that nobody made safe. */
const CARELESS = [
  'system sales kind sales "Sales Cloud" at 0 0',
  'system erp kind erp-sap "SAP" at 500 0',
  ...Array.from(
    { length: 9 },
    (_, at) => `entity Thing${at}\nsales:Thing${at}__c is Thing${at} replica\nerp:Thing${at} is Thing${at} replica`,
  ),
  'f1: erp -> sales "Orders" carries Thing0 by platform-events for operational-sync',
].join('\n');

function panel(page: Page) {
  return page.getByRole('region', { name: 'Findings' });
}

function group(page: Page, name: RegExp) {
  return panel(page).getByRole('button', { name, expanded: true });
}

test('a long group shows its first five, the others on demand, and stays folded once it is', async ({ page }) => {
  await openSketch(page, CARELESS);
  await panel(page).getByRole('textbox', { name: 'Filter findings' }).fill('rule:ownership');
  await expect(panel(page).getByRole('article')).toHaveCount(5);
  await panel(page)
    .getByRole('button', { name: /^Show 4 more/ })
    .click();
  const last = panel(page).getByRole('article', { name: 'Thing8' });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeVisible();
  // What was pressed has gone; the first of those it brought has the focus.
  await expect(panel(page).getByRole('article', { name: 'Thing5' }).locator(':focus')).toHaveCount(1);

  await panel(page).getByRole('textbox', { name: 'Filter findings' }).fill('');
  await group(page, /^No system of record for a shared entity/).click();
  await page.reload();
  await expect(panel(page).getByRole('button', { name: /^Shared entity without a shared key/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect(panel(page).getByRole('button', { name: /^No system of record for a shared entity/ })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('sentences, the selection and badges say what is listed', async ({ page }) => {
  await openSketch(page, CARELESS);

  await test.step('a sentence of the summary lists what it speaks of, and pressed again everything', async () => {
    const sentence = panel(page).getByRole('button', { name: '9 entities have no system of record.' });
    await sentence.click();
    await expect(sentence).toHaveAttribute('aria-pressed', 'true');
    await expect(group(page, /^Shared entity without a shared key/)).toHaveCount(0);
    await sentence.click();
    await expect(group(page, /^Shared entity without a shared key/)).toHaveCount(1);
  });

  await test.step('only the selection, by a key and in the panel', async () => {
    await card(page, 'SAP').click();
    await page.keyboard.press('Alt+Shift+P');
    await expect(panel(page)).toContainText('Only SAP and what stands there');
    await card(page, 'Sales Cloud').click();
    await expect(panel(page)).toContainText('Only Sales Cloud and what stands there');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toContainText('Select something to see its findings.');
    await panel(page).getByRole('button', { name: 'Show all' }).click();
    await expect(panel(page).getByRole('article').first()).toBeVisible();
  });

  await test.step('a badge leads to what it counts', async () => {
    await expect(panel(page).getByRole('article').first()).toBeVisible();
    await page.getByRole('tab', { name: 'Inspector' }).click();
    // Drawn only, so without a role of its own: the label of the flow says the count.
    const label = page.getByRole('button', { name: /^Flow from SAP to Sales Cloud.*findings/ });
    const count = Number(/(\d+) findings/.exec((await label.getAttribute('aria-label')) ?? '')?.[1]);
    await label.locator('.cv-badge').click();
    await expect(panel(page)).toContainText('Only Orders and what stands there');
    await panel(page).getByRole('combobox', { name: 'Group by' }).selectOption('By element');
    await expect(group(page, new RegExp(`^Orders ${count}$`))).toBeVisible();
    await panel(page).getByRole('button', { name: 'Show the whole design' }).click();
    await expect(
      panel(page)
        .getByRole('article', { name: 'Thing0' })
        .or(group(page, /^Thing0/))
        .first(),
    ).toBeVisible();
  });
});

test('only what is new since a kept state, and how much has gone', async ({ page }) => {
  await openSketch(page, CARELESS);
  await panel(page).getByRole('textbox', { name: 'Filter findings' }).fill('rule:ownership');
  const first = panel(page).getByRole('article').first();
  await expect(first).toBeVisible();
  await panel(page).getByRole('button', { name: 'More filters' }).click();
  await page.getByLabel('Only new since').selectOption({ index: 1 });
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('status')).toContainText('0 new, 0 gone since');
  await panel(page).getByLabel('List only the new ones').uncheck();
  await first
    .getByRole('button', { name: /the system of record$/ })
    .first()
    .click();
  await expect(panel(page).getByRole('status')).toContainText(/\d new, [1-9] gone since/);
  await panel(page).getByRole('button', { name: 'Stop comparing' }).click();
  await expect(panel(page).getByRole('status')).toHaveCount(0);
});

test('what the pointer is over is marked, and changes are said', async ({ page }) => {
  await openSketch(page, CARELESS);

  await test.step('what the pointer is over has its findings marked', async () => {
    await panel(page).getByRole('textbox', { name: 'Filter findings' }).fill('orders rule:delivery');
    const marked = panel(page).locator('[data-pointed]');
    await expect(panel(page).getByRole('article').first()).toBeVisible();
    await page.getByRole('button', { name: /^Flow from SAP to Sales Cloud/ }).hover();
    await expect(marked.first()).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(marked).toHaveCount(0);
  });

  await test.step('changes are said after a pause, with what is left', async () => {
    const live = page.locator('[aria-live="polite"]').first();
    await panel(page).getByRole('textbox', { name: 'Filter findings' }).fill('rule:ownership');
    await panel(page)
      .getByRole('article')
      .first()
      .getByRole('button', { name: /the system of record$/ })
      .first()
      .click();
    await expect(live).toContainText(/finding fixed\. .*left\.$/);
  });
});

test('axe finds nothing in filters, chips and capped groups', async ({ page }) => {
  await openSketch(page, CARELESS);
  await card(page, 'SAP').click();
  await page.keyboard.press('Alt+Shift+P');
  await expectSound(page);
  await panel(page).getByRole('button', { name: 'Show the whole design' }).click();
  await panel(page).getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('button', { name: 'rule:keys/*' }).click();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('button', { name: 'More filters' })).toBeFocused();
  await expect(panel(page).getByRole('textbox', { name: 'Filter findings' })).toHaveValue('rule:keys/*');
});

async function expectSound(page: Page): Promise<void> {
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);
}
