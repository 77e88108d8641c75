import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../rules/all.ts';
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

const judgedHere = new Set<string>(ALL_RULES.map(({ meta }) => meta.id));
const core = new Set<string>(ALL_RULES.filter(({ meta }) => meta.profile === 'core').map(({ meta }) => meta.id));

/** What the core rules find on the first case. */
const c01Counts = (severity: string) =>
  c01.expected.filter((finding) => core.has(finding.rule) && finding.severity === severity).length;
const C01 = { error: c01Counts('error'), warning: c01Counts('warning'), info: c01Counts('info') };

const broken =
  '{"format":"headwater.design","version":1,"name":"x","flows":[{"id":"f","source":"a","target":"b","sloMs":"fast"}]}';
const empty = '{"format":"headwater.design","version":1,"name":"Empty"}';
const design = (fields: object) => JSON.stringify({ format: 'headwater.design', version: 1, name: 'x', ...fields });

describe('check', () => {
  test('the JSON findings of every case are those expected, for the groups that are built', async () => {
    const words = [
      'check',
      ...cases.map(({ path }) => path),
      '--format',
      'json',
      '--today',
      CASES_TODAY,
      '--profile',
      'extended',
    ];
    const { out, code } = await said(words);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ format: 'headwater.findings', version: 1 });
    expect(code).toBe(1);
    for (const [index, { path, expected }] of cases.entries()) {
      const file = report.files[index];
      const found = file.findings.map(
        ({ rule, severity, subject }: Record<string, string>) => `${rule} ${severity} ${subject}`,
      );
      const wanted = expected.filter(({ rule }) => judgedHere.has(rule));
      expect(file.path).toBe(path);
      expect([path, found.sort()]).toEqual([
        path,
        wanted.map(({ rule, severity, subject }) => `${rule} ${severity} ${subject}`).sort(),
      ]);
    }
  });

  test('its form is as promised', async () => {
    const { out } = await said(['check', c01.path, '--format=json']);
    const [file] = JSON.parse(out).files;
    expect(Object.keys(file)).toEqual(['path', 'name', 'findings', 'waived', 'summary']);
    expect(Object.keys(file.findings[0])).toEqual(['rule', 'severity', 'subject', 'message']);
    expect(file.summary).toEqual({ ...C01, waived: 0 });
    expect(file.name).toBe('Sports & lifestyle brand - as found (fragmented identity)');
  });

  test.each([
    [c05.path, 0],
    [c01.path, 1],
    ['empty.json', 0],
    ['broken.json', 2],
    ['missing.json', 2],
  ])('%s ends with %i', async (path, code) => {
    expect((await said(['check', path], { 'broken.json': broken, 'empty.json': empty })).code).toBe(code);
  });

  test('an unusable file among others is told, and the others are still reported', async () => {
    const words = ['check', c01.path, 'broken.json', 'empty.json', '--format', 'json'];
    const { code, out, err } = await said(words, { 'broken.json': broken, 'empty.json': empty });
    const { files } = JSON.parse(out);
    const message = 'flows[0].sloMs: found the text "fast", expected a number of milliseconds.';
    expect(files.map(({ path }: { path: string }) => path)).toEqual([c01.path, 'broken.json', 'empty.json']);
    expect(files[1]).toEqual({ path: 'broken.json', error: { place: 'flows[0].sloMs', message } });
    expect(err).toBe(`broken.json: ${message}\n`);
    expect(code).toBe(2);
  });

  const placements = [1, 2].map((n) => ({
    id: `p${n}`,
    entityId: 'e',
    systemId: `s${n}`,
    object: 'Contact',
    role: 'replica',
    keys: [],
  }));
  const parts = {
    orgs: [
      { id: 'o1', platform: 'core-org' },
      { id: 'o2', platform: 'core-org' },
    ],
    systems: [1, 2].map((n) => ({ id: `s${n}`, kind: 'sales', name: `Sales ${n}`, orgId: `o${n}` })),
    entities: [
      { id: 'e', name: 'Customer', canonical: 'customer', nature: 'party', systemOfRecord: 's1', personal: true },
    ],
    placements,
  };
  const waiver = {
    id: 'w',
    ruleId: 'keys/no-shared-key',
    subject: 'entity:e',
    reason: 'Merger',
    approvedBy: 'Ada',
    expires: '2026-11-21',
  };

  test('a waiver holds on its last day, and what it covers is told apart', async () => {
    const files = { 'd.json': design({ ...parts, waivers: [waiver] }) };
    const holding = await said(['check', 'd.json', '--format', 'json'], files);
    expect(JSON.parse(holding.out).files[0]).toMatchObject({
      waived: [{ rule: 'keys/no-shared-key', severity: 'error', subject: 'entity:e', waiverId: 'w' }],
      summary: { error: 0, waived: 1 },
    });
    expect(holding.code).toBe(0);
    const expired = await said(['check', 'd.json', '--today', '2026-11-22', '--format', 'json'], files);
    expect(JSON.parse(expired.out).files[0].summary).toMatchObject({ error: 1, waived: 0 });
    expect(expired.code).toBe(1);
    const text = await said(['check', 'd.json'], files);
    expect(text.out).toMatch(
      /○ 1 waived\n {4}keys\/no-shared-key .*\n.*\n {8}entity:e\n {8}waived by Ada, until 2026-11-21: Merger/,
    );
  });

  test('the profile of the design counts unless another is asked for', async () => {
    const files = { 'd.json': design({ ...parts, ruleProfile: 'extended' }), 'e.json': design(parts) };
    expect((await said(['check', 'd.json'], files)).out).toMatch(/rules, core and extended, looked/);
    expect((await said(['check', 'e.json'], files)).out).toMatch(/core rules looked/);
    expect((await said(['check', 'd.json', '--profile', 'core'], files)).out).toMatch(/core rules looked/);
  });

  test('the profile selects what is listed, counted and decides the exit code', async () => {
    expect(ALL_RULES.find(({ meta }) => meta.id === 'ownership/last-write-wins')?.meta.profile).toBe('extended');
    const name = 'm14-c06-f-profile-direction-two-way';
    const cyclic = cases.find((one) => one.name === name);
    const entities = ((cyclic?.file['entities'] ?? []) as readonly object[]).map((entity) => ({
      ...entity,
      conflictPolicy: 'last-write-wins',
    }));
    const files = {
      'd.json': JSON.stringify({
        ...cyclic?.file,
        entities,
        ruleSettings: [
          { ruleId: 'ownership/last-write-wins', severity: 'error' },
          { ruleId: 'ownership/non-owner-writes', severity: 'off' },
        ],
      }),
    };
    const [core, extended] = await Promise.all(
      ['core', 'extended'].map((profile) => said(['check', 'd.json', '--format', 'json', '--profile', profile], files)),
    );
    expect(core?.out).not.toContain('ownership/last-write-wins');
    expect(extended?.out).toContain('ownership/last-write-wins');
    expect([core?.code, extended?.code]).toEqual([0, 1]);
    expect(JSON.parse(core?.out ?? '').files[0].summary.error).toBe(0);
    expect(JSON.parse(extended?.out ?? '').files[0].summary.error).toBeGreaterThan(0);
  });

  test('the text is grouped, gravest first, and ends with the counts', async () => {
    const { out } = await said(['check', c01.path]);
    expect(out).toMatch(/^src\/testing\/cases\/c01.* {2}Sports & lifestyle brand/);
    expect(out).toContain(`✖ ${C01.error} errors`);
    expect(out.indexOf('✖')).toBeLessThan(out.indexOf(`▲ ${C01.warning} warnings`));
    expect(out).toMatch(/\n {4}keys\/no-shared-key {2}Shared entity without a shared key\n {6}.+\n {8}entity:person\n/);
    expect(out).toContain(`\n  ${C01.error} errors, ${C01.warning} warnings.  ${core.size} core rules looked.\n`);
    expect((await said(['check', 'e.json'], { 'e.json': empty })).out).toMatch(
      /^e\.json {2}Empty\n\n {2}✔ nothing found\. /,
    );
    expect((await said(['check', c01.path, c05.path])).out).toContain(
      `\n2 files: ${C01.error} errors, ${C01.warning} warnings, 0 info.\n`,
    );
  });

  test('colour is only for a terminal', async () => {
    expect((await said(['check', c01.path])).out).not.toContain('\u001b');
    expect((await said(['check', c01.path], {}, { hasColor: true })).out).toContain(
      `\u001b[31m✖ ${C01.error} errors\u001b[0m`,
    );
  });

  test('names cannot steer the terminal', async () => {
    const name = '\u001b[2J\u202Egnp\r\n\u0007';
    const files = {
      'd.json': design({ ...parts, name, entities: parts.entities.map((entity) => ({ ...entity, name })) }),
    };
    const { out } = await said(['check', 'd.json'], files);
    expect(out).toContain('\\u001b[2J\\u202egnp\\u000d\\u000a\\u0007');
    expect([...out].filter((character) => character !== '\n' && /[\p{Cc}\u202E]/u.test(character))).toEqual([]);
  });

  test('what was removed is told on standard error and is no finding', async () => {
    const { out, err, code } = await said(['check', 'd.json', '--format', 'json'], {
      'd.json': design({ systems: [{ id: 's', kind: 'sales', name: 'Sales', orgId: 'ghost' }] }),
    });
    expect(err).toBe(
      'd.json: systems[0]: System "Sales" was left out: its orgId names the org "ghost", which the design does not have.\n',
    );
    expect(JSON.parse(out).files[0].findings).toEqual([]);
    expect(code).toBe(0);
  });
});
