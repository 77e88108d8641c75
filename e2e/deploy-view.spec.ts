/** The board of waves: what one may do with it by keys and by dragging, and what it refuses. */
import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { openSketch } from './open-file.ts';

const PLAN = `
  Customer of sales
  sales:Contact is Customer key gcid
  sap:KNA1 is Customer
  feed: sales -> dc "Feed" carries Customer by dc-crm-stream-nrt
  erp: sap -> sales "ERP customers" carries Customer by mulesoft-connector
  ruleset r1 { entityIds: [Customer] }
  segment s1 { entityIds: [Customer], name: Members }`;

async function openBoard(page: Page, text: string): Promise<void> {
  await openSketch(page, text);
  await page.getByRole('tab', { name: 'Deploy' }).click();
  await expect(page.getByRole('region', { name: 'Waves' })).toBeVisible();
}

const wave = (page: Page, number: number) => page.getByRole('list', { name: `Wave ${number}`, exact: true });
const card = (page: Page, number: number, name: RegExp) => wave(page, number).getByRole('button', { name }).first();

test('an item is chosen, moved, refused and put back with keys alone', async ({ page }) => {
  await openBoard(page, PLAN);
  await page.getByRole('button', { name: /^Wave 1/ }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await expect(wave(page, 3).getByRole('button', { name: /Gate: SAP ERP can deliver/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 3, /^Feed/)).toBeFocused();

  const details = page.getByRole('region', { name: 'Details of Feed' });
  await expect(details.getByRole('region', { name: 'Needs first' })).toContainText(
    'a flow reads and writes objects that exist',
  );
  await expect(details.getByRole('region', { name: 'Waits for it' })).toContainText('ruleset r1');

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText('Needs Sales Cloud Contact of wave 2')).toBeAttached();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(card(page, 4, /^Feed, .*wave set by hand/)).toBeFocused();
  await expect(details).toContainText('Wave 4 was set by hand; computed it would be wave 3.');
  await expect(card(page, 5, /^ruleset r1/)).toBeVisible();

  await details.getByRole('button', { name: 'Move to wave' }).press('Enter');
  const menu = page.getByRole('dialog', { name: 'Move Feed to a wave' });
  await expect(menu.getByRole('button', { name: /^Wave 2/ })).toContainText('Needs Sales Cloud Contact of wave 2');
  await menu.getByRole('button', { name: 'Wave 6' }).press('Enter');
  await expect(card(page, 6, /^Feed/)).toBeFocused();

  await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 4, /^Feed/)).toBeVisible();
  await details.getByRole('button', { name: 'Back to computed wave' }).press('Enter');
  await expect(card(page, 3, /^Feed/)).toBeFocused();
  await expect(page.getByText('set by hand')).toBeHidden();
});

test('a card is dropped only where it may go, and Escape gives the drag up', async ({ page }) => {
  await openBoard(page, PLAN);
  const feed = card(page, 3, /^Feed/);
  const drag = async (to: number) => {
    await feed.hover();
    await page.mouse.down();
    const column = await page.getByRole('region', { name: `Wave ${to}`, exact: true }).boundingBox();
    if (!column) throw new Error(`Wave ${to} is there.`);
    await page.mouse.move(column.x + 60, column.y + 250, { steps: 4 });
  };
  await drag(2);
  await expect(page.getByRole('region', { name: 'Wave 2', exact: true })).toContainText(
    'Needs Sales Cloud Contact of wave 2: a flow reads and writes objects that exist.',
  );
  await page.mouse.up();
  await expect(feed).toBeVisible();
  await expect(page.getByText('set by hand')).toHaveCount(0);

  await drag(4);
  await expect(page.getByText('Drop to move it to wave 4.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(feed).toBeVisible();
  await expect(page.getByText('set by hand')).toHaveCount(0);

  await drag(4);
  await page.mouse.up();
  await expect(card(page, 4, /^Feed, .*wave set by hand/)).toBeVisible();
});

test('gates lead to their field, and a circle is cut where it stands', async ({ page }) => {
  await openBoard(
    page,
    `${PLAN}
    one: sales -> mc "One" { dependsOnFlowIds: [two] }
    two: mc -> sales "Two" { dependsOnFlowIds: [one] }`,
  );
  const circles = page.getByRole('region', { name: 'Circles' });
  await expect(circles).toContainText('One waits for Two: stated for these two flows.');
  await expect(circles).toContainText('Suggested cut: deploy');
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);
  await circles
    .getByRole('button', { name: /no longer wait for/ })
    .first()
    .click();
  await expect(circles).toBeHidden();

  await page
    .getByRole('button', { name: /Gate: SAP ERP can deliver/ })
    .first()
    .click();
  const answer = page.getByRole('region', { name: 'Inspector' }).getByLabel('How data gets out').first();
  await expect(answer).toBeFocused();
  await answer.selectOption('api');
  await expect(page.getByRole('button', { name: /Gate: SAP ERP can deliver/ })).toHaveCount(0);
});
