/** The PNG is painted by workers of ours, and has to look as the browser draws the SVG. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { extractFromPng } from '../src/codecs/png.ts';
import { openFile } from './open-file.ts';

const CASES = 'src/testing/cases';
const SMALL = 'c07-sales-service-b2c-commerce-with-rest-order-push-the-mistakes';

/** The last is the share of pixels that may differ: 4 of a million do here in light, 310 in dark at twice the size. */
for (const [name, choices, colours, scale, share] of [
  ['c02-sports-lifestyle-brand-three-layer-target', ['Findings'], 'Light', 1, 0.00002],
  [SMALL, ['Findings', 'Transparent ground'], 'Dark', 2, 0.0004],
] as const) {
  test(`${name}, ${colours}, ${scale}×: the PNG is the SVG's picture`, async ({ page }) => {
    await page.goto('/');
    await openFile(page, 'case.design.json', readFileSync(`${CASES}/${name}.design.json`, 'utf8'));
    const svg = await exported(page, 'SVG', colours, choices, null);
    const png = await exported(page, 'PNG', colours, choices, scale);
    const { width, height, different, transparent } = await compared(page, svg.toString('utf8'), png, scale);
    // Data in a chunk of two bytes: the workers' file, not the browser's, which is there for when they cannot.
    expect(png.readUInt32BE(33)).toBe(2);
    expect(width * height).toBeGreaterThan(100_000);
    expect(different / (width * height)).toBeLessThan(share);
    expect(transparent > 0).toBe((choices as readonly string[]).includes('Transparent ground'));
  });
}

test('where a host forbids WebAssembly the browser paints the picture, and nobody is told', async ({ page }) => {
  const policies: string[] = [];
  await page.route('**/png-worker-*.js', async (route) => {
    const response = await route.fetch();
    policies.push(response.headers()['content-security-policy'] ?? '');
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto('/');
  await openFile(page, 'case.design.json', readFileSync(`${CASES}/${SMALL}.design.json`, 'utf8'));
  const png = await exported(page, 'PNG', 'Light', [], 1);
  // As any browser begins its data: with more than two bytes.
  expect(png.readUInt32BE(33)).not.toBe(2);
  expect(extractFromPng(png)).toMatchObject({ ok: true });
  // Our own host allows it for that worker, and for nothing else there.
  expect(policies[0]).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
});

async function exported(
  page: Page,
  format: 'SVG' | 'PNG',
  colours: string,
  choices: readonly string[],
  scale: number | null,
): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: format }).check({ force: true });
  await dialog.getByRole('radio', { name: colours }).check({ force: true });
  if (scale !== null) await dialog.getByRole('radio', { name: `${scale}×` }).check({ force: true });
  for (const choice of choices) await dialog.getByRole('checkbox', { name: choice }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: `Save ${format}` }).click(),
  ]);
  await expect(dialog).toBeHidden();
  return readFileSync(await download.path());
}

/** Counts the pixels that nothing beside them is like, since edges of letters are smoothed a little differently. */
function compared(page: Page, svg: string, png: Buffer, scale: number) {
  return page.evaluate(
    async ([drawing, encoded, times]) => {
      const pixelsOf = async (blob: Blob, factor: number) => {
        const image = new Image();
        image.src = URL.createObjectURL(blob);
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth * factor;
        canvas.height = image.naturalHeight * factor;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0, canvas.width, canvas.height);
        return context?.getImageData(0, 0, canvas.width, canvas.height) ?? new ImageData(1, 1);
      };
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const ours = await pixelsOf(new Blob([bytes], { type: 'image/png' }), 1);
      const theirs = await pixelsOf(new Blob([drawing], { type: 'image/svg+xml' }), times);
      if (ours.width !== theirs.width || ours.height !== theirs.height) throw new Error('The sizes differ.');
      const apart = (at: number, other: number) =>
        Math.max(
          ...[0, 1, 2, 3].map((part) => Math.abs((ours.data[at + part] ?? 0) - (theirs.data[other + part] ?? 0))),
        );
      const row = 4 * ours.width;
      const around = [0, -4, 4, -row, row, -row - 4, -row + 4, row - 4, row + 4];
      let [different, transparent] = [0, 0];
      for (let at = 0; at < ours.data.length; at += 4) {
        if (around.every((step) => apart(at, at + step) > 40)) different += 1;
        if (ours.data[at + 3] === 0) transparent += 1;
      }
      return { width: ours.width, height: ours.height, different, transparent };
    },
    [svg, png.toString('base64'), scale] as const,
  );
}
