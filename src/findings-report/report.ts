/**
 * What is known about the findings of one or several designs, however it is written down.
 *
 * Everything comes as a value: names, the text of the file, pages of help. So the same reports are made by the command
 * line and in the browser.
 */
import type { Design } from '../model/design.ts';
import type { Problem } from '../model/load-error.ts';
import type { Waiver } from '../model/records/governance.ts';
import type { LintResult } from '../rules/lint.ts';
import type { Finding, Profile, RuleMeta } from '../rules/rule.ts';

export interface FindingsReport {
  readonly files: readonly FileReport[];
  /** Only what no earlier report knows is new; null when there is none to compare with. */
  readonly baseline: 'given' | null;
  /** The page of a rule as Markdown, where there is one. */
  readonly pageOf: (ruleId: string) => string | null;
  /** Address of the folder that holds `rules/`, ending in a slash; null where it is published nowhere. */
  readonly docs: string | null;
}

export type FileReport = CheckedFile | UnusableFile;

export interface CheckedFile {
  /** As given on the command line; in the browser the name of the file. */
  readonly path: string;
  readonly name: string;
  /** Null when rules were chosen one by one. */
  readonly profile: Profile | null;
  readonly design: Design;
  /** Of the rules that are listed only. */
  readonly result: LintResult;
  /** Those that are listed, the design's own included. */
  readonly rules: readonly RuleMeta[];
  /** The text of the file when it is JSON: lines and fixes point into it. */
  readonly source: string | null;
  /** Findings that the baseline has too. */
  readonly known: ReadonlySet<Finding>;
}

export interface UnusableFile {
  readonly path: string;
  readonly problems: readonly Problem[];
}

export function isChecked(report: FileReport): report is CheckedFile {
  return 'result' in report;
}

export function checkedFiles({ files }: FindingsReport): readonly CheckedFile[] {
  return files.filter(isChecked);
}

/** All that is wrong with a file, as one text. */
export function problemText({ problems }: UnusableFile): string {
  return problems.map(({ message }) => message).join(' ');
}

/** How a finding stands: what only `new` ones may fail. */
export type Standing = 'new' | 'known' | 'waived';

export interface Listed {
  readonly finding: Finding;
  readonly standing: Standing;
  readonly waiver: Waiver | null;
}

/** Findings in the order of the rules, then the waived ones. */
export function listedIn({ result, known }: CheckedFile): readonly Listed[] {
  return [
    ...result.findings.map(
      (finding): Listed => ({ finding, standing: known.has(finding) ? 'known' : 'new', waiver: null }),
    ),
    ...result.waived.map(({ finding, waiver }): Listed => ({ finding, standing: 'waived', waiver })),
  ];
}

/** What may fail a check: neither waived nor known. */
export function newFindings({ result, known }: CheckedFile): readonly Finding[] {
  return known.size === 0 ? result.findings : result.findings.filter((finding) => !known.has(finding));
}
