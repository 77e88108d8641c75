import { expect, test } from '@playwright/test';
import { openSketch } from './open-file.ts';

const COUNT = 600;

/** Each of many entities stands in two systems, without an owner and without a key: two errors each. */
function manyFaults(): string {
  const lines = ['system sales kind sales "Sales Cloud" at 0 0', 'system erp kind erp-sap "SAP" at 400 0'];
  for (let i = 0; i < COUNT; i++) {
    lines.push(`entity Thing${i}`, `sales:Thing${i}__c is Thing${i} replica`, `erp:Thing${i} is Thing${i} replica`);
  }
  return lines.join('\n');
}

test('of hundreds of findings in a group only those in view are drawn, and the last is reached', async ({ page }) => {
  await openSketch(page, manyFaults());
  const panel = page.getByRole('region', { name: 'Findings' });
  const list = panel.getByRole('list', { name: 'All findings' });
  const rows = list.getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);
  await panel
    .getByRole('button', { name: /^Show \d{3} more/ })
    .first()
    .click();
  const size = Number(await rows.first().getAttribute('aria-setsize'));
  expect(size).toBeGreaterThan(COUNT);

  await panel
    .getByRole('button', { name: /Shared entity without a shared key/ })
    .first()
    .focus();
  await list.evaluate((all) => all.parentElement?.scrollTo(0, all.scrollHeight));
  await expect(panel.locator(`[aria-posinset="${size}"]`)).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);
  // What had the focus has it still, though it is far out of view.
  await expect(panel.locator(':focus')).toHaveCount(1);

  // Folding the groups leaves their headings.
  await panel.getByRole('textbox', { name: 'Filter findings' }).fill('Thing599');
  await expect(panel.getByRole('article')).toHaveCount(2);
});
