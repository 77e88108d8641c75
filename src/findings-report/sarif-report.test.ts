/** SARIF is valid against the published schema, points to the right lines, and its fixes are the fixes. */
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromFile } from '../codecs/from-file.ts';
import { decodeJson } from '../codecs/json.ts';
import { toFile } from '../codecs/to-file.ts';
import { problem } from '../model/load-error.ts';
import { applyPatch } from '../model/patch.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { loadCases } from '../testing/cases.ts';
import { checkedFile, reportOn, withSomeWaived } from '../testing/checked-file.ts';
import { mutatedDesign } from '../testing/mutated-design.ts';
import { payloadDesign } from '../testing/payload-design.ts';
import { PAYLOADS } from '../testing/payloads.ts';
import { sarifReport } from './sarif-report.ts';

/** Draft 4 says `id` where ajv wants `$id`; no other word of it differs. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const URI = /^[A-Za-z][\w+.-]*:[^\s<>"{}|\\^`]*$/;
const REFERENCE = /^[^\s<>"{}|\\^`]*$/;
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: URI, 'uri-reference': REFERENCE, 'date-time': true },
});
const validate = ajv.compile(schema);

const cases = loadCases().filter(({ group }) => group === 'base');

function sarifOf(report: Parameters<typeof sarifReport>[0]) {
  const log = JSON.parse(sarifReport(report));
  validate(log);
  expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
  return log.runs[0];
}

describe('valid against the published schema', () => {
  test('the schema can refuse', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  test.each(cases.map(({ name, design, text, path }) => [name, { design, text, path }] as const))(
    '%s',
    (_name, one) => {
      const file = checkedFile(withSomeWaived(one.design), { path: one.path, source: one.text });
      const run = sarifOf(reportOn([file], { docs: 'https://example.com/docs/', pageOf: (id) => `# ${id}` }));
      expect(run.results).toHaveLength(file.result.findings.length + file.result.waived.length);
      const rules = run.tool.driver.rules;
      for (const result of run.results) expect(rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(rules[0]).toMatchObject({
        helpUri: `https://example.com/docs/rules/${rules[0].id}.md`,
        help: { markdown: `# ${rules[0].id}` },
      });
    },
  );

  test('designs at random, hostile texts, files that cannot be used, rules that crash', () => {
    fc.assert(
      fc.property(arbitraryDesign(), fc.string(), fc.boolean(), (design, path, hasBaseline) => {
        const file = checkedFile(design, { path });
        const { findings } = file.result;
        const known = new Set(findings.filter((_, i) => i % 2 === 0));
        const crashes = [{ ruleId: 'keys/x', error: new Error('\u0000') }];
        const unusable = { path: `${path}x`, problems: [problem('file', 'x', 'y')] };
        sarifOf(
          reportOn([{ ...file, known, result: { ...file.result, crashes } }, unusable], {
            baseline: hasBaseline ? 'given' : null,
          }),
        );
      }),
      { numRuns: 80 },
    );
    for (const payload of Object.values(PAYLOADS)) {
      const loaded = fromFile(payloadDesign(payload));
      if (!loaded.ok) throw new Error('A hostile design is still a design.');
      sarifOf(reportOn([checkedFile(withSomeWaived(loaded.value.design))]));
    }
  });
});

test('each result has its own fingerprint, the same in every run and wherever its line is', () => {
  const [one] = cases;
  if (!one) throw new Error('No case.');
  const prints = (source: string) =>
    sarifOf(reportOn([checkedFile(one.design, { source })])).results.map(
      ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
        partialFingerprints['primaryLocationLineHash'],
    );
  const first = prints(one.text);
  expect(new Set(first).size).toBe(first.length);
  expect(prints(`\n\n${one.text}`)).toEqual(first);
  expect(first[0]).toMatch(/^[0-9a-f]{16}:1$/);
});

test('waived findings are suppressed with their reason, the others expressly not', () => {
  const [one] = cases;
  if (!one) throw new Error('No case.');
  const { results } = sarifOf(reportOn([checkedFile(withSomeWaived(one.design))]));
  const [waived, open] = [
    results.filter(({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0),
    results.filter(({ suppressions }: { suppressions: unknown[] }) => suppressions.length === 0),
  ];
  expect(waived[0].suppressions).toEqual([
    {
      kind: 'inSource',
      status: 'accepted',
      justification: 'Decided | with <Ada> (Ada)',
      properties: { waiverId: 'waived-0' },
    },
  ]);
  expect(open.length).toBeGreaterThan(0);
});

test('with a baseline each finding says whether it is new', () => {
  const [one] = cases;
  if (!one) throw new Error('No case.');
  const file = checkedFile(one.design);
  const [first] = file.result.findings;
  const { results } = sarifOf(reportOn([{ ...file, known: new Set(first ? [first] : []) }], { baseline: 'given' }));
  expect(results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual([
    'unchanged',
    ...Array.from({ length: results.length - 1 }, () => 'new'),
  ]);
});

test.each(cases.map(({ name, design, text }) => [name, design, text] as const))(
  '%s: each finding points to its record',
  (_name, design, text) => {
    const lines = text.split('\n');
    for (const { locations, properties } of sarifOf(reportOn([checkedFile(design, { source: text })])).results) {
      const { region } = locations[0].physicalLocation;
      const [, id] =
        /^(?:system|entity|placement|flow|segment|interaction|org|sharedKey):([^#]+)/.exec(properties.subject) ?? [];
      if (id !== undefined) expect(lines[region.startLine - 1]).toContain(`"id": ${JSON.stringify(id)}`);
    }
  },
);

test('paths are addresses', () => {
  const [one] = cases;
  if (!one) throw new Error('No case.');
  const uri = (path: string) => sarifOf(reportOn([checkedFile(one.design, { path })])).artifacts[0].location.uri;
  expect(['./a b/ü#1.json', 'C:\\x\\y.json', '/tmp/a.json', '-', 'a%20b.json'].map(uri)).toEqual([
    'a%20b/%C3%BC%231.json',
    'file:///C:/x/y.json',
    'file:///tmp/a.json',
    'stdin',
    'a%2520b.json',
  ]);
});

interface Replacement {
  readonly deletedRegion: {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
  readonly insertedContent: { readonly text: string };
}

/** As a reader of SARIF would: by line and column, from the end. */
function replaced(text: string, replacements: readonly Replacement[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  return replacements.reduceRight((now, { deletedRegion: region, insertedContent }) => {
    const from = offset(region.startLine, region.startColumn);
    return `${now.slice(0, from)}${insertedContent.text}${now.slice(offset(region.endLine, region.endColumn))}`;
  }, text);
}

describe('fixes', () => {
  const expectFixes = (design: Parameters<typeof checkedFile>[0], text: string): number => {
    const file = checkedFile(design, { source: text });
    const run = sarifOf(reportOn([file]));
    let count = 0;
    for (const [i, finding] of file.result.findings.entries()) {
      for (const fix of run.results[i].fixes ?? []) {
        const command = finding.fixes.find(({ label }) => label === fix.description.text);
        const after = decodeJson(replaced(text, fix.artifactChanges[0].replacements));
        expect(after.ok, `${finding.ruleId} ${fix.description.text}`).toBe(true);
        if (after.ok && command) {
          expect(toFile(after.value.design)).toEqual(toFile(applyPatch(design, command.run(design))));
        }
        count += 1;
      }
    }
    return count;
  };

  test('give the very file that the one click gives', () => {
    const counts = cases.map(({ design, text }) => expectFixes(design, text));
    expect(counts.reduce((a, b) => a + b, 0)).toBeGreaterThan(20);
  });

  test('also in a file that somebody indented otherwise, and on designs changed at random', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.nat(), fc.constantFrom(0, 1, 4, '\t'), ({ design }, seed, indent) => {
        const changed = mutatedDesign(design, seed, 6);
        const eol = seed % 2 === 0 ? '\n' : '\r\n';
        expectFixes(changed, JSON.stringify(toFile(changed), null, indent).replaceAll('\n', eol));
      }),
      { numRuns: 40 },
    );
  });

  test('there are none without the text of the file', () => {
    const [one] = cases;
    if (!one) throw new Error('No case.');
    const { results } = sarifOf(reportOn([checkedFile(one.design, { source: null })]));
    expect(results.some((result: object) => 'fixes' in result)).toBe(false);
    expect(results[0].locations[0].physicalLocation.region).toEqual({ startLine: 1 });
  });
});
