/**
 * CSV, JUnit, Markdown, JSON and text: read back by readers that know nothing of the writers.
 *
 * Long because all are held against the same designs and the same hostile texts.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromFile } from '../codecs/from-file.ts';
import { withoutFormula } from '../lib/formula.ts';
import { problem } from '../model/load-error.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { loadCases } from '../testing/cases.ts';
import { checkedFile, reportOn, withSomeWaived } from '../testing/checked-file.ts';
import { payloadDesign } from '../testing/payload-design.ts';
import { PAYLOADS } from '../testing/payloads.ts';
import { parseXml, type XmlElement } from '../testing/xml.ts';
import { knownIn, parseBaseline } from './baseline.ts';
import { csvReport, csvText } from './csv-report.ts';
import { jsonReport } from './json-report.ts';
import { junitReport } from './junit-report.ts';
import { markdownReport } from './markdown-report.ts';
import { markdownText } from './markdown-text.ts';
import { listedIn } from './report.ts';
import { textReport } from './text-report.ts';

const [c01] = loadCases().filter(({ group }) => group === 'base');
if (!c01) throw new Error('The base cases are gone.');
const DESIGN = withSomeWaived(c01.design);
const FILE = checkedFile(DESIGN);

const hostile = Object.entries(PAYLOADS).map(([name, payload]) => {
  const loaded = fromFile(payloadDesign(payload));
  if (!loaded.ok) throw new Error('A hostile design is still a design.');
  return [name, checkedFile(withSomeWaived(loaded.value.design), { path: `${payload.slice(0, 200)}.json` })] as const;
});

/** RFC 4180, by the letter. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        if (at >= text.length) throw new Error('A quote never ends.');
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error('A sign that has to be quoted is not.');
        cell += text[at++];
      }
    }
    row.push(cell);
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    if (text.slice(at, at + 2) !== '\r\n')
      throw new Error(`A row ends with ${JSON.stringify(text.slice(at, at + 2))}.`);
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('CSV', () => {
  test('any cells come back, but for what defuses a formula', () => {
    const anyCell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", ' ', 'a', '１', '＝') }),
      fc.constantFrom(...Object.values(PAYLOADS)),
    );
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const read = readCsv(csvText(rows));
        expect(read).toEqual(rows.map((cells) => cells.map(withoutFormula)));
        for (const cell of read.flat()) expect(/^[=+\-@\t\r\n]/.test(cell)).toBe(false);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\uFF1D1', '\n=1'])('%j is defused', (text) => {
    expect(withoutFormula(text)).toBe(`'${text}`);
  });

  test.each(['a=1', '1-2', "'=1", '', 'x@y.z'])('%j stays', (text) => {
    expect(withoutFormula(text)).toBe(text);
  });

  test('a row a finding, waived ones with who, until when and why', () => {
    const rows = readCsv(csvReport(reportOn([FILE, { path: 'broken.json', problems: [problem('file', 'x', 'y')] }])));
    expect(rows).toHaveLength(2 + FILE.result.findings.length + FILE.result.waived.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
    const waived = rows.filter(([standing]) => standing === 'waived');
    expect(waived).toHaveLength(FILE.result.waived.length);
    expect(waived[0]?.slice(-3)).toEqual(['Ada', '', 'Decided | with <Ada>']);
    expect(rows.at(-1)?.[0]).toBe('unusable');
  });

  test.each(hostile)('%s', (_name, file) => {
    for (const cell of readCsv(csvReport(reportOn([file]))).flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  });
});

function elements(element: XmlElement, name: string): readonly XmlElement[] {
  const inner = element.children.filter((child): child is XmlElement => typeof child !== 'string');
  return [...(element.name === name ? [element] : []), ...inner.flatMap((child) => elements(child, name))];
}

function readJunit(text: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  expect(text.startsWith(declaration)).toBe(true);
  return parseXml(text.slice(declaration.length).trimEnd());
}

describe('JUnit', () => {
  test('what fails the check fails there; waived, known and milder findings do not', () => {
    const known = new Set(FILE.result.findings.slice(0, 2));
    const crashes = [{ ruleId: FILE.rules[0]?.id ?? '', error: new Error('oh') }];
    const file = { ...FILE, known };
    const errors = FILE.result.findings.filter((finding) => finding.severity === 'error' && !known.has(finding));
    const root = readJunit(junitReport(reportOn([file], { baseline: 'given' })));
    expect(elements(root, 'failure')).toHaveLength(errors.length);
    expect(elements(root, 'skipped')).toHaveLength(FILE.result.waived.length + 2);
    const crashed = readJunit(junitReport(reportOn([{ ...FILE, result: { ...FILE.result, crashes } }])));
    expect(elements(crashed, 'error')).toHaveLength(1);
    const broken = readJunit(junitReport(reportOn([{ path: 'x', problems: [problem('file', 'x', 'y')] }])));
    expect(elements(broken, 'error')).toHaveLength(1);
  });

  test('the counts are those of what is there', () => {
    fc.assert(
      fc.property(arbitraryDesign(), (design) => {
        const root = readJunit(junitReport(reportOn([checkedFile(design), checkedFile(design)])));
        const { tests, failures, skipped } = root.attributes as Record<string, string>;
        expect([Number(tests), Number(failures), Number(skipped)]).toEqual(
          ['testcase', 'failure', 'skipped'].map((name) => elements(root, name).length),
        );
      }),
      { numRuns: 40 },
    );
  });

  test.each(hostile)('%s is text in it', (_name, file) => {
    const root = readJunit(junitReport(reportOn([file])));
    const names = new Set(['testsuites', 'testsuite', 'testcase', 'failure', 'skipped', 'error', 'system-out']);
    const walk = (element: XmlElement): void => {
      expect(names.has(element.name)).toBe(true);
      for (const child of element.children) if (typeof child !== 'string') walk(child);
    };
    walk(root);
  });
});

describe('Markdown', () => {
  test('grouped by severity and rule, waived ones struck through with their reason', () => {
    const page = markdownReport(reportOn([FILE], { docs: 'https://example.com/docs/', pageOf: () => 'x' }));
    expect(page).toMatch(
      /^# Headwater findings\n\n## Sports & lifestyle brand - as found \(fragmented identity\)\n\n`designs\/one\.json`: \d+ errors?/,
    );
    expect(page.match(/^- ~~.+~~ \(.*; waived by Ada: Decided \\\| with \\<Ada\\>\)$/gm)).toHaveLength(
      FILE.result.waived.length,
    );
    expect(page.match(/^- /gm)).toHaveLength(listedIn(FILE).length);
    expect(page).toMatch(
      /\*\* \(\[`[a-z-]+\/[a-z-]+`\]\(<https:\/\/example\.com\/docs\/rules\/[a-z-]+\/[a-z-]+\.md>\)\)/,
    );
  });

  test.each([
    ['<img src=x>', '\\<img src=x\\>'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['a\n# b', 'a \\# b'],
    ['1. a', '1\\. a'],
    ['- a', '\\- a'],
    ['http://evil.example', 'http\\://evil.example'],
    ['www.evil.example', 'www\\.evil.example'],
    ['@everyone', '\\@everyone'],
    ['Global_Customer_Id__c of _x_', 'Global_Customer_Id__c of \\_x\\_'],
    ['a & b &amp; c', 'a & b \\&amp; c'],
    ['`x` ~~y~~ a|b', '\\`x\\` \\~\\~y\\~\\~ a\\|b'],
    ['\u202Egnp', '\\\\u202egnp'],
  ])('%j is text', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  test.each(hostile)('%s is text in it', (_name, file) => {
    const page = markdownReport(reportOn([file]));
    const bare = page.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/`[^`\n]*`/g, '');
    expect(bare).not.toMatch(/<[A-Za-z/!]|\]\(|https?:\/|^(?:```|---|===)/m);
  });
});

describe('text', () => {
  test('the design is what it says, and colour is asked for', () => {
    const plain = textReport(reportOn([FILE]), false);
    expect(plain).not.toContain('\u001b');
    expect(textReport(reportOn([FILE]), true)).toContain('\u001b[31m');
    for (const { finding } of listedIn(FILE)) expect(plain).toContain(finding.subject);
  });

  test('known findings are counted and not listed', () => {
    const known = new Set(FILE.result.findings);
    const text = textReport(reportOn([{ ...FILE, known }], { baseline: 'given' }), false);
    expect(text).toMatch(/✔ nothing new, \d+ waived, \d+ known\./);
    expect(text).not.toMatch(/✖|▲/);
  });

  test.each(hostile)('%s cannot steer the terminal', (_name, file) => {
    const out = textReport(reportOn([file]), false);
    expect([...out].filter((character) => character !== '\n' && /[\p{Cc}\u202A-\u202E]/u.test(character))).toEqual([]);
  });
});

describe('baseline', () => {
  const baseline = parseBaseline(jsonReport(reportOn([FILE])));
  const known = (over: object, checked: readonly string[] = ['designs/one.json']) =>
    baseline.ok ? knownIn(baseline.value, { ...FILE, ...over }, checked, FILE.result.findings).size : null;
  const all = FILE.result.findings.length;

  test.each<[string, object, readonly string[] | undefined, number]>([
    ['the same file', {}, undefined, all],
    ['written otherwise', { path: './designs/one.json' }, ['./designs/one.json'], all],
    ['on another system', { path: 'designs\\one.json' }, ['designs\\one.json'], all],
    ['moved, met by the name of the design', { path: 'moved.json' }, ['moved.json'], all],
    ['a copy beside the original', { path: 'copy.json' }, ['copy.json', 'designs/one.json'], 0],
    ['another design elsewhere', { path: 'other.json', name: 'Other' }, ['other.json'], 0],
    ['a design without a name elsewhere', { path: 'other.json', name: '' }, ['other.json'], 0],
    ['another design in the same place', { name: 'Renamed' }, undefined, all],
  ])('%s', (_name, over, checked, expected) => {
    expect(known(over, checked)).toBe(expected);
  });

  test('a finding that was waived is not known: it is new when its waiver ends', () => {
    const unwaived = checkedFile(c01.design);
    if (!baseline.ok) throw new Error('A report is a baseline.');
    const set = knownIn(baseline.value, unwaived, [unwaived.path], unwaived.result.findings);
    expect(unwaived.result.findings.length - set.size).toBe(FILE.result.waived.length);
  });

  test('with a baseline the JSON says of each whether it is known, and is a baseline again', () => {
    const [first] = FILE.result.findings;
    const text = jsonReport(reportOn([{ ...FILE, known: new Set(first ? [first] : []) }], { baseline: 'given' }));
    const [entry] = JSON.parse(text).files;
    expect(entry.findings.slice(0, 2).map((finding: { known: boolean }) => finding.known)).toEqual([true, false]);
    expect(entry.summary.known).toBe(1);
    expect(parseBaseline(text).ok).toBe(true);
  });

  test.each<[string, RegExp]>([
    ['', /^file: found nothing, expected findings as --format json writes them/],
    ['{', /^line 1, column 2: /],
    ['{}', /^format: found nothing, expected "headwater\.findings"/],
    ['{"format":"headwater.findings","version":2,"files":[]}', /^version: /],
    [
      '{"format":"headwater.findings","version":1,"files":[{"path":"a","findings":[{"rule":3}]}]}',
      /^files\[0\]\.findings\[0\]\.rule: found the number 3, expected a text/,
    ],
    ['['.repeat(5000), /brackets/],
  ])('%j is no baseline', (text, message) => {
    const parsed = parseBaseline(text);
    expect(parsed.ok ? 'taken' : parsed.error[0]?.message).toMatch(message);
  });
});
