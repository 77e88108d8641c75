/** PDF and slides from the command line. */
import { expect, test } from 'vitest';
import { loadCases } from '../testing/cases.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { readPptx } from '../testing/read-pptx.ts';
import { said as saidIn } from './memory-io.ts';

const c04 = loadCases().find(({ name }) => name.startsWith('c04'));
if (!c04) throw new Error('The base cases are gone.');
const files = new Map([
  [c04.path, c04.text],
  ['boxes.json', JSON.stringify({ ...c04.file, name: '客户 🚀' })],
]);
const said = (path: string, ...words: readonly string[]) => saidIn(['export', path, ...words], files);

test('--to pdf writes all deliverables, or the one that was asked for', async () => {
  const all = await said(c04.path, '--to', 'pdf', '--out', 'all.pdf');
  const one = await said(c04.path, '--to', 'pdf', '--deliverable', 'findings', '--out', 'one.pdf');
  expect([all.code, all.err, one.code, one.err]).toEqual([0, '', 0, '']);
  const [whole, part] = [await readPdf(bytesOf(all.bytes, 'all.pdf')), await readPdf(bytesOf(one.bytes, 'one.pdf'))];
  expect(whole.bookmarks).toContain('Integration map');
  expect(part.title).toMatch(/: Findings$/);
  expect(part.pages.length).toBeLessThan(whole.pages.length);
});

test('--paper letter is for what has pages', async () => {
  const { code, bytes } = await said(
    c04.path,
    '--to',
    'pdf',
    '--deliverable',
    'findings',
    '--paper',
    'letter',
    '--out',
    'l.pdf',
  );
  const { pages } = await readPdf(bytesOf(bytes, 'l.pdf'));
  expect([code, pages[0]?.width, pages[0]?.height]).toEqual([0, 612, 792]);
  const refused = await said(c04.path, '--to', 'md', '--paper', 'letter');
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--paper goes with --to zip or pdf')]);
  expect((await said(c04.path, '--to', 'pdf', '--paper', 'a5')).err).toContain('--paper is a4 or letter, not "a5".');
});

test('--to pdf says which characters are boxes', async () => {
  const { code, err } = await said('boxes.json', '--to', 'pdf', '--deliverable', 'findings', '--out', 'x.pdf');
  expect([code, err]).toEqual([0, 'Drawn as boxes, since no font has them: 客 户 🚀\n']);
});

test('--to pptx writes a deck', async () => {
  const { code, err, bytes } = await said(c04.path, '--to', 'pptx', '--out', 'deck.pptx');
  expect([code, err]).toEqual([0, '']);
  expect(readPptx(bytesOf(bytes, 'deck.pptx')).slides.length).toBeGreaterThan(5);
});

function bytesOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} was not written.`);
  return bytes;
}
