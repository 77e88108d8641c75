/** Identity worked out in one place: rulesets as OR of AND, identifiers, segments, each field one undo step. */
import { expect, test } from '@playwright/test';
import { faultsInBothThemes, toldOf } from './a11y/faults.ts';
import { openSketch } from './open-file.ts';

test('a ruleset is made, given match rules and duplicated with keys alone', async ({ page }) => {
  await openSketch(
    page,
    `Customer of sales
     sales:Contact is Customer
     mc:Subscriber is Customer
     sales -> dc "Feed" carries Customer by dc-crm-stream-nrt for identity-ingest`,
  );
  await page.getByRole('tab', { name: 'Identity' }).press('Enter');
  await expect(page.getByText('No identity ruleset yet')).toBeVisible();
  await page.getByRole('button', { name: 'Add ruleset' }).press('Enter');
  const ruleset = page.getByRole('article', { name: /^Ruleset ruleset/ }).first();
  await expect(ruleset.getByRole('button', { name: /^Ruleset ruleset/ })).toBeFocused();

  await ruleset.getByRole('button', { name: 'Add match rule' }).press('Enter');
  await expect(ruleset.getByRole('button', { name: 'Add criterion' })).toBeFocused();
  const criteria = [
    ['Fuzzy', 'Individual', 'FirstName'],
    ['Exact', 'Individual', 'LastName'],
    ['Exact', 'ContactPointEmail', 'Email'],
  ] as const;
  for (const [at, [method, object, field]] of criteria.entries()) {
    await ruleset.getByRole('button', { name: /[aA]dd criterion/ }).press('Enter');
    const part = (label: string) => ruleset.getByLabel(`${label} in criterion ${at + 1} of match rule 1`);
    await expect(part('Compared')).toBeFocused();
    await part('Compared').selectOption(method);
    await page.keyboard.press('Tab');
    await page.keyboard.type(object);
    await page.keyboard.press('Tab');
    await page.keyboard.type(field);
    await page.keyboard.press('Enter');
  }
  const sentence = ruleset.getByRole('heading', { name: /^Match rule 1/ });
  await expect(sentence).toContainText('Fuzzy first name AND exact last name AND exact email');

  await ruleset.getByRole('button', { name: 'Move criterion 3 of match rule 1 up' }).press('Enter');
  await expect(sentence).toContainText('Fuzzy first name AND exact email AND exact last name');
  await ruleset.getByRole('button', { name: 'Duplicate match rule 1' }).press('Enter');
  await expect(ruleset.getByText('OR', { exact: true })).toBeVisible();
  await expect(ruleset.getByRole('heading', { name: /^Match rule 2/ })).toBeFocused();
  await ruleset.getByRole('button', { name: 'Remove match rule 1' }).press('Enter');
  await expect(ruleset.getByRole('heading', { name: /^Match rule \d/ })).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(ruleset.getByRole('heading', { name: /^Match rule \d/ })).toHaveCount(2);

  await page.getByRole('button', { name: /^Duplicate Ruleset/ }).press('Enter');
  await expect(page.getByRole('article', { name: /^Ruleset ruleset/ })).toHaveCount(2);
  await page
    .getByRole('button', { name: /^Delete Ruleset/ })
    .last()
    .press('Enter');
  await expect(page.getByRole('article', { name: /^Ruleset ruleset/ })).toHaveCount(1);
});

test('identifiers and segments are answered in place, findings lead to their field', async ({ page }) => {
  await openSketch(
    page,
    `Customer of sales
     sales:Contact is Customer { identifiers: [{ type: email, mappedTo: ContactPointEmail }] }
     mc:Subscriber is Customer
     sales -> dc "Feed" carries Customer by dc-crm-stream-nrt for identity-ingest
     ruleset r1 { entityIds: [Customer], matchRules: [{ id: m1, criteria: [{ dmo: Individual, field: LastName, method: exact }] }] }
     segment s1 { name: Buyers, entityIds: [Customer] }`,
  );
  await page.getByRole('tab', { name: 'Identity' }).click();

  const grid = page.getByRole('grid', { name: 'Identifiers by system' });
  const row = grid.getByRole('row', { name: /Sales Cloud/ });
  await row.getByRole('gridcell', { name: 'Email' }).click();
  await page.keyboard.press('Delete');
  await expect(grid.getByRole('columnheader', { name: 'Email' })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row).toContainText('Email');

  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: /^Segments/ })
    .click();
  const segment = page.getByRole('article', { name: 'Buyers' });
  await segment.getByLabel('Version').fill('3');
  await segment.getByLabel('Owner').fill('CRM team');
  await segment.getByLabel('Published every').fill('6 h');
  await page.keyboard.press('Enter');
  await expect(segment).toContainText('every 6 h');
  await expect(segment).toContainText('version 3 · owner CRM team');

  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Governance' }).click();
  expect(toldOf(await faultsInBothThemes(page))).toEqual([]);

  const finding = page.getByRole('article', { name: /no stable anchor/i });
  await finding.getByRole('button', { name: /no stable anchor/i }).click();
  await expect(page.getByRole('article', { name: 'Ruleset r1' }).getByLabel('Anchored on')).toBeFocused();
});
