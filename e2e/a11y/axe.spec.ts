/** No serious fault of accessibility on any screen, panel or dialog, in both themes, on a desk and on a phone. */
import { expect, type Page, test } from '@playwright/test';
import { canvas, card, flow } from '../canvas-elements.ts';
import { designButton, openFile, openSketch } from '../open-file.ts';
import { faultsInBothThemes, faultsOn } from './faults.ts';

/** Every kind of shape, some findings of each severity, one of them waived. */
const TYPICAL = `
  design { name: "Northwind, to-be", client: "Northwind", summary: "Consent first." }
  system sales kind sales "Sales Cloud" at 0 0 { owner: RevOps }
  system service kind service "Service Cloud" at 0 320
  system dc kind data-cloud "Data Cloud" at 460 120 { owner: "Data team" }
  system mc kind marketing-engagement "Marketing" at 920 0
  entity Customer
  Case of service
  sales:Contact is Customer replica key gcid as Global_Id__c not-unique
  service:Case is Case sor
  dc:UnifiedIndividual is Customer derived
  mc:Subscriber is Customer replica
  f1: sales -> dc "Contacts in" carries Customer by cdc slo 1 s
  f2: dc -> mc "Segments out" carries Customer
  f3: service -> dc "Cases in" carries Case by cdc slo 5 min
  chat: live-chat at service within 3 s reads dc Customer by dc-query-api
  note n1 { text: "Ask legal" }
  waiver w1 { ruleId: latency/slo-below-mechanism, subject: "flow:f1", reason: "Decided in March", approvedBy: "Dana" }`;

// A look at the whole page a dozen times a test: a trace of it would cost more than it does.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 180_000 });

const SIZES = [
  { name: '1440x900', viewport: { width: 1440, height: 900 } },
  { name: '390x844', viewport: { width: 390, height: 844 } },
] as const;

for (const { name, viewport } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport });
    const isNarrow = viewport.width < 768;

    test('start screen, the dialogs that explain, an empty design', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('region', { name: 'Start from a template' }).getByRole('listitem')).toHaveCount(8);
      await expectNoFaults(page, isNarrow, 'start screen');
      await openFile(page, 'broken.json', '{"format": "headwater.design", "version": 1, "flows": 3, "name": []}');
      await expect(page.getByRole('dialog', { name: 'Cannot open broken.json' })).toBeVisible();
      await expectNoFaults(page, isNarrow, 'a file that cannot be opened');
      await page.keyboard.press('Escape');
      await page.goto('/#d9.AAAA');
      await expect(page.getByRole('dialog', { name: 'This link cannot be opened' })).toBeVisible();
      await expectNoFaults(page, isNarrow, 'a link that cannot be opened');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Blank design' }).click();
      await expect(designButton(page)).toBeVisible();
      await expectNoFaults(page, isNarrow, 'an empty design');
    });

    test('canvas, palette, findings and inspector', async ({ page }) => {
      await openTypical(page, isNarrow);
      await expectNoFaults(page, isNarrow, 'canvas');
      if (isNarrow) {
        await page.getByRole('button', { name: 'Palette', exact: true }).click();
        await expectNoFaults(page, isNarrow, 'palette');
        await closePanels(page, isNarrow);
        await page.getByRole('button', { name: 'Panels', exact: true }).click();
      }

      await page.getByRole('tab', { name: /^Findings/ }).click();
      const findings = page.getByRole('region', { name: 'Findings' });
      await findings.getByRole('button', { name: /waived$/ }).click();
      await expectNoFaults(page, isNarrow, 'findings by rule');
      await findings.getByRole('combobox', { name: 'Group by' }).selectOption('By element');
      await expectNoFaults(page, isNarrow, 'findings by element', '[aria-label=Findings]');

      await page.getByRole('tab', { name: 'Inspector' }).click();
      const inspector = page.getByRole('region', { name: 'Inspector' });
      await expect(inspector.getByRole('heading', { name: 'Northwind, to-be' })).toBeVisible();
      await unfold(page);
      await expectNoFaults(page, isNarrow, 'inspector of the design');
      await canvas(page).focus();
      for (const [title, element] of [
        ['Data Cloud', card(page, 'Data Cloud')],
        ['Contacts in', flow(page, 'Sales Cloud', 'Data Cloud')],
      ] as const) {
        await element.focus();
        await page.keyboard.press('Enter');
        await expect(inspector.getByRole('heading', { name: title, level: 2 })).toBeVisible();
        await unfold(page);
        await expectNoFaults(page, isNarrow, `inspector of ${title}`, '[aria-label=Inspector]');
      }
      await card(page, 'Data Cloud').focus();
      await page.keyboard.press('ControlOrMeta+a');
      await expect(inspector.getByRole('heading', { name: /elements$/ })).toBeVisible();
      await expectNoFaults(page, isNarrow, 'inspector of several elements', '[aria-label=Inspector]');
      await findElement(page, 'customer');
      await expect(inspector.getByRole('heading', { name: 'Customer', level: 2 })).toBeVisible();
      await unfold(page);
      await expectNoFaults(page, isNarrow, 'inspector of an entity', '[aria-label=Inspector]');
    });

    test('every dialog of the workbench', async ({ page }) => {
      await openTypical(page, isNarrow);
      for (const [dialog, open] of DIALOGS) {
        await open(page);
        await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
        await expectNoFaults(page, isNarrow, `dialog ${dialog}`, 'dialog, [role=dialog]');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog', { name: dialog })).toBeHidden();
      }
      await designButton(page).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectNoFaults(page, isNarrow, 'design menu', '[role=menu]');
    });
  });
}

const DIALOGS: readonly (readonly [name: string, open: (page: Page) => Promise<void>])[] = [
  ['Export', (page) => page.getByRole('button', { name: 'Export', exact: true }).click()],
  ['Share', (page) => page.getByRole('button', { name: 'Share', exact: true }).click()],
  ['Restore points', (page) => chooseInMenu(page, 'Restore points')],
  ['Rename design', (page) => chooseInMenu(page, 'Rename')],
  ['Keyboard shortcuts', (page) => pressOnCanvas(page, '?')],
  ['Do anything', (page) => pressOnCanvas(page, 'ControlOrMeta+k')],
  ['Find an element', (page) => pressOnCanvas(page, 'ControlOrMeta+f')],
  ['Add to the canvas', (page) => pressOnCanvas(page, 'n')],
];

async function chooseInMenu(page: Page, item: string): Promise<void> {
  await designButton(page).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function pressOnCanvas(page: Page, key: string): Promise<void> {
  await canvas(page).focus();
  await page.keyboard.press(key);
}

async function findElement(page: Page, name: string): Promise<void> {
  await pressOnCanvas(page, 'ControlOrMeta+f');
  await page.getByRole('dialog', { name: 'Find an element' }).getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
}

/** At a zoom at which the cards are cards: a whole design on a phone is a map. */
async function openTypical(page: Page, isNarrow: boolean): Promise<void> {
  await openSketch(page, TYPICAL);
  await closePanels(page, isNarrow);
  await pressOnCanvas(page, 'ControlOrMeta+0');
  await expect(card(page, 'Data Cloud')).toBeVisible();
}

/** On a phone the panels lie over the canvas. */
async function closePanels(page: Page, isNarrow: boolean): Promise<void> {
  if (!isNarrow) return;
  for (const name of ['Palette', 'Panels']) {
    const panel = page.getByRole('complementary', { name });
    if (await panel.isVisible()) await panel.getByRole('button', { name: `Close ${name.toLowerCase()}` }).click();
    await expect(panel).toBeHidden();
  }
}

/** What is folded away is checked too. */
async function unfold(page: Page): Promise<void> {
  const folded = page
    .getByRole('region', { name: 'Inspector' })
    .getByRole('heading')
    .getByRole('button', { expanded: false });
  await folded.evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await expect(folded).toHaveCount(0);
}

/**
 * Of the whole page, or where that has been checked already, of a part of it. Colours do not depend on the width: what
 * the width changes is seen in light.
 */
async function expectNoFaults(page: Page, isNarrow: boolean, where: string, part = 'body'): Promise<void> {
  const faults = (await (isNarrow ? faultsOn : faultsInBothThemes)(page, part))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  expect(faults, where).toEqual([]);
}
