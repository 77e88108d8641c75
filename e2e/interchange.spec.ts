import { expect, type Page, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { card } from './canvas-elements.ts';
import { designButton, openSketch } from './open-file.ts';

const NOTES = `# Workshop
Commerce -> Service: Order (platform events, 5 s)
Sales -> Data Cloud: Customer (15 min, 40k/day)
We should ask the legal team about consent, and then decide.`;

const PICTURE = `<mxfile><diagram name="Landscape"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
<mxCell id="g" value="Core org" style="swimlane;" vertex="1" parent="1"><mxGeometry x="100" y="100" width="400" height="200" as="geometry"/></mxCell>
<mxCell id="a" value="&lt;b&gt;Sales Cloud&lt;/b&gt;&lt;img src=x onerror=alert(1)&gt;" style="html=1;" vertex="1" parent="g"><mxGeometry x="20" y="40" width="120" height="60" as="geometry"/></mxCell>
<mxCell id="b" value="Service Cloud" vertex="1" parent="g"><mxGeometry x="220" y="40" width="120" height="60" as="geometry"/></mxCell>
<mxCell id="c" value="Acme Rewards" vertex="1" parent="1"><mxGeometry x="700" y="100" width="80" height="40" as="geometry"/></mxCell>
<mxCell id="e" value="Order, platform events, 5 s" edge="1" source="a" target="c" parent="1"><mxGeometry relative="1" as="geometry"/></mxCell>
</root></mxGraphModel></diagram></mxfile>`;

test('a list of notes is read while one types, added as one step, and undone as one', async ({ page }) => {
  await openSketch(page, 'system sales kind sales "Sales Cloud" at 0 0');
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog', { name: 'Do anything' }).getByRole('combobox').fill('paste a list');
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'Paste a list' });
  const box = dialog.getByRole('textbox');
  await box.fill(NOTES);
  const lines = dialog.getByRole('region', { name: 'Lines' });
  await expect(lines.getByText('Flow Commerce → Service: Order, Platform event, SLA 5 s')).toBeVisible();
  await expect(dialog.getByRole('status')).toContainText('New: 3 systems, 2 entities and 2 flows.');
  await expect(dialog.getByRole('status')).toContainText('In the design already: 1 system.');
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);

  // What was typed is still there after a slip.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog', { name: 'Do anything' }).getByRole('combobox').fill('paste a list');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(NOTES);

  await dialog.getByRole('button', { name: 'Add to this design' }).click();
  await expect(box).toHaveValue(/^We should ask the legal team/);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Commerce')).toBeVisible();
  await expect(card(page, 'Data Cloud')).toBeVisible();

  await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 'Commerce')).toHaveCount(0);
  await expect(card(page, 'Sales Cloud')).toBeVisible();
});

test('a draw.io file that is dropped is mapped in a table and becomes a design', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Paste a list' })).toBeVisible();
  await drop(page, 'landscape.drawio', PICTURE);

  const dialog = page.getByRole('dialog', { name: 'Import landscape.drawio' });
  await expect(dialog.getByRole('combobox', { name: 'Kind of “Sales Cloud”' })).toHaveValue('sales');
  await expect(dialog.getByRole('combobox', { name: 'What “Core org” becomes' })).toHaveValue('org');
  await dialog.getByRole('combobox', { name: 'Kind of “Acme Rewards”' }).selectOption('loyalty');
  await dialog.getByRole('combobox', { name: 'What “Core org” becomes' }).selectOption('Left out');
  // The one choice stays when the next is made.
  await expect(dialog.getByRole('combobox', { name: 'Kind of “Acme Rewards”' })).toHaveValue('loyalty');
  const mechanism = dialog.getByRole('combobox', { name: 'Mechanism of the line from Sales Cloud to Acme Rewards' });
  await expect(mechanism).toHaveValue('platform-events');
  await expect(dialog.getByRole('status')).toHaveText('New: 3 systems, 1 entity and 1 flow.');
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);

  await dialog.getByRole('button', { name: 'Import as a new design' }).click();
  await expect(designButton(page)).toHaveAccessibleName('Design: landscape');
  await expect(card(page, 'Acme Rewards')).toBeVisible();

  // A hostile file is refused, and what is open stays.
  await drop(page, 'bomb.drawio', '<!DOCTYPE x [<!ENTITY a "ha">]><mxfile><diagram>&a;</diagram></mxfile>');
  const refusal = page.getByRole('dialog', { name: 'Cannot import bomb.drawio' });
  await expect(refusal).toContainText('DOCTYPE');
  await refusal.getByRole('button', { name: 'Close' }).last().click();
  await expect(designButton(page)).toHaveAccessibleName('Design: landscape');
});

test('of a large diagram only the rows in view are drawn, and what one chooses counts', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Paste a list' })).toBeVisible();
  const count = 900;
  const cells = Array.from(
    { length: count },
    (_, at) =>
      `<mxCell id="n${at}" value="Till ${at}" vertex="1" parent="1"><mxGeometry x="${(at % 30) * 300}" y="${Math.floor(at / 30) * 200}" width="80" height="40" as="geometry"/></mxCell>`,
  ).join('');
  await drop(page, 'tills.drawio', PICTURE.replace('</root>', `${cells}</root>`));
  const dialog = page.getByRole('dialog', { name: 'Import tills.drawio' });
  await expect(dialog.getByRole('status')).toContainText(`New: ${count + 3} systems`);
  const shapes = dialog.getByRole('grid', { name: /^Shapes/ });
  await expect(shapes).toHaveAttribute('aria-rowcount', String(count + 5));
  await expect(dialog.getByRole('combobox', { name: 'What “Till 899” becomes' })).toHaveCount(0);
  await dialog.getByRole('combobox', { name: 'What “Till 0” becomes' }).selectOption('Left out');
  await expect(dialog.getByRole('status')).toContainText(`New: ${count + 2} systems`);

  // From row to row by keys, to the very last and back, and on to the choices of one.
  const rowOf = (name: string) => shapes.getByRole('row', { name: new RegExp(`${name}(?!\\d)`) });
  await dialog.getByRole('combobox', { name: 'What “Till 0” becomes' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(rowOf('Till 0')).toBeFocused();
  await page.keyboard.press('End');
  await expect(rowOf('Till 899')).toBeFocused();
  await expect(rowOf('Till 899')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('ArrowUp');
  await expect(rowOf('Till 898')).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(shapes.locator(':focus')).toHaveAccessibleName(/Till 89[0-7]/);
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('combobox', { name: 'What “Till 899” becomes' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  await expect(shapes.getByRole('row').nth(1)).toBeFocused();
  await expect(shapes.getByRole('row').nth(1)).toBeInViewport({ ratio: 1 });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
});

async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file = '', text = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([text], file));
      return data;
    },
    [name, content],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
