/** The workbook and the pack from the command line: bytes that another program opens. */
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { encodeJson } from '../codecs/json.ts';
import { DELIVERABLE_IDS } from '../deliverables/document.ts';
import { loadCases } from '../testing/cases.ts';
import { said as saidIn } from './memory-io.ts';

const c02 = loadCases().find(({ name }) => name.startsWith('c02'));
if (!c02) throw new Error('The base cases are gone.');
const files = new Map([[c02.path, c02.text]]);
const said = (...words: readonly string[]) => saidIn(['export', c02.path, ...words], files);

test('--to xlsx gives a workbook, of one deliverable or of all', async () => {
  const { bytes, code, err, out } = await said('--to', 'xlsx', '--out', 'c02.xlsx');
  expect([code, err, out]).toEqual([0, '', '']);
  expect(await readXlsxFile(Buffer.from(bytes.get('c02.xlsx') ?? []))).toHaveLength(DELIVERABLE_IDS.length + 1);
  const one = await said('--to', 'xlsx', '--deliverable', 'findings');
  const sheets = await readXlsxFile(Buffer.from(one.bytes.get('-') ?? []));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Contents', 'Findings']);
});

test('--to zip gives the pack, and the design in it is the design', async () => {
  const { bytes, code, err } = await said('--to', 'zip', '--out', 'c02.zip');
  expect([code, err]).toEqual([0, '']);
  const parts = unzipSync(bytes.get('c02.zip') ?? new Uint8Array());
  const design = Object.keys(parts).find((path) => path.endsWith('.design.json')) ?? '';
  expect(strFromU8(parts[design] ?? new Uint8Array())).toBe(encodeJson(c02.design));
  expect(Object.keys(parts).filter((path) => path.startsWith('markdown/'))).toHaveLength(DELIVERABLE_IDS.length);
});

test('bytes are not written to a terminal', async () => {
  const { code, err, bytes } = await saidIn(['export', c02.path, '--to', 'xlsx'], files, { isTerminal: true });
  expect([code, bytes.size]).toEqual([2, 0]);
  expect(err).toContain('say with --out in which file');
});
