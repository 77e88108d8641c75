import { expect, test } from '@playwright/test';
import { canvas, card } from './canvas-elements.ts';
import { openSketch } from './open-file.ts';

const TWO = `
  system sales kind sales "Sales Cloud" at 0 0
  system dc kind data-cloud "Data Cloud" at 400 200`;

test('keys that are meant for something else do nothing to the design', async ({ page }) => {
  await openSketch(page, TWO);

  await test.step('? lists the shortcuts, and Escape gives the focus back', async () => {
    await card(page, 'Sales Cloud').click();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(help.getByText('Next finding')).toBeVisible();
    // The keys behind an open dialog are not heard.
    await page.keyboard.press('Delete');
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await expect(card(page, 'Sales Cloud')).toBeVisible();
  });

  await test.step('keys typed into a field are text: nothing is deleted, created or undone', async () => {
    await card(page, 'Sales Cloud').click();
    const filter = page.getByRole('searchbox', { name: 'Add a cloud or entity' });
    await filter.click();
    await page.keyboard.type('nvhcra?');
    await expect(filter).toHaveValue('nvhcra?');
    for (let i = 0; i < 7; i++) await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Delete');
    await page.keyboard.press('ControlOrMeta+a');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(card(page, 'Sales Cloud')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await canvas(page).focus();
  });

  await test.step('an input method at work keeps its keys: Enter picks a candidate and places nothing', async () => {
    await page.keyboard.press('n');
    const popup = page.getByRole('dialog', { name: 'Add to the canvas' });
    await expect(popup.getByRole('combobox')).toBeFocused();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'さん', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await expect(popup).toBeVisible();
    await session.send('Input.insertText', { text: '山' });
    await expect(popup.getByRole('combobox')).toHaveValue('山');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  await test.step('letters of another script work by the place of their key', async () => {
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'т', code: 'KeyN', bubbles: true })),
    );
    await expect(page.getByRole('dialog', { name: 'Add to the canvas' })).toBeVisible();
  });
});

test('undo in a text field undoes the text; after a click on a panel it undoes the design', async ({ page }) => {
  await openSketch(page, TWO);
  await card(page, 'Sales Cloud').click();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Sales Cloud')).toBeHidden();

  const search = page.getByRole('searchbox', { name: 'Add a cloud or entity' });
  await search.click();
  await page.keyboard.type('abc');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(search).not.toHaveValue('abc');
  await expect(card(page, 'Sales Cloud')).toBeHidden();

  await search.fill('');
  await page.getByRole('button', { name: 'Data platforms and external' }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 'Sales Cloud')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+y');
  await expect(card(page, 'Sales Cloud')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(card(page, 'Sales Cloud')).toBeHidden();
});

test('Delete and Backspace delete the selection, with what would dangle', async ({ page }) => {
  await openSketch(page, `${TWO}\nf1: sales -> dc "To the hub"`);
  for (const key of ['Delete', 'Backspace']) {
    await card(page, 'Data Cloud').click();
    await page.keyboard.press(key);
    await expect(card(page, 'Data Cloud')).toBeHidden();
    await expect(canvas(page).getByRole('button', { name: /^Flow from/ })).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(canvas(page).getByRole('button', { name: /^Flow from/ })).toHaveCount(1);
  }
});

test('select all, align, duplicate: each is one step', async ({ page }) => {
  await openSketch(page, TWO);
  await page.keyboard.press('ControlOrMeta+a');
  await expect(card(page, 'Sales Cloud')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Alt+a');
  await expect
    .poll(async () => {
      const [a, b] = [await card(page, 'Sales Cloud').boundingBox(), await card(page, 'Data Cloud').boundingBox()];
      return Math.round((a?.x ?? 0) - (b?.x ?? 1));
    })
    .toBe(0);
  await page.keyboard.press('ControlOrMeta+d');
  await expect(card(page, 'Sales Cloud 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Sales Cloud 2')).toHaveAttribute('aria-pressed', 'false');
});

test('the command palette and keys of the browser do what they say', async ({ page }) => {
  await openSketch(page, TWO);

  await test.step('Mod+S downloads the file, even out of a text field', async () => {
    await page.getByRole('searchbox', { name: 'Add a cloud or entity' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+s')]);
    expect(download.suggestedFilename()).toMatch(/\.design\.json$/);
  });

  await test.step('the command palette does what it lists and jumps to what there is', async () => {
    // Asked for the first time it is still to be fetched: nothing of what is typed meanwhile is lost.
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('select all');
    const palette = page.getByRole('dialog', { name: 'Do anything' });
    await expect(palette.getByRole('combobox')).toHaveValue('select all');
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
    await expect(card(page, 'Data Cloud')).toHaveAttribute('aria-pressed', 'true');

    // A rule's title has the word too; who types a name means the element.
    await page.keyboard.press('ControlOrMeta+k');
    await palette.getByRole('combobox').fill('data cloud');
    await expect(palette.getByRole('option').first()).toHaveText(/^Data Cloud/);
    await page.keyboard.press('Escape');

    await page.keyboard.press('ControlOrMeta+f');
    await page.getByRole('dialog', { name: 'Find an element' }).getByRole('combobox').fill('sales');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Sales Cloud')).toHaveAttribute('aria-pressed', 'true');
    await expect(card(page, 'Data Cloud')).toHaveAttribute('aria-pressed', 'false');
  });
});
