import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { designButton, expectSaved, openFile, openSketch, renameDesign } from './open-file.ts';

const SKETCH = `
  design { name: "Northwind" }
  Customer of sales
  sales:Contact is Customer sor key gcid
  mc:Subscriber is Customer replica
  sales -> mc carries Customer by cdc`;

test('an edit survives a reload, and undo stays in the tab that made it', async ({ page }) => {
  await openSketch(page, SKETCH);
  await renameDesign(page, 'Northwind, to-be');
  await expectSaved(page);
  await page.reload();
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind, to-be');
  // Where and when it was saved is known without another edit.
  await expectSaved(page);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a page that is killed keeps what its header called saved', async ({ page, context }) => {
  await openSketch(page, SKETCH);
  const address = page.url();
  await renameDesign(page, 'Killed');
  await expectSaved(page);
  await page.close({ runBeforeUnload: false });
  const reopened = await context.newPage();
  await reopened.goto(address);
  await expect(designButton(reopened)).toHaveAccessibleName('Design: Killed');
});

test('a tab that crashes keeps it too', async ({ page, context }) => {
  await openSketch(page, SKETCH);
  const address = page.url();
  await renameDesign(page, 'Crashed');
  await expectSaved(page);
  const debug = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  await Promise.race([debug.send('Page.crash').catch(() => undefined), crashed]);
  const reopened = await context.newPage();
  await reopened.goto(address);
  await expect(designButton(reopened)).toHaveAccessibleName('Design: Crashed');
});

test('full storage turns the header red, offers the file, and saving goes on when there is room', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if ('storageIsFull' in window && this.name === 'journal') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await openSketch(page, SKETCH);
  await page.evaluate(() => Object.assign(window, { storageIsFull: true }));
  await renameDesign(page, 'No room');
  const state = page.getByTestId('save-state');
  await expect(state).toHaveText('Not saved');
  await state.click();
  await expect(page.getByText(/storage is full/).first()).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog', { name: 'Why it is not saved' })
      .getByRole('button', { name: 'Download the file' })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe('no-room.design.json');
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ name: 'No room' });

  const address = page.url();
  await page.evaluate(() => Reflect.deleteProperty(window, 'storageIsFull'));
  await expectSaved(page);
  await page.goto('/');
  await page.goto(address);
  await expect(designButton(page)).toHaveAccessibleName('Design: No room');
});

test('without any storage the design still opens, unsaved as the header says, until there is some', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...args) => {
      if (!('storageIsBack' in window)) throw new DOMException('blocked', 'SecurityError');
      return open(...args);
    };
  });
  await openSketch(page, SKETCH);
  await expect(page.getByTestId('save-state')).toHaveText('Not saved');
  await renameDesign(page, 'Only here');
  await page.getByTestId('save-state').click();
  await expect(page.getByText(/gives the page no storage/).first()).toBeVisible();

  await page.evaluate(() => Object.assign(window, { storageIsBack: true }));
  await page.getByRole('button', { name: 'Try again to save' }).click();
  await expectSaved(page);
  const address = page.url();
  const another = await page.context().newPage();
  await another.addInitScript(() => Object.assign(window, { storageIsBack: true }));
  await another.goto(address);
  await expect(designButton(another)).toHaveAccessibleName('Design: Only here');
});

test('the list renames, duplicates, deletes and brings back', async ({ page }) => {
  await openSketch(page, SKETCH);
  await designButton(page).click();
  await page.getByRole('menuitem', { name: 'My designs' }).click();
  const designs = page.getByRole('region', { name: 'My designs' });
  await expect(designs.getByRole('button', { name: 'Open Northwind' })).toBeVisible();

  await designs.getByRole('button', { name: 'More for Northwind' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Southwind');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(designs.getByRole('button', { name: 'Open Southwind' })).toBeVisible();

  await designs.getByRole('button', { name: 'More for Southwind' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(designs.getByRole('button', { name: 'Open Southwind (copy)' })).toBeVisible();

  await designs.getByRole('button', { name: 'More for Southwind (copy)' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(designs.getByRole('button', { name: 'Open Southwind (copy)' })).toBeHidden();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(designs.getByRole('button', { name: 'Open Southwind (copy)' })).toBeVisible();

  await designs.getByRole('button', { name: 'More for Southwind (copy)' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await designs.getByText('Deleted in the last 7 days (1)').click();
  await designs.getByRole('button', { name: 'Delete for good: Southwind (copy)' }).click();
  await expect(designs.getByText('Deleted in the last 7 days')).toBeHidden();

  await designs.getByRole('button', { name: 'Open Southwind', exact: true }).click();
  await expect(designButton(page)).toHaveAccessibleName('Design: Southwind');
});

test('going back to a restore point is an edit that can be undone', async ({ page }) => {
  await openSketch(page, SKETCH);
  const open = async () => {
    await designButton(page).click();
    await page.getByRole('menuitem', { name: 'Restore points' }).click();
    return page.getByRole('dialog', { name: 'Restore points' });
  };
  let dialog = await open();
  await dialog.getByLabel('Name the state of now').fill('Before the review');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog.getByText('Before the review')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await renameDesign(page, 'After the review');
  dialog = await open();
  await dialog
    .getByRole('listitem')
    .filter({ hasText: 'Before the review' })
    .getByRole('button', { name: 'Go back to this' })
    .click();
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(designButton(page)).toHaveAccessibleName('Design: After the review');
});

test('a broken file names every fault and leaves what is open alone', async ({ page }) => {
  await page.goto('/');
  const broken = { format: 'headwater.design', version: 1, name: 'x', orgs: [{ id: 'o', platform: 'core-org' }] };
  const systems = [{ id: 'crm', kind: 'sales', name: 7, orgId: 'o' }];
  const flows = [{ id: 'f', source: 'crm', target: 'crm', sloMs: 'fast', name: 'f', entityIds: [] }];
  await openFile(page, 'broken.design.json', JSON.stringify({ ...broken, systems, flows }));
  const dialog = page.getByRole('dialog', { name: 'Cannot open broken.design.json' });
  await expect(dialog.getByRole('cell', { name: 'systems[0].name' })).toBeVisible();
  await expect(dialog.getByRole('cell', { name: 'flows[0].sloMs' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await expect(page.getByRole('button', { name: 'Blank design' })).toBeVisible();
});

test('a file whose references point nowhere opens, and says what was left out', async ({ page }) => {
  await page.goto('/');
  const design = {
    format: 'headwater.design',
    version: 1,
    name: 'Dangling',
    orgs: [{ id: 'o', platform: 'core-org' }],
    systems: [{ id: 'crm', kind: 'sales', name: 'CRM', orgId: 'o' }],
    flows: [{ id: 'f', name: 'Nowhere', source: 'crm', target: 'gone', entityIds: [] }],
  };
  await openFile(page, 'dangling.design.json', JSON.stringify(design));
  const dialog = page.getByRole('dialog', { name: /without what points nowhere/ });
  await expect(dialog.getByText('flows[0]')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await expect(designButton(page)).toHaveAccessibleName('Design: Dangling');
});
