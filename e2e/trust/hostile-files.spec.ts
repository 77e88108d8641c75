/** What cannot be opened is explained at once, in words and places, and what is open stays as it was. */
import { expect, type JSHandle, type Locator, type Page, test } from '@playwright/test';
import { sketchFile } from '../../src/testing/sketch.ts';
import { card } from '../canvas-elements.ts';
import { designButton, openSketch } from '../open-file.ts';
import { bitFlippedPng, bombLink, bombPng, falseLengthPng, garbledLink, soundLink, soundPng } from './hostile-bytes.ts';
import { expectWithin, ownTime } from './own-time.ts';
import { expectOnlyText, type Seen, watch } from './watch.ts';

const OPEN = 'design { name: "Open before" }\n system sales kind sales "Sales Cloud" at 0 0';
/** Of the page's own work. */
const MOST_MS = 1000;

const file = sketchFile('sales:Contact is Customer\n f1: sales -> mc "Contacts out" carries Customer by cdc');
const [flow] = file['flows'] as readonly object[];

const BROKEN: readonly { what: string; name: string; content: string | Buffer; says: readonly (string | RegExp)[] }[] =
  [
    {
      what: 'a file cut off',
      name: 'cut.json',
      content: '{"format": "headwater.design",\n "flows": [',
      says: [/line 2, column \d+/, 'the end of the text', 'JSON'],
    },
    { what: 'an empty file', name: 'empty.json', content: '', says: ['nothing', 'a Headwater design'] },
    {
      what: 'a web page',
      name: 'page.html',
      content: '<!doctype html><script>window.__pwned=1</script>',
      says: ['line 1, column 1', '<!doctype html>'],
    },
    {
      what: 'JSON of another kind',
      name: 'package.json',
      content: '{"name": "x", "version": "1.0.0"}',
      says: ['format', 'something without a format', 'headwater.design'],
    },
    {
      what: 'wrong types, all of them',
      name: 'wrong.json',
      content: JSON.stringify({ ...file, flows: [{ ...flow, sloMs: 'soon', source: 7 }], name: ['x'], systems: {} }),
      says: [
        'flows[0].sloMs',
        'the text "soon"',
        'a number of milliseconds',
        'flows[0].source',
        'the number 7',
        'systems',
        'an object',
        'a list',
        'a list of 1',
      ],
    },
    {
      what: 'a newer version',
      name: 'newer.json',
      content: JSON.stringify({ ...file, version: 99 }),
      says: ['newer version of Headwater', 'version', '99'],
    },
    {
      what: 'an id twice',
      name: 'twice.json',
      content: JSON.stringify({ ...file, flows: [flow, flow] }),
      says: ['flows[1].id', 'which flows[0] has already'],
    },
    {
      what: 'brackets without end',
      name: 'deep.json',
      content: `{"format":"headwater.design","version":1,"x":${'['.repeat(100_000)}`,
      says: ['levels of brackets'],
    },
    { what: 'a picture with a bit flipped', name: 'flipped.png', content: bitFlippedPng(), says: ['damaged'] },
    { what: 'a picture with a false length', name: 'length.png', content: falseLengthPng(), says: ['a damaged PNG'] },
    { what: 'a picture that is cut', name: 'cut.png', content: soundPng().subarray(0, 120), says: ['a damaged PNG'] },
    { what: 'a picture that is a bomb', name: 'bomb.png', content: bombPng(), says: ['too large', 'at most 50 MB'] },
  ];

test('a file that cannot be opened is explained, and the open design stays', async ({ page }) => {
  const seen = await openBefore(page);
  for (const { what, name, content, says } of BROKEN) {
    await test.step(what, async () => {
      const transfer = await transferOf(page, name, Buffer.from(content));
      const time = await ownTime(page);
      await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
      const dialog = page.getByRole('dialog', { name: `Cannot open ${name}` });
      await expect(dialog).toBeVisible();
      await expectWithin(MOST_MS, time);
      for (const words of says) await expect(dialog).toContainText(words);
      await expectStillOpen(page, dialog, seen);
    });
  }
  await expectStored(page);
});

test('60 MB are refused for their size, and the open design stays', async ({ page }) => {
  const seen = await openBefore(page);
  const huge = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File([`{"format":"headwater.design"${' '.repeat(60_000_000)}`], 'huge.json'));
    return data;
  });
  const time = await ownTime(page);
  await page.dispatchEvent('body', 'drop', { dataTransfer: huge });
  const dialog = page.getByRole('dialog', { name: 'Cannot open huge.json' });
  await expect(dialog).toContainText('60.0 MB');
  await expectWithin(MOST_MS, time);
  await expect(dialog).toContainText('at most 50 MB');
  await expectStillOpen(page, dialog, seen);
});

const LINKS = [
  { what: 'cut', link: soundLink().slice(0, -20), says: 'The end of this link is missing' },
  { what: 'garbled', link: garbledLink(), says: 'changed on the way' },
  { what: 'newer', link: 'd2.AAAA', says: 'newer Headwater' },
  { what: 'no link at all, but named like one', link: 'd1.', says: 'The end of this link is missing' },
  { what: 'a bomb', link: bombLink(), says: 'more than a design can be' },
] as const;

test('a link that cannot be opened is explained, and the open design stays', async ({ page }) => {
  const seen = await openBefore(page);
  for (const { what, link, says } of LINKS) {
    await test.step(what, async () => {
      const time = await ownTime(page);
      await page.evaluate((fragment) => location.assign(`#${fragment}`), link);
      const dialog = page.getByRole('dialog', { name: 'This link cannot be opened' });
      await expect(dialog).toContainText(says);
      await expectWithin(MOST_MS, time);
      await expectStillOpen(page, dialog, seen);
    });
  }
  await expectStored(page);
});

async function openBefore(page: Page): Promise<Seen> {
  const seen = await watch(page);
  await openSketch(page, OPEN);
  await expect(card(page, 'Sales Cloud')).toBeVisible();
  return seen;
}

/** Under its own address, with nothing to undo and nothing to see but text. */
async function expectStillOpen(page: Page, dialog: Locator, seen: Seen): Promise<void> {
  await expectOnlyText(page, seen);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(designButton(page)).toHaveAccessibleName('Design: Open before');
  await expect(card(page, 'Sales Cloud')).toBeVisible();
  await expect(page).toHaveURL(/#design=/);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
}

async function expectStored(page: Page): Promise<void> {
  await page.reload();
  await expect(designButton(page)).toHaveAccessibleName('Design: Open before');
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Open / }).filter({ hasText: 'Open before' })).toHaveCount(1);
}

async function transferOf(page: Page, name: string, content: Buffer): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle(
    ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName ?? ''));
      return data;
    },
    [name, content.toString('base64')],
  );
}
