/** The pack is unzipped and read: what is in it, what it is called, what it says of itself. */
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { installedPdfFonts } from '../cli/pdf-fonts.ts';
import { fromFile } from '../codecs/from-file.ts';
import { decodeJson } from '../codecs/json.ts';
import { extractFromPng } from '../codecs/png.ts';
import { extractFromSvg } from '../codecs/svg.ts';
import { DELIVERABLE_IDS } from '../deliverables/document.ts';
import { versionHash } from '../deliverables/version-hash.ts';
import type { Design } from '../model/design.ts';
import { loadCases } from '../testing/cases.ts';
import { readCsv } from '../testing/csv.ts';
import { payloadDesign } from '../testing/payload-design.ts';
import { PAYLOADS } from '../testing/payloads.ts';
import { makePack, type PackStep } from './pack.ts';
import { PART_IDS, type PackHost, type PartId } from './part.ts';
import { PARTS } from './parts.ts';

const TODAY = '2026-11-21';
const c02 = loadCases().find(({ name }) => name.startsWith('c02'))?.design;
if (!c02) throw new Error('The base cases are gone.');

/** The smallest PNG there is: one pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const HOST: PackHost = {
  fontsFor: async () => [],
  pdfFonts: async () => installedPdfFonts(),
  paintPng: async () => PIXEL,
};

async function packOf(design: Design, parts: readonly PartId[] = PART_IDS, host = HOST) {
  const steps: PackStep[] = [];
  const asked = { design, today: TODAY, parts, deliverables: DELIVERABLE_IDS };
  const pack = await makePack(asked, host, (step) => steps.push(step));
  return { pack, steps, files: unzipSync(pack.zip) };
}

const text = (bytes: Uint8Array | undefined) => strFromU8(bytes ?? new Uint8Array());

describe('the pack of a case', () => {
  const stem = 'sports-lifestyle-brand-three-layer-target';

  test('holds every part, each as its own reader reads it, and each says of which version it is', async () => {
    const { pack, files, steps } = await packOf(c02);
    expect(pack.name).toBe(`${stem}-${TODAY}.zip`);
    expect(pack.failed).toEqual([]);
    expect(pack.made.map(({ id }) => id)).toEqual([...PART_IDS]);
    expect(steps.map(({ name }) => name)).toEqual(['Rules and tables', ...PARTS.map(({ name }) => name), 'ZIP']);
    const version = versionHash(c02);

    expect(text(files[`${stem}-report.html`])).toContain(version);
    expect(text(files[`${stem}-report.pdf`])).toMatch(/^%PDF-/);
    const sheets = await readXlsxFile(Buffer.from(files[`${stem}-deliverables.xlsx`] ?? []));
    expect(sheets[0]?.data.flat()).toContain(version);
    expect(text(files['markdown/integration-map.md'])).toContain(`version ${version}`);
    expect(readCsv(text(files['csv/about.csv']))).toContainEqual(['Version', version]);
    expect([...(files['csv/integration-map.csv'] ?? [])].slice(0, 4)).toEqual([0xef, 0xbb, 0xbf, 0x46]);
    expect(text(files[`diagram/${stem}.svg`])).toContain(`version ${version}`);
    expect(text(files[`exchange/${stem}.mmd`])).toContain(version);
    for (const path of [`exchange/${stem}.drawio`, `exchange/${stem}.c4`]) expect(text(files[path])).toContain(version);

    const opened = [
      decodeJson(text(files[`${stem}.design.json`])),
      extractFromSvg(text(files[`diagram/${stem}.svg`])),
      extractFromPng(files[`diagram/${stem}.png`] ?? new Uint8Array()),
    ];
    for (const design of opened) expect(design.ok && versionHash(design.value.design)).toBe(version);
  });

  test('is told in its README, file by file', async () => {
    const { files } = await packOf(c02);
    const readme = text(files['README.txt']);
    expect(readme).toContain(`Version:  ${versionHash(c02)}`);
    for (const { name, path } of PARTS) {
      expect(readme).toContain(`${name}. `);
      expect(readme).toContain(path(stem));
    }
    const told = PARTS.map(({ path }) => path(stem));
    for (const path of Object.keys(files)) {
      if (path !== 'README.txt')
        expect(
          told.some((known) => path.startsWith(known)),
          path,
        ).toBe(true);
    }
  });

  test('of some parts holds those alone, and pictures are pointed at only where they are', async () => {
    const { files } = await packOf(c02, ['markdown']);
    expect(new Set(Object.keys(files).map((path) => path.split('/')[0]))).toEqual(new Set(['README.txt', 'markdown']));
    expect(text(files['markdown/topology-diagram.md'])).not.toContain('.svg');
    const { files: both } = await packOf(c02, ['markdown', 'svg']);
    expect(text(both['markdown/topology-diagram.md'])).toContain(`(<../diagram/${stem}.svg>)`);
    expect(Object.keys(both)).toContain(`diagram/${stem}.svg`);
  });

  test('is the same bytes for the same design and day', async () => {
    expect((await packOf(c02)).pack.zip).toEqual((await packOf(c02)).pack.zip);
  });
});

test('a part that cannot be made is named, and the others are there', async () => {
  const host: PackHost = { ...HOST, paintPng: () => Promise.reject(new Error('The browser has no more canvases.')) };
  const { pack, files } = await packOf(c02, ['png', 'design'], host);
  expect(pack.failed).toEqual([{ id: 'png', name: 'Picture, PNG', reason: 'The browser has no more canvases.' }]);
  expect(pack.made.map(({ id }) => id)).toEqual(['design']);
  expect(text(files['README.txt'])).toContain('Picture, PNG: it could not be made.');
});

test('what the host cannot do is not offered to it', async () => {
  const { pack } = await packOf(c02, ['png', 'design'], { ...HOST, paintPng: null });
  expect([pack.made.map(({ id }) => id), pack.failed]).toEqual([['design'], []]);
});

test.each(Object.entries(PAYLOADS))('a design full of %s leaves a pack with clean names', async (_name, payload) => {
  const loaded = fromFile(payloadDesign(payload));
  if (!loaded.ok) throw new Error('A hostile design is still a design.');
  const { pack, files } = await packOf(loaded.value.design, ['xlsx', 'csv', 'markdown', 'svg', 'design']);
  expect(pack.failed).toEqual([]);
  for (const path of Object.keys(files)) {
    expect(path).toMatch(/^(?:[a-z]+\/)?[\p{Letter}\p{Number}][\p{Letter}\p{Number}\p{Mark}-]*(?:\.design)?\.\w+$/u);
  }
});
