/** Nothing leaves the browser: the whole main job asks nobody but the host it came from, and never tells it the design. */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { canvas, card } from '../canvas-elements.ts';
import { designButton, expectSaved } from '../open-file.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a template is opened, edited, linted, exported, shared and opened again, and only the app itself is fetched', async ({
  page,
  context,
}) => {
  const asked: Asked[] = [];
  await record(page, asked);
  await page.goto('/');
  await page.getByRole('button', { name: 'Start from Sports brand, as found' }).click();
  await expect(designButton(page)).toHaveAccessibleName('Design: Sports brand, as found');
  await expect(page.getByRole('button', { name: /^Findings: 10 errors/ })).toBeVisible();

  await page.getByRole('tab', { name: 'Inspector' }).click();
  await page
    .getByRole('region', { name: 'Inspector' })
    .getByRole('textbox', { name: 'Client' })
    .fill('Zweifelsohne AG');
  await page.getByRole('searchbox', { name: 'Add a cloud or entity' }).fill('snowflake');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Snowflake')).toBeVisible();
  await expectSaved(page);

  for (const format of ['PNG', 'SVG', 'JSON']) await exportAs(page, format);
  const address = await shareAddress(page);
  await page.reload();
  await expect(card(page, 'Snowflake')).toBeVisible();

  const other = await context.newPage();
  await record(other, asked);
  await other.goto(address);
  await expect(card(other, 'Snowflake')).toBeVisible();
  await expect(other.getByRole('region', { name: 'Read-only' })).toBeVisible();
  await other.getByRole('button', { name: 'Make a copy' }).click();
  await expect(other.getByTestId('save-state')).toContainText('Saved in this browser');
  await other.reload();
  await expect(canvas(other)).toBeVisible();

  const { origin, hash } = new URL(address);
  expect(hash.length).toBeGreaterThan(500);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter(({ url }) => new URL(url).origin !== origin && !/^(blob|data):/.test(url))).toEqual([]);
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  // Any stretch of the link would do; a server that is told one of them could be told all.
  const stretches = Array.from({ length: 20 }, (_, index) => hash.slice(4 + index * 20, 4 + index * 20 + 16));
  const told = asked.filter(({ all }) => [...stretches, 'Zweifelsohne'].some((stretch) => all.includes(stretch)));
  expect(told).toEqual([]);
});

interface Asked {
  readonly url: string;
  readonly method: string;
  /** Address, headers and body, as sent: without what follows `#`. */
  readonly all: string;
}

/** From the browser's own log, where the fragment of an address stands apart. Workers and their requests included. */
async function record(page: Page, asked: Asked[]): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request: { urlFragment: _apart, ...request } }) => {
    if (!/^(blob|data):/.test(request.url))
      asked.push({ url: request.url, method: request.method, all: JSON.stringify(request) });
  });
  // Headers that the network adds, such as the referrer and cookies, come apart from the request they belong to.
  session.on('Network.requestWillBeSentExtraInfo', ({ headers }) => {
    asked.push({ url: `http://${headers['Host']}`, method: 'GET', all: JSON.stringify(headers) });
  });
  page.on('worker', (worker) => asked.push({ url: worker.url(), method: 'GET', all: worker.url() }));
  page.on('websocket', (socket) => asked.push({ url: socket.url(), method: 'WEBSOCKET', all: socket.url() }));
}

async function exportAs(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: format }).check();
  await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: `Save ${format}` }).click()]);
  await expect(dialog).toBeHidden();
}

async function shareAddress(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(address);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return address;
}
