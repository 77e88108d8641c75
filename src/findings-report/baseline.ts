/** Which findings an earlier report knows: a team that starts with many has only new ones to answer for. */
import * as z from 'zod/mini';
import { err, ok, type Result } from '../lib/result.ts';
import type { Problem } from '../model/load-error.ts';
import { parseJson } from '../model/parse-json.ts';
import { toProblem } from '../model/problems.ts';
import type { Finding } from '../rules/rule.ts';
import { FINDINGS_FORMAT, FINDINGS_VERSION } from './json-report.ts';

const Entry = z.looseObject({ rule: z.string(), subject: z.string() });
const File = z.looseObject({
  path: z.string(),
  name: z.optional(z.string()),
  findings: z.optional(z.array(Entry)),
});
const Baseline = z.looseObject({
  format: z.literal(FINDINGS_FORMAT),
  version: z.literal(FINDINGS_VERSION),
  files: z.array(File),
});
export type Baseline = z.output<typeof Baseline>;

/** A report that `--format json` wrote. Waived findings are not in the baseline: one whose waiver ends is new. */
export function parseBaseline(text: string): Result<Baseline, readonly Problem[]> {
  const json = parseJson(text, 'findings as --format json writes them');
  if (!json.ok) return json;
  const parsed = Baseline.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : err(parsed.error.issues.map((issue) => toProblem(issue, json.value)));
}

/**
 * The findings of a file that the baseline has. Files meet by path. One that was moved is met by the name of its
 * design; a copy is not, because the original is checked under its own path.
 */
export function knownIn(
  baseline: Baseline,
  file: { readonly path: string; readonly name: string },
  checkedPaths: readonly string[],
  findings: readonly Finding[],
): ReadonlySet<Finding> {
  const here = baseline.files.filter(({ path }) => samePath(path, file.path));
  const isChecked = (path: string) => checkedPaths.some((checked) => samePath(checked, path));
  const moved = baseline.files.filter(({ path, name }) => file.name !== '' && name === file.name && !isChecked(path));
  const entries = (here.length > 0 ? here : moved).flatMap((entry) => entry.findings ?? []);
  const known = new Set(entries.map(({ rule, subject }) => `${rule}\n${subject}`));
  return new Set(findings.filter(({ ruleId, subject }) => known.has(`${ruleId}\n${subject}`)));
}

function samePath(a: string, b: string): boolean {
  return plainPath(a) === plainPath(b);
}

function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
