/** `check`: lints files and reports on them. */

import type { Design } from '../model/design.ts';
import { only } from '../model/design.ts';
import { ALL_RULES, findRule } from '../rules/all.ts';
import { type LintResult, lintAll } from '../rules/lint.ts';
import type { Finding, Profile } from '../rules/rule.ts';
import { buildTopology } from '../topology/build-topology.ts';
import type { CheckRequest } from './arguments.ts';
import type { Io } from './io.ts';
import { openFile } from './open-file.ts';
import { plain } from './plain.ts';
import { type FileReport, isChecked } from './report.ts';
import { jsonReport } from './report-json.ts';
import { textReport } from './report-text.ts';

/** 2 when a file was unusable, else 1 when there is an error finding, else 0. */
export function check(request: CheckRequest, io: Io): number {
  const today = request.today ?? io.today;
  const reports = request.paths.map((path) => reportOn(path, request.profile, today, io));
  io.out(request.format === 'json' ? jsonReport(reports) : textReport(reports, io.hasColor));
  if (reports.some((report) => !isChecked(report))) return 2;
  return reports.some((report) => isChecked(report) && hasError(report.result)) ? 1 : 0;
}

function hasError({ findings }: LintResult): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function reportOn(path: string, asked: Profile | null, today: string, io: Io): FileReport {
  const opened = openFile(path, io);
  if (!opened.ok) return { path, problems: opened.error };
  const { name, ruleProfile } = only(opened.value, 'about');
  const profile = asked ?? ruleProfile ?? 'core';
  const rules = ALL_RULES.filter(({ meta }) => isIn(meta.profile, profile));
  const result = lintOf(opened.value, profile, today);
  for (const { ruleId, error } of result.crashes)
    io.err(`${plain(path)}: The rule ${ruleId} failed: ${plain(String(error))}\n`);
  return { path, name, profile, result, rulesRun: rules.length };
}

/** Every rule is run, because the profile selects what is shown and nothing else. */
function lintOf(design: Design, profile: Profile, today: string): LintResult {
  const { findings, waived, crashes } = lintAll(buildTopology(design), ALL_RULES, { today });
  const isShown = ({ ruleId }: Finding) => isIn(findRule(ruleId)?.meta.profile ?? 'core', profile);
  return { findings: findings.filter(isShown), waived: waived.filter(({ finding }) => isShown(finding)), crashes };
}

function isIn(profile: Profile, shown: Profile): boolean {
  return shown === 'extended' || profile === 'core';
}
