import { expect, type Page, test } from '@playwright/test';
import { designButton, expectSaved, openSketch, renameDesign } from './open-file.ts';

const SKETCH = `
  design { name: "Shared" }
  sales:Contact is Customer`;

const banner = (page: Page) => page.getByRole('region', { name: 'Read-only' });
const named = (name: string) => `Design: ${name}`;

test('the second tab follows live and read-only; taking over swaps the two', async ({ page, context }) => {
  await openSketch(page, SKETCH);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(banner(second)).toContainText('Editing in another tab');
  await expect(banner(page)).toBeHidden();

  await renameDesign(page, 'Edited in the first');
  await expect(designButton(second)).toHaveAccessibleName(named('Edited in the first'));

  await banner(second).getByRole('button', { name: 'Take over' }).click();
  await expect(banner(second)).toBeHidden();
  await expect(banner(page)).toBeVisible();
  await renameDesign(second, 'Edited in the second');
  await expect(designButton(page)).toHaveAccessibleName(named('Edited in the second'));
});

test('switching again and again loses no edit', async ({ page, context }) => {
  await openSketch(page, SKETCH);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(banner(second)).toBeVisible();

  let [writer, follower] = [page, second];
  for (const round of [1, 2, 3]) {
    await renameDesign(writer, `Round ${round}`); // taken over at once, before it is saved
    await follower.bringToFront();
    await banner(follower).getByRole('button', { name: 'Take over' }).click();
    await expect(banner(follower)).toBeHidden();
    await expect(designButton(follower)).toHaveAccessibleName(named(`Round ${round}`));
    [writer, follower] = [follower, writer];
  }
  await renameDesign(writer, 'The last round');
  await expectSaved(writer);
  await page.reload();
  await expect(designButton(page)).toHaveAccessibleName(named('The last round'));
});

test('when the writing tab closes, the other one writes', async ({ page, context }) => {
  await openSketch(page, SKETCH);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(banner(second)).toBeVisible();
  await renameDesign(page, 'Left behind');
  await expectSaved(page);
  await page.close();
  await expect(banner(second)).toBeHidden();
  await expect(designButton(second)).toHaveAccessibleName(named('Left behind'));
  await renameDesign(second, 'Carried on');
  await expectSaved(second);
});

test('a copy from the following tab is a design of its own', async ({ page, context }) => {
  await openSketch(page, SKETCH);
  const second = await context.newPage();
  await second.goto(page.url());
  await banner(second).getByRole('button', { name: 'Open a copy' }).click();
  await expect(designButton(second)).toHaveAccessibleName(named('Shared (copy)'));
  await expect(banner(second)).toBeHidden();
  await renameDesign(second, 'Mine');
  await expect(designButton(page)).toHaveAccessibleName(named('Shared'));
});
