/** Ways into the app that tests share, by the same doors as people use. */
import { expect, type Page } from '@playwright/test';
import { sketchFile } from '../src/testing/sketch.ts';

/** Opens a sketched design as a file from the start screen; the design is then stored in this browser. */
export async function openSketch(page: Page, text: string, fileName = 'sketch.design.json'): Promise<void> {
  await page.goto('/');
  await openFile(page, fileName, JSON.stringify(sketchFile(text)));
  await expect(designButton(page)).toBeVisible();
}

/** Chooses a file on the start screen. */
export async function openFile(page: Page, name: string, content: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** The design's name in the header. */
export function designButton(page: Page) {
  return page.getByRole('button', { name: /^Design: / });
}

export async function renameDesign(page: Page, name: string): Promise<void> {
  await page.bringToFront(); // a page behind another one draws no frames
  await designButton(page).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rename design' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(designButton(page)).toHaveAccessibleName(`Design: ${name}`);
}

/** The header says when the last edit was read back from storage. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByTestId('save-state')).toHaveText(/^Saved in this browser · \d/);
}
