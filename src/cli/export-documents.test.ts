/** Deliverables from the command line: what goes where, and what is said when it cannot. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DELIVERABLE_IDS } from '../deliverables/document.ts';
import { loadCases } from '../testing/cases.ts';
import { readCsv } from '../testing/csv.ts';
import { expectedText } from '../testing/goldens.ts';
import { nodeIo } from './io.ts';
import { said as saidIn } from './memory-io.ts';

const c02 = loadCases().find(({ name }) => name.startsWith('c02'));
if (!c02) throw new Error('The base cases are gone.');
const files = new Map([[c02.path, c02.text]]);
const said = (...words: readonly string[]) => saidIn(['export', c02.path, ...words], files);

test('--to md gives one deliverable, or all on one page', async () => {
  const one = await said('--to', 'md', '--deliverable', 'deployment-plan');
  expect(one).toMatchObject({ code: 0, err: '', out: expectedText('c02/deployment-plan.md') });
  const { out, code } = await said('--to', 'md');
  expect([code, out.match(/^## .*$/gm)?.length]).toEqual([0, DELIVERABLE_IDS.length]);
});

test('--to html gives a page with the picture where a deliverable has one', async () => {
  const { out, written, code } = await said('--to', 'html', '--out', 'c02.html');
  const html = written.get('c02.html') ?? '';
  expect([code, out]).toEqual([0, '']);
  expect(html).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
  for (const id of DELIVERABLE_IDS) expect(html).toContain(`id="${id}"`);
  expect((await said('--to', 'html', '--deliverable', 'findings')).out).not.toContain('<svg');
});

describe('--to csv', () => {
  test('of one deliverable gives its main table, and says which were left out', async () => {
    const { out, err, code } = await said('--to', 'csv', '--deliverable', 'integration-map');
    const [head, ...rows] = readCsv(out);
    expect([code, head?.slice(0, 3), rows.length]).toEqual([0, ['Flow', 'Source', 'Target'], c02.design.flows.size]);
    expect(head).toContain('SLA (ms)');
    expect(rows.map((row) => row[head?.indexOf('SLA (ms)') ?? -1])).toContain('1800000');
    expect(err).toBe(
      'Left out: "What the flows carry", "Load, repeats and outages". --out FOLDER/ writes one file for each table.\n',
    );
  });

  test('of all gives a folder with a file for each table', async () => {
    const { written, out, code } = await said('--to', 'csv', '--out', 'tables');
    expect([code, out]).toEqual([0, '']);
    for (const id of DELIVERABLE_IDS) expect([...written.keys()]).toContain(`tables/${id}.csv`);
    for (const text of written.values()) expect(readCsv(text).length).toBeGreaterThan(0);
  });

  test('of one gives a folder where a folder is named', async () => {
    const { written } = await said('--to', 'csv', '--deliverable', 'deployment-plan', '--out', 'plan/');
    expect([...written.keys()]).toEqual([
      'plan/about.csv',
      'plan/deployment-plan.csv',
      'plan/deployment-plan-gates.csv',
      'plan/deployment-plan-loads.csv',
      'plan/deployment-plan-overrides.csv',
    ]);
  });

  test('says why a folder cannot be written', async () => {
    const over = { writeAll: () => 'It cannot be written: permission is missing.' };
    const { code, err } = await saidIn(['export', c02.path, '--to', 'csv', '--out', 'x'], files, over);
    expect([code, err]).toEqual([2, 'x: It cannot be written: permission is missing.\n']);
  });
});

test('on a disk a folder is made, an existing one is known, and a file in the way is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-'));
  try {
    const io = nodeIo();
    const target = join(folder, 'new', 'deeper');
    expect(io.writeAll(target, [{ name: 'a.csv', text: 'x\r\n' }])).toBeNull();
    expect([io.isFolder(target), io.isFolder(join(folder, 'none'))]).toEqual([true, false]);
    expect(readFileSync(join(target, 'a.csv'), 'utf8')).toBe('x\r\n');
    expect(readdirSync(target)).toEqual(['a.csv']);
    writeFileSync(join(folder, 'file'), '');
    expect(io.writeAll(join(folder, 'file'), [])).toBe('It cannot be written: there is a file of that name.');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
