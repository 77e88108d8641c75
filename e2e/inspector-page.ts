/** The inspector as tests find it: by its regions, lists and names. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Two systems that hold one entity, whose record nobody chose, and a flow either way. */
export const SKETCH = `
  design { name: "Northwind" }
  system sales at 0 0
  system mc at 600 0
  entity Customer
  sales:Contact is Customer replica key gcid as Global_Id__c not-unique
  mc:Subscriber is Customer replica
  f1: sales -> mc "Contacts out" carries Customer by cdc
  f2: mc -> sales "Tracking back" carries Customer`;

export const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });

export async function openInspector(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Inspector' }).click();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector).toBeVisible();
  return inspector;
}

/** Follows a list of the page to one of its elements. */
export async function follow(inspector: Locator, list: string, title: RegExp): Promise<void> {
  const section = inspector.getByRole('region', { name: list, exact: true });
  const header = section.getByRole('heading').getByRole('button');
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  await section.getByRole('listitem').getByRole('button', { name: title }).click();
}

/** The label of a flow on the canvas. */
export const flowFrom = (page: Page, system: string) =>
  page.getByRole('button', { name: new RegExp(`^Flow from ${system}`) });
