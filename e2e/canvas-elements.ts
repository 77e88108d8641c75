/** What tests find on the canvas, by role and name. */
import type { Locator, Page } from '@playwright/test';

export function canvas(page: Page): Locator {
  return page.getByRole('region', { name: 'Canvas' });
}

/** The card of a system; its name begins with the system's. */
export function card(page: Page, name: string): Locator {
  return canvas(page).getByRole('button', { name: new RegExp(`^${name}, `) });
}

export function flow(page: Page, from: string, to: string): Locator {
  return canvas(page).getByRole('button', { name: new RegExp(`^Flow from ${from} to ${to}`) });
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A point of the window, in the part of the canvas that tests keep empty. */
export async function placeOnCanvas(page: Page, dx: number, dy: number): Promise<Place> {
  const box = await boxOf(canvas(page));
  return { x: box.x + box.width / 2 + dx, y: box.y + box.height / 2 + dy };
}

export async function middleOf(locator: Locator): Promise<Place> {
  const box = await boxOf(locator);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('What a test wants to point at is not on screen.');
  return box;
}

/** Presses, moves in steps as a hand does, and lets go. */
export async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}
