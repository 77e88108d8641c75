/**
 * What fails, what is judged, and how it is told: the options of `check`.
 *
 * Long because it is tables: an option each, and each mistake with what is said of it.
 */
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../rules/all.ts';
import { CASES_TODAY, loadCases } from '../testing/cases.ts';
import type { Io } from './io.ts';
import { said as saidIn } from './memory-io.ts';
import { USAGE } from './usage.ts';

const c01 = loadCases().find(({ name }) => name.startsWith('c01'));
if (!c01) throw new Error('The base cases are gone.');

const PARTS = {
  orgs: [
    { id: 'o1', platform: 'core-org', region: 'EU' },
    { id: 'o2', platform: 'core-org' },
  ],
  systems: [
    { id: 's1', kind: 'sales', name: 'Sales EU', orgId: 'o1', owner: 'Ada' },
    { id: 's2', kind: 'sales', name: 'Sales US', orgId: 'o2' },
  ],
  entities: [
    { id: 'e', name: 'Customer', canonical: 'customer', nature: 'party', systemOfRecord: 's1', personal: true },
  ],
  placements: ['1', '2'].map((n) => ({
    id: `p${n}`,
    entityId: 'e',
    systemId: `s${n}`,
    object: 'Contact',
    role: 'replica',
    keys: [],
  })),
};
const design = (fields: object = {}) =>
  JSON.stringify({ format: 'headwater.design', version: 1, name: 'Two orgs', ...PARTS, ...fields });
const OWN = {
  id: 'owner',
  title: 'Every system has an owner',
  severity: 'warning',
  on: 'system',
  where: { field: 'owner', is: 'empty' },
  message: '{name} has no owner.',
};
const rulesFile = (...customRules: readonly object[]) =>
  JSON.stringify({ format: 'headwater.rules', version: 1, customRules });

const FILES = { 'd.json': design(), [c01.path]: c01.text };
const said = (words: readonly string[], files: Readonly<Record<string, string>> = {}, over: Partial<Io> = {}) =>
  saidIn(['check', ...words, '--today', CASES_TODAY], new Map(Object.entries({ ...FILES, ...files })), over);
const found = (out: string) =>
  JSON.parse(out).files[0].findings.map(({ rule, subject }: Record<string, string>) => `${rule} ${subject}`);

describe('--rule', () => {
  test('only the named rules, whatever their profile', async () => {
    const words = ['d.json', '--format', 'json', '--rule', 'keys/*', '--rule', 'ownership/last-write-wins'];
    const { out, code } = await said(words);
    expect(found(out)).toEqual(['keys/no-shared-key entity:e']);
    expect(code).toBe(1);
    const text = await said(['d.json', '--rule', 'ownership/last-write-wins']);
    expect(text).toMatchObject({ code: 0, out: expect.stringContaining('1 chosen rules looked.') });
  });

  test('--profile still holds when it is given', async () => {
    const { out } = await said(['d.json', '--profile', 'core', '--rule', 'ownership/last-write-wins']);
    expect(out).toContain('0 chosen rules looked');
  });

  test('a design may name its own', async () => {
    const files = { 'own.json': design({ customRules: [OWN] }) };
    const { out, code } = await said(['own.json', '--format', 'json', '--rule', 'custom/*'], files);
    expect(found(out)).toEqual(['custom/owner system:s2']);
    expect(code).toBe(0);
  });

  test.each(['keys/no-such', 'nothing/*', 'custom/x', ''])('%j is told as none', async (id) => {
    const { out, err, code } = await said(['d.json', '--rule', id]);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(`There is no rule "${id}".`);
  });
});

describe('--max-warnings', () => {
  const files = {
    'own.json': design({ customRules: [OWN], ruleSettings: [{ ruleId: 'keys/no-shared-key', severity: 'off' }] }),
  };
  test.each([
    ['0', 1],
    ['1', 0],
    ['2', 0],
  ])('%s', async (most, code) => {
    const result = await said(['own.json', '--rule', 'custom/*', '--max-warnings', most], files);
    expect(result.code).toBe(code);
    expect(result.err).toBe(code === 1 ? '1 warning, and at most 0 may be there (--max-warnings).\n' : '');
  });
});

describe('--config', () => {
  const config = (fields: object) => ({ 'c.json': JSON.stringify(fields) });
  test('its settings are laid over those of the design', async () => {
    const files = {
      'own.json': design({
        customRules: [OWN],
        ruleSettings: [
          { ruleId: 'custom/owner', severity: 'off' },
          { ruleId: 'keys/no-shared-key', severity: 'info' },
        ],
      }),
      ...config({ ruleSettings: [{ ruleId: 'custom/owner', severity: 'error' }] }),
    };
    const words = ['own.json', '--format', 'json', '--rule', 'custom/*', '--rule', 'keys/*'];
    const severities = async (more: readonly string[]) =>
      JSON.parse((await said([...words, ...more], files)).out).files[0].findings.map(
        (one: { severity: string }) => one.severity,
      );
    expect(await severities([])).toEqual(['info']);
    expect(await severities(['--config', 'c.json'])).toEqual(['info', 'error']);
  });

  test('profile and thresholds too', async () => {
    const profile = await said(['d.json', '--config', 'c.json'], config({ ruleProfile: 'extended' }));
    expect(profile.out).toContain('rules, core and extended, looked.');
    const page = { id: 'i', name: 'Page', systemId: 's1', type: 'record-page', latencyBudgetMs: 5000 };
    const reads = [{ systemId: 'dc', entityIds: ['e'], mechanism: 'dc-query-api' }];
    const files = {
      'hot.json': design({
        orgs: [...PARTS.orgs, { id: 'dc', platform: 'data-cloud' }],
        systems: [...PARTS.systems, { id: 'dc', kind: 'data-cloud', name: 'Data Cloud', orgId: 'dc' }],
        interactions: [{ ...page, reads }],
      }),
      ...config({ ruleParams: { hotBudgetMs: 6000 } }),
    };
    const words = ['hot.json', '--format', 'json', '--rule', 'latency/data-cloud-on-hot-path'];
    expect(found((await said(words, files)).out)).toEqual([]);
    expect(found((await said([...words, '--config', 'c.json'], files)).out)).toHaveLength(1);
  });

  test.each<[string, string]>([
    [
      '{"ruleSettings":[{"ruleId":"keys/x","severity":"off"}]}',
      'c.json: ruleSettings[0].ruleId: found the text "keys/x", expected the id of a rule',
    ],
    [
      '{"ruleSettings":[{"ruleId":"keys/no-shared-key","severity":"fatal"}]}',
      'c.json: ruleSettings[0].severity: found the text "fatal", expected one of "off"',
    ],
    ['{"rulesettings":[]}', 'c.json: file: found the unknown field "rulesettings"'],
    [
      '{"ruleParams":{"hotBudgetMs":"3 s"}}',
      'c.json: ruleParams.hotBudgetMs: found the text "3 s", expected a number of milliseconds',
    ],
    ['{"ruleParams":{"hotBudget":3}}', 'c.json: ruleParams: found the unknown field "hotBudget"'],
    ['{"ruleProfile":"all"}', 'c.json: ruleProfile: found the text "all", expected one of "core", "extended"'],
    ['{"ruleProfile":', 'c.json: line 1, column 16: found the end of the text, expected settings of rules'],
    ['[]', 'c.json: file: found an empty list, expected an object'],
  ])('%s is refused', async (text, message) => {
    const { out, err, code } = await said(['d.json', '--config', 'c.json'], { 'c.json': text });
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(message);
  });

  test.each(['--config', '--rules', '--baseline'])('%s that is not there is told', async (option) => {
    const { out, err, code } = await said(['d.json', option, 'gone.json']);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toBe('gone.json: It cannot be read: there is no such file.\n');
  });
});

describe('--rules', () => {
  test('rules of a team are run on every design, in the place of one with the same id', async () => {
    const files = {
      'own.json': design({
        customRules: [
          { ...OWN, severity: 'error' },
          { ...OWN, id: 'region', where: { field: 'org.region', is: 'empty' } },
        ],
      }),
      'r.json': rulesFile(OWN),
    };
    const { out, code } = await said(
      ['own.json', 'd.json', '--format', 'json', '--rules', 'r.json', '--rule', 'custom/*'],
      files,
    );
    expect(JSON.parse(out).files.map(({ summary }: { summary: object }) => summary)).toMatchObject([
      { error: 0, warning: 2 },
      { error: 0, warning: 1 },
    ]);
    expect(code).toBe(0);
  });

  test.each<[string, string]>([
    [
      rulesFile({ ...OWN, where: { field: 'ownr', is: 'empty' } }),
      'r.json: customRules[0].where.field: found the text "ownr"',
    ],
    [rulesFile(OWN, OWN), 'r.json: customRules[1].id: found the id "owner" again'],
    [rulesFile({ ...OWN, on: 'org' }), 'r.json: customRules[0].on: found the text "org"'],
    [rulesFile({ ...OWN, id: 'a b' }), 'r.json: customRules[0].id: found the text "a b", expected an id'],
    [rulesFile({ ...OWN, script: 'x' }), 'r.json: customRules[0]: found the unknown field "script"'],
    [
      rulesFile(...Array.from({ length: 101 }, (_, i) => ({ ...OWN, id: `r${i}` }))),
      'r.json: customRules: found a list of 101, expected at most 100',
    ],
    ['{"customRules":[]}', 'r.json: format: found nothing'],
  ])('%s is refused', async (text, message) => {
    const { out, err, code } = await said(['d.json', '--rules', 'r.json'], { 'r.json': text });
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(message);
  });

  test('a broken rule in a design is a finding and fails the check', async () => {
    const files = { 'own.json': design({ customRules: [{ ...OWN, where: { field: 'ownr', is: 'empty' } }] }) };
    const { out, code } = await said(['own.json', '--format', 'json', '--rule', 'custom/*'], files);
    expect(JSON.parse(out).files[0].findings).toMatchObject([
      { rule: 'custom/owner', severity: 'error', subject: 'customRule:owner' },
    ]);
    expect(code).toBe(1);
  });
});

describe('--baseline', () => {
  test('what was there is known, what is new fails', async () => {
    const before = await said(['d.json', '--format', 'json']);
    expect(before.code).toBe(1);
    const files = { 'known.json': before.out };
    const same = await said(['d.json', '--baseline', 'known.json'], files);
    expect(same.code).toBe(0);
    expect(same.out).toMatch(/✔ nothing new, \d+ known\./);

    const more = { ...files, 'd.json': design({ entities: [{ ...PARTS.entities[0], systemOfRecord: null }] }) };
    const worse = await said(['d.json', '--baseline', 'known.json'], more);
    expect(worse.code).toBe(1);
    expect(worse.out).toMatch(/✖ 1 new error\n {4}ownership\/no-system-of-record/);
    expect(worse.out).not.toContain('keys/no-shared-key');
  });

  test('warnings that are known do not count against --max-warnings', async () => {
    const files = { 'own.json': design({ customRules: [OWN] }) };
    const words = ['own.json', '--rule', 'custom/*', '--max-warnings', '0'];
    const { out } = await said(['own.json', '--format', 'json'], files);
    expect((await said(words, files)).code).toBe(1);
    expect((await said([...words, '--baseline', 'b.json'], { ...files, 'b.json': out })).code).toBe(0);
  });

  test('something else is refused', async () => {
    const { err, code } = await said(['d.json', '--baseline', 'd.json']);
    expect(code).toBe(2);
    expect(err).toContain('d.json: format: found the text "headwater.design", expected "headwater.findings"');
  });
});

describe('--format', () => {
  test.each([
    ['sarif', /"version": "2\.1\.0"/],
    ['junit', /^<\?xml version="1\.0"/],
    ['markdown', /^# Headwater findings/],
    ['csv', /^Standing,Severity,Rule/],
    ['text', /✖/],
  ])('%s', async (format, form) => {
    const { out, code } = await said([c01.path, '--format', format]);
    expect(out).toMatch(form);
    expect(code).toBe(1);
  });

  test('pages of the rules go along as help, and are linked where they are published', async () => {
    const page = (id: string) => `# Page of ${id}`;
    const words = ['d.json', '--format', 'sarif', '--docs', 'https://example.com/docs'];
    const { out } = await said(words, {}, { page });
    const [rule] = JSON.parse(out).runs[0].tool.driver.rules;
    expect(rule).toMatchObject({
      id: ALL_RULES[0]?.meta.id,
      helpUri: `https://example.com/docs/rules/${rule.id}.md`,
      help: { markdown: `# Page of ${rule.id}` },
    });
  });

  test('a picture or a link has no lines, a design as JSON has', async () => {
    const link = (await saidIn(['link', 'd.json'], new Map(Object.entries(FILES)))).out;
    const region = async (path: string) => {
      const { out } = await said([path, '--format', 'sarif'], { 'link.txt': link });
      return JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.region;
    };
    expect(await region('link.txt')).toEqual({ startLine: 1 });
    expect((await region('d.json')).startColumn).toBeGreaterThan(1);
  });
});

test('the help names every option and how a baseline is made', () => {
  for (const option of ['profile', 'rule', 'rules', 'config', 'today', 'max-warnings', 'baseline', 'format', 'docs']) {
    expect(USAGE).toContain(`--${option} `);
  }
  expect(USAGE).toContain('--format json > baseline.json');
});
