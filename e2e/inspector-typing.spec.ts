import { expect, test } from '@playwright/test';
import { flowFrom, follow, openInspector, SKETCH, undo } from './inspector-page.ts';
import { designButton, openSketch } from './open-file.ts';

test('name and SLA are typed as people write them, and each is undone in one step', async ({ page }) => {
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  await follow(inspector, 'Flows', /^Contacts out/);
  await expect(inspector.getByRole('heading', { name: 'Contacts out', level: 2 })).toBeFocused();

  const sla = inspector.getByRole('textbox', { name: 'SLA' });
  await sla.fill('90 min');
  await sla.press('Enter');
  await expect(sla).toHaveValue('90 min');
  await inspector.getByRole('textbox', { name: 'Runs every' }).fill('1/4 h');
  await inspector.getByRole('textbox', { name: 'Runs every' }).fill('15min');
  const name = inspector.getByRole('textbox', { name: 'Name' });
  await name.fill('Contacts to Marketing');
  await expect(inspector.getByRole('textbox', { name: 'Runs every' })).toHaveValue('15 min');
  await name.blur();
  await expect(inspector.getByRole('heading', { name: 'Contacts to Marketing' })).toBeVisible();

  await undo(page).click();
  await expect(name).toHaveValue('Contacts out');
  await undo(page).click();
  await expect(inspector.getByRole('textbox', { name: 'Runs every' })).toHaveValue('');
  await undo(page).click();
  await expect(sla).toHaveValue('');
  await expect(undo(page)).toBeDisabled();
});

test('text that cannot be read stays, explained, and the model keeps its value', async ({ page }) => {
  await openSketch(page, SKETCH.replace('by cdc', 'by cdc slo 5 min'));
  const inspector = await openInspector(page);
  await follow(inspector, 'Flows', /^Contacts out/);
  const sla = inspector.getByRole('textbox', { name: 'SLA' });
  await sla.fill('soon');
  await sla.press('Tab');
  await expect(sla).toHaveValue('soon');
  await expect(sla).toHaveAttribute('aria-invalid', 'true');
  await expect(sla).toHaveAccessibleDescription(/"soon" is not a time/);
  await expect(undo(page)).toBeDisabled();

  await inspector.getByRole('button', { name: 'Design', exact: true }).click();
  await follow(inspector, 'Flows', /^Contacts out/);
  await expect(sla).toHaveValue('soon');

  await sla.press('Escape');
  await expect(sla).toHaveValue('5 min');
  await expect(sla).toHaveAttribute('aria-invalid', 'false');
});

test('a pause saves a draft, the whole visit is one step, and Escape takes all of it back', async ({ page }) => {
  await page.clock.install();
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  const name = inspector.getByRole('textbox', { name: 'Name' });
  await name.fill('Northwind 2027');
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
  await page.clock.runFor(1000);
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind 2027');
  await name.fill('Northwind 2028');
  await page.clock.runFor(1000);
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind 2028');
  await name.press('Escape');
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
  await expect(undo(page)).toBeDisabled();

  await name.fill('One');
  await page.clock.runFor(1000);
  await name.fill('Two');
  await page.clock.runFor(1000);
  await name.fill('Three');
  await name.blur();
  await expect(designButton(page)).toHaveAccessibleName('Design: Three');
  await undo(page).click();
  await expect(designButton(page)).toHaveAccessibleName('Design: Northwind');
  await expect(undo(page)).toBeDisabled();
});

test('nothing is saved while an input method composes', async ({ page, context }) => {
  await page.clock.install();
  await openSketch(page, SKETCH);
  const inspector = await openInspector(page);
  await inspector.getByRole('textbox', { name: 'Client' }).click();
  const input = await context.newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'かん', selectionStart: 2, selectionEnd: 2 });
  await page.clock.runFor(2000);
  await expect(undo(page)).toBeDisabled();
  await input.send('Input.insertText', { text: '漢' });
  await page.clock.runFor(1000);
  await expect(undo(page)).toBeEnabled();
  await expect(inspector.getByRole('textbox', { name: 'Client' })).toHaveValue('漢');
});

test('what is typed is saved when one goes elsewhere in the middle', async ({ page }) => {
  await openSketch(page, SKETCH);
  let inspector = await openInspector(page);

  await test.step('what is typed is saved when the selection moves on in the middle', async () => {
    await inspector.getByRole('textbox', { name: 'Client' }).fill('Northwind Traders');
    await flowFrom(page, 'Sales').click();
    await expect(inspector.getByRole('heading', { name: 'Contacts out' })).toBeVisible();
    await inspector.getByRole('button', { name: 'Design', exact: true }).click();
    await expect(inspector.getByRole('textbox', { name: 'Client' })).toHaveValue('Northwind Traders');
  });

  await test.step('what is typed is saved when the browser goes back in the middle', async () => {
    await inspector.getByRole('textbox', { name: 'Client' }).fill('Northwind Trading');
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible();
    await page.goForward();
    inspector = await openInspector(page);
    await expect(inspector.getByRole('textbox', { name: 'Client' })).toHaveValue('Northwind Trading');
  });
});

test('several flows are edited together, in one step', async ({ page }) => {
  await openSketch(page, SKETCH.replace('by cdc', 'by cdc slo 5 min'));
  const inspector = await openInspector(page);
  await flowFrom(page, 'Sales').click();
  await flowFrom(page, 'Marketing').click({ modifiers: ['Shift'] });
  await expect(inspector.getByRole('heading', { name: '2 elements' })).toBeVisible();
  const sla = inspector.getByRole('textbox', { name: 'SLA' });
  await expect(sla).toHaveAttribute('placeholder', 'Mixed');
  await sla.fill('1 h');
  await sla.press('Enter');
  await expect(sla).toHaveValue('1 h');
  await inspector.getByRole('combobox', { name: 'Direction' }).selectOption('Two-way');
  await undo(page).click();
  await undo(page).click();
  await expect(sla).toHaveAttribute('placeholder', 'Mixed');
  await expect(undo(page)).toBeDisabled();
});
