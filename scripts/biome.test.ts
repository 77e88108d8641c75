import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { type Diagnostic, diagnose } from './biome.ts';

/** A file, what is wrong with it, and the rule of biome.json that must say so. */
const VIOLATIONS: readonly (readonly [file: string, rule: string, text: string])[] = [
  ['src/lib/any.ts', 'lint/suspicious/noExplicitAny', 'export const x: any = 1;'],
  ['src/lib/bang.ts', 'lint/style/noNonNullAssertion', 'export const x = (y?: string) => y!.length;'],
  ['src/lib/enum.ts', 'lint/style/noEnum', 'export enum Colour { Red }'],
  ['src/lib/default.ts', 'lint/style/noDefaultExport', 'const x = 1;\nexport default x;'],
  ['src/lib/notKebab.ts', 'lint/style/useFilenamingConvention', 'export const x = 1;'],
  ['src/lib/unused.ts', 'lint/correctness/noUnusedVariables', 'const x = 1;'],
  ['src/lib/extension.ts', 'lint/correctness/useImportExtensions', "import { x } from './any';\nexport { x };"],
  ['src/lib/unknown.ts', 'lint/correctness/noUndeclaredDependencies', "import { x } from 'left-pad';\nexport { x };"],
  ['src/lib/log.ts', 'lint/suspicious/noConsole', 'console.log(1);'],
  [
    'src/lib/ring-a.ts',
    'lint/suspicious/noImportCycles',
    "import { b } from './ring-b.ts';\nexport type A = string;\nexport const a = () => b;",
  ],
  [
    'src/lib/ring-b.ts',
    'lint/suspicious/noImportCycles',
    "import type { A } from './ring-a.ts';\nexport const b = (a: A) => a;",
  ],
  [
    'app/ui/Html.tsx',
    'lint/security/noDangerouslySetInnerHtml',
    'export const Html = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
  ],
  ['app/panels/select.ts', 'lint/style/noRestrictedImports', "import { Select } from 'radix-ui';\nexport { Select };"],
  ['app/scroll.ts', 'lint/style/noRestrictedImports', "import { ScrollArea } from 'radix-ui';\nexport { ScrollArea };"],
  ['app/ui/run.ts', 'lint/security/noGlobalEval', "export const x = eval('1');"],
  ['app/ui/only.test.ts', 'lint/suspicious/noFocusedTests', "test.only('x', () => {});"],
  ['app/ui/skipped.test.ts', 'lint/suspicious/noSkippedTests', "test.skip('x', () => {});"],
  ['e2e/sleep.spec.ts', 'lint/nursery/noPlaywrightWaitForTimeout', 'await page.waitForTimeout(100);'],
];

let found: readonly Diagnostic[] = [];
beforeAll(() => {
  const { vcs: _vcs, $schema: _schema, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
  const files = Object.fromEntries(VIOLATIONS.map(([file, , text]) => [file, `${text}\n`]));
  found = diagnose(config, {
    ...files,
    'src/lib/clean.ts': 'export const clean = 1;\n',
    'package.json': readFileSync('package.json', 'utf8'),
    'app/ui/clean.ts': "import { Dialog } from 'radix-ui';\nexport { Dialog };\n",
  });
});

test.each(VIOLATIONS)('%s is refused by %s', (file, rule) => {
  expect(found).toContainEqual({ file, rule });
});

test('a clean file is not', () => {
  expect(found.filter(({ file }) => file.endsWith('clean.ts'))).toEqual([]);
});
