/** `check`: lints files and reports on them. */
import { type Baseline, knownIn } from '../findings-report/baseline.ts';
import { type FileReport, type FindingsReport, isChecked, newFindings } from '../findings-report/report.ts';
import { plain } from '../lib/plain.ts';
import type { Design } from '../model/design.ts';
import { only } from '../model/design.ts';
import type { Problem } from '../model/load-error.ts';
import { ALL_RULES } from '../rules/all.ts';
import { rulesOf } from '../rules/custom/rules-of.ts';
import { type LintResult, lintAll } from '../rules/lint.ts';
import type { Finding, Profile, Rule } from '../rules/rule.ts';
import { countBySeverity } from '../rules/severity.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { type Beside, readBeside } from './beside.ts';
import { chosen, unknownChoice } from './chosen-rules.ts';
import type { Io } from './io.ts';
import { openFile } from './open-file.ts';
import { reportText } from './report-text.ts';
import type { CheckRequest } from './requests.ts';

/** 2 when a file was unusable, else 1 when something fails, else 0. */
export function check(request: CheckRequest, io: Io): number {
  const beside = readBeside(request, io);
  if (!beside.ok) return 2;
  const opened = request.paths.map((path) => openDesign(path, beside.value, io));
  const unknown = unknownChoice(request.rules, [ALL_RULES, ...opened.map(({ rules }) => rules)].flat());
  if (unknown !== null) {
    io.err(`${plain(unknown)}\n`);
    return 2;
  }
  const files = opened.map((one) => reportOn(one, request, beside.value.baseline, io));
  const report: FindingsReport = {
    files,
    baseline: beside.value.baseline && 'given',
    pageOf: io.page,
    docs: request.docs,
  };
  io.out(reportText(report, request.format, io.hasColor));
  if (!files.every(isChecked)) return 2;
  return fails(report, request.maxWarnings, io) ? 1 : 0;
}

function fails({ files, baseline }: FindingsReport, maxWarnings: number | null, io: Io): boolean {
  const { error, warning } = countBySeverity(files.filter(isChecked).flatMap(newFindings));
  const isTooMany = maxWarnings !== null && warning > maxWarnings;
  if (isTooMany) {
    const what = `${warning} ${baseline === null ? '' : 'new '}warning${warning === 1 ? '' : 's'}`;
    io.err(`${what}, and at most ${maxWarnings} may be there (--max-warnings).\n`);
  }
  return error > 0 || isTooMany;
}

interface Opened {
  readonly path: string;
  readonly design: Design | null;
  readonly source: string | null;
  readonly problems: readonly Problem[];
  /** Those of the catalogue, of the design, and of the rules file. */
  readonly rules: readonly Rule[];
}

function openDesign(path: string, { adapt }: Beside, io: Io): Opened {
  const opened = openFile(path, io);
  if (!opened.ok) return { path, design: null, source: null, problems: opened.error, rules: [] };
  const design = adapt(opened.value.design);
  return { path, design, source: opened.value.source, problems: [], rules: rulesOf(design, ALL_RULES) };
}

function reportOn(opened: Opened, request: CheckRequest, baseline: Baseline | null, io: Io): FileReport {
  const { path, design, source, problems, rules } = opened;
  if (!design) return { path, problems };
  const { name, ruleProfile } = only(design, 'about');
  const isChosen = request.rules.length > 0;
  const profile = request.profile ?? (isChosen ? 'extended' : (ruleProfile ?? 'core'));
  const wanted = chosen(request.rules, rules);
  const listed = wanted.filter(({ meta }) => isIn(meta.profile, profile)).map(({ meta }) => meta);
  const result = lintOf(design, wanted, new Set(listed.map(({ id }) => id)), request.today ?? io.today);
  for (const { ruleId, error } of result.crashes) {
    io.err(`${plain(path)}: The rule ${ruleId} failed: ${plain(String(error))}\n`);
  }
  const known = baseline ? knownIn(baseline, { path, name }, request.paths, result.findings) : new Set<Finding>();
  return { path, name, profile: isChosen ? null : profile, design, result, rules: listed, source, known };
}

/** Every rule is run, because the profile selects what is shown and nothing else. */
function lintOf(design: Design, rules: readonly Rule[], listed: ReadonlySet<string>, today: string): LintResult {
  const { findings, waived, crashes } = lintAll(buildTopology(design), rules, { today });
  const isShown = ({ ruleId }: Finding) => listed.has(ruleId);
  return { findings: findings.filter(isShown), waived: waived.filter(({ finding }) => isShown(finding)), crashes };
}

function isIn(profile: Profile, shown: Profile): boolean {
  return shown === 'extended' || profile === 'core';
}
