/** What is known about a file after checking it, however it is printed. */
import type { Problem } from '../model/load-error.ts';
import type { LintResult } from '../rules/lint.ts';
import type { Profile } from '../rules/rule.ts';

export type FileReport = CheckedFile | UnusableFile;

export interface CheckedFile {
  readonly path: string;
  readonly name: string;
  readonly profile: Profile;
  /** Of the profile only. */
  readonly result: LintResult;
  readonly rulesRun: number;
}

export interface UnusableFile {
  readonly path: string;
  readonly problems: readonly Problem[];
}

export function isChecked(report: FileReport): report is CheckedFile {
  return 'result' in report;
}
