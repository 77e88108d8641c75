import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decodeJson, encodeJson } from '../codecs/json.ts';
import { extractFromSvg } from '../codecs/svg.ts';
import { CASES_TODAY, loadCases } from '../testing/cases.ts';
import type { Io } from './io.ts';
import { type Said, said as saidIn } from './memory-io.ts';

const cases = loadCases();
const c01 = cases.find(({ name }) => name.startsWith('c01'));
const c05 = cases.find(({ name }) => name.startsWith('c05'));
if (!c01 || !c05) throw new Error('The base cases are gone.');

function said(
  words: readonly string[],
  files: Readonly<Record<string, string>> = {},
  over: Partial<Io> = {},
): Promise<Said> {
  return saidIn(
    words,
    new Map([...cases.map(({ path, text }) => [path, text] as const), ...Object.entries(files)]),
    over,
  );
}

const broken =
  '{"format":"headwater.design","version":1,"name":"x","flows":[{"id":"f","source":"a","target":"b","sloMs":"fast"}]}';

describe('export, link and open', () => {
  test('export to json gives the canonical file', async () => {
    const { out, code } = await said(['export', c05.path, '--to', 'json']);
    expect([out, code]).toEqual([encodeJson(c05.design), 0]);
  });

  test('export to svg gives a picture that opens as the design, laid out', async () => {
    const { out, written, code } = await said(['export', c05.path, '--to', 'svg', '--out', 'c05.svg']);
    const svg = written.get('c05.svg') ?? '';
    expect([out, code]).toEqual(['', 0]);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain(CASES_TODAY);
    expect(svg).toContain('Marketing Cloud Engagement');
    const opened = extractFromSvg(svg);
    expect(opened.ok && { ...opened.value.design, layout: null }).toEqual({ ...c05.design, layout: null });
    expect(opened.ok && [...opened.value.design.layout.keys()].sort()).toEqual([
      'system:dc',
      'system:mc',
      'system:sales',
      'system:service',
    ]);
  });

  test('a file that cannot be written is told', async () => {
    const { code, err } = await said(
      ['export', c05.path, '--to', 'json', '--out', 'x'],
      {},
      { write: () => 'It cannot be written: there is no space left.' },
    );
    expect([code, err]).toEqual([2, 'x: It cannot be written: there is no space left.\n']);
  });

  test('link gives one line, and open gives the design back', async () => {
    const { out } = await said(['link', c05.path, '--base', 'https://example.com/app/?x=1#old']);
    expect(out).toMatch(/^https:\/\/example\.com\/app\/\?x=1#d1\.[\w-]+\n$/);
    const opened = await said(['open', out.trim()]);
    expect([opened.out, opened.code]).toEqual([encodeJson(c05.design), 0]);
    expect((await said(['link', c05.path])).out).toMatch(/^#d1\.[\w-]+\n$/);
  });

  test.each([
    [
      '#d1.AAA',
      'link: The end of this link is missing. It was probably cut on the way; ask for it again, or for the file.\n',
    ],
    ['#d9.AAA', 'link: This link was made by a newer Headwater. Open it with that one.\n'],
    ['hello', 'link: This is not a link to a design.\n'],
  ])('open %s says what is wrong', async (link, message) => {
    expect(await said(['open', link])).toMatchObject({ code: 2, out: '', err: message });
  });

  test.each(['export', 'link'])('%s of a broken file writes nothing', async (command) => {
    const words = [command, 'broken.json', ...(command === 'export' ? ['--to', 'json'] : [])];
    expect(await said(words, { 'broken.json': broken })).toMatchObject({ code: 2, out: '' });
  });
});

describe('what is not understood', () => {
  test.each([
    [[], /^Say what to do/],
    [['chek', 'x'], /^There is no command "chek"/],
    [['toString'], /^There is no command "toString"/],
    [['check'], /^Say which files to check/],
    [['check', 'x', '--profile', 'all'], /^--profile is core or extended, not "all"/],
    [['check', 'x', '--format', 'xml'], /^--format is text, json, sarif, junit, markdown or csv, not "xml"/],
    [['check', 'x', '--today', '2026-13-01'], /^--today is a date like 2026-11-21, not "2026-13-01"/],
    [['check', 'x', '--today', '2026-02-30'], /^--today is a date/],
    [['check', 'x', '--max-warnings', 'few'], /^--max-warnings is a whole number like 0 or 20, not "few"/],
    [['check', 'x', '--docs', 'nowhere'], /^--docs is a URL/],
    [['check', 'x', '--strict'], /^Unknown option '--strict'/],
    [['check', 'x', '--today'], /^Option '--today <value>' argument missing/],
    [['export', 'x'], /^Say what to export to/],
    [['export', 'x', '--to', 'png'], /^--to is svg, json, md, .* or \w+, not "png"/],
    [['export', 'x', '--to', 'md', '--deliverable', 'toString'], /^--deliverable is executive-summary, .* or findings/],
    [
      ['export', 'x', '--to', 'svg', '--deliverable', 'findings'],
      /^--deliverable goes with --to md, html.* gives the design itself/,
    ],
    [['export', 'x', '--to', 'csv'], /^All deliverables as CSV are several files: say in which folder/],
    [['export', 'x', 'y', '--to', 'svg'], /^One file to export at a time/],
    [['link', 'x', '--base', 'nowhere'], /^--base is a URL/],
    [['open'], /^Say the link to open/],
  ])('%j', async (words, message) => {
    const { code, out, err } = await said(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).toContain('headwater check FILE...');
    expect(err).toMatch(/headwater --help\n$/);
    expect(err.length).toBeLessThan(1_000);
  });

  test.each([['--help'], ['help'], ['check', '-h']])('%s prints the usage', async (...words) => {
    expect(await said(words)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('headwater link FILE') });
  });
});

test('npm run -s headwater works without a build', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const words = [
    'run',
    '-s',
    'headwater',
    '--',
    'check',
    c01.path,
    'nowhere.json',
    '--format',
    'json',
    '--today',
    CASES_TODAY,
  ];
  const { status, stdout, stderr } = spawnSync(npm, words, { cwd: root, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(JSON.parse(stdout).files[0].summary.error).toBeGreaterThan(1);
  expect(stderr).toContain('nowhere.json: It cannot be read: there is no such file or folder.');
  const file = decodeJson(readFileSync(new URL(`../../${c01.path}`, import.meta.url), 'utf8'));
  expect(file.ok && JSON.parse(stdout).files[0].name).toBe(c01.file['name']);
});
