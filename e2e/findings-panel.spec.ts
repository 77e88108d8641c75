import { expect, type Page, test } from '@playwright/test';
import { card } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

/** Nobody owns Order, and the flow has neither an SLA nor a shared key. */
const FAULTY = `
  system sales kind sales "Sales Cloud" at 0 0
  system erp kind erp-sap "SAP" at 400 0
  entity Order
  sales:Order is Order replica
  erp:SalesOrder is Order replica
  f1: erp -> sales "Orders" carries Order by platform-events for operational-sync`;

function panel(page: Page) {
  return page.getByRole('region', { name: 'Findings' });
}

test('a finding is fixed in one click or by keyboard, and undone', async ({ page }) => {
  await openSketch(page, FAULTY);
  const row = panel(page).getByRole('article', { name: 'No system of record for a shared entity' });

  await test.step('a finding is fixed in one click, said so, and undone', async () => {
    await expect(row).toBeVisible();
    const fix = row.getByRole('button', { name: /the system of record$/ }).first();
    const label = (await fix.textContent()) ?? '';
    await fix.click();
    await expect(row).toBeHidden();
    await expect(page.getByRole('status').getByText(`Fixed: ${label}`)).toBeVisible();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(row).toBeVisible();
  });

  await test.step('fixing by keyboard keeps the place in the list', async () => {
    await row
      .getByRole('button', { name: /the system of record$/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(row).toBeHidden();
    await expect(panel(page).locator(':focus')).toHaveCount(1);
  });
});

test('a click selects the element, opens the inspector and focuses the very field', async ({ page }) => {
  await openSketch(page, FAULTY);
  await panel(page)
    .getByRole('button', { name: /No system of record for a shared entity/ })
    .click();
  await expect(page.getByRole('tab', { name: 'Inspector' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByLabel('System of record', { exact: true })).toBeFocused();
});

test('F8 steps through the findings and back, out of any field', async ({ page }) => {
  await openSketch(page, FAULTY);
  const live = page.locator('[aria-live="polite"]').first();
  await expect(panel(page).getByRole('article').first()).toBeVisible();
  await page.keyboard.press('F8');
  await expect(live).toContainText(/^Finding 1 of \d+/);
  await page.keyboard.press('F8');
  await expect(live).toContainText(/^Finding 2 of \d+/);
  await page.keyboard.press('Shift+F8');
  await expect(live).toContainText(/^Finding 1 of \d+/);
  await page.keyboard.press('Shift+F8');
  await expect(live).toContainText(/^Finding (\d+) of \1/);

  await page.getByRole('tab', { name: /^Findings/ }).click();
  await expect(panel(page).locator('[aria-current="true"]')).toBeVisible();

  // Bringing a field into view scrolls its panel, never the page: the header stays whole.
  await page.setViewportSize({ width: 1280, height: 480 });
  for (let step = 0; step < 6; step++) {
    const said = await live.textContent();
    await page.keyboard.press('F8');
    await expect(live).not.toHaveText(said ?? '');
    await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 });
  }
});

test('the filter, the severities and the grouping show what is asked for', async ({ page }) => {
  await openSketch(page, FAULTY);
  const articles = panel(page).getByRole('article');
  await expect(articles.first()).toBeVisible();
  const all = await articles.count();

  const filter = panel(page).getByRole('textbox', { name: 'Filter findings' });
  await filter.fill('is:error rule:ownership/*');
  await expect(articles).toHaveCount(1);
  await filter.fill('!ownership');
  await expect(articles).toHaveCount(all - 1);
  await filter.fill('nothing says this');
  await expect(panel(page).getByText('The filter hides every finding.')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Show all' }).click();
  await expect(articles).toHaveCount(all);

  await panel(page)
    .getByRole('button', { name: /^\d+ errors?$/ })
    .click();
  await expect(panel(page).getByRole('article').locator('[data-severity="error"]')).toHaveCount(0);
  await panel(page)
    .getByRole('button', { name: /^\d+ errors?$/ })
    .click();

  await panel(page).getByRole('combobox', { name: 'Group by' }).selectOption('By element');
  const group = panel(page).getByRole('button', { name: /^Order \d+$/, expanded: true });
  await group.click();
  await expect(articles).not.toHaveCount(all);
});

test('pointing at a finding outlines what it speaks of, and so does going to it, until something else is selected', async ({
  page,
}) => {
  await openSketch(page, FAULTY);
  const outlines = page.locator('.cv-spoken'); // drawn only, so without a role
  await panel(page).getByRole('article', { name: 'No system of record for a shared entity' }).hover();
  // Both cards that hold Order, the flow between them, and its label.
  await expect(outlines).toHaveCount(4);
  await page.mouse.move(5, 5);
  await expect(outlines).toHaveCount(0);

  await page.keyboard.press('F8');
  await expect(outlines).not.toHaveCount(0);
  await card(page, 'SAP').click();
  await expect(outlines).toHaveCount(0);
});

test('what is waived is counted and struck through, with the reason and who approved it', async ({ page }) => {
  await openSketch(
    page,
    `${FAULTY}
  waiver w1 { ruleId: "ownership/no-system-of-record", subject: "entity:Order", reason: "Decided in March", approvedBy: "Dana", expires: "2999-01-01" }`,
  );
  await panel(page).getByRole('button', { name: '1 waived' }).click();
  const row = panel(page).getByRole('article', { name: /^Waived: No system of record/ });
  await expect(row).toContainText('Decided in March · approved by Dana, until 2999-01-01');
});

test('a sound design says how many rules looked', async ({ page }) => {
  await openSketch(page, 'system sales kind sales "Sales Cloud" at 0 0');
  await expect(panel(page).getByText(/^No problems found · \d+ rules looked$/)).toBeVisible();
  await expect(card(page, 'Sales Cloud')).toBeVisible();
});
