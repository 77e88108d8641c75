/**
 * Runs rules over a topology: findings, waived findings, and rules that crashed, in a stable order.
 *
 * `lint` is a generator of one rule's findings at a time, so that a caller with a screen can stop between
 * rules; `lintAll` drains it. What applies to every rule is here and only here: one finding per identity,
 * context-only systems, the design's own severities, waivers last (rules.md, "Conventions").
 */
import type { Subject } from '../model/field.ts';
import type { Waiver } from '../model/records/governance.ts';
import type { Topology } from '../topology/topology.ts';
import { rememberTopology } from '../topology/topology-of.ts';
import { droppedIn, settingsOf } from './judging.ts';
import { findingOf, joined, type LazyFinding } from './lazy-finding.ts';
import { Origin } from './origin.ts';
import type { Finding, Found, Judging, Rule, Severity } from './rule.ts';
import { coveringWaiver } from './waivers.ts';

export interface RuleResult {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
  /** What the rule threw, when it did; its findings are empty then. */
  readonly crash: unknown;
}

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly crashes: readonly {
    readonly ruleId: string;
    readonly error: unknown;
  }[];
}

/** One rule after the other; a rule that throws yields its crash and stops nothing. */
export function* lint(topology: Topology, rules: readonly Rule[], judging: Judging): Generator<RuleResult> {
  const settings = settingsOf(topology);
  const isDropped = droppedIn(topology);
  rememberTopology(topology);
  for (const rule of rules) {
    const setting = settings.get(rule.meta.id);
    if (setting === 'off') continue;
    yield runRule(rule, topology, judging, setting, isDropped);
  }
}

function runRule(
  rule: Rule,
  topology: Topology,
  judging: Judging,
  setting: Severity | undefined,
  isDropped: (subject: Subject) => boolean,
): RuleResult {
  const findings: LazyFinding[] = [];
  const origin = new Origin(rule, topology.design, judging, setting);
  try {
    const report = (found: Found) => {
      if (!isDropped(found.subject)) findings.push(findingOf(origin, found));
    };
    rule.check(topology, report, judging);
  } catch (crash) {
    return { rule, findings: [], crash };
  }
  return { rule, findings: oneEach(origin, findings.sort(bySubject)), crash: null };
}

/** Of sorted findings those on one subject stand side by side, in the order of their reports. */
function oneEach(origin: Origin, sorted: readonly LazyFinding[]): readonly Finding[] {
  if (sorted.every(({ subject }, at) => subject !== sorted[at + 1]?.subject)) return sorted;
  const single: LazyFinding[] = [];
  for (const finding of sorted) {
    const last = single.at(-1);
    if (last?.subject === finding.subject) single[single.length - 1] = joined(origin, last, finding);
    else single.push(finding);
  }
  return single;
}

function bySubject(a: Finding, b: Finding): number {
  return a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0;
}

export function lintAll(topology: Topology, rules: readonly Rule[], judging: Judging): LintResult {
  return collect(topology, [...lint(topology, rules, judging)], judging);
}

/** Puts the rules' results together and takes the waived ones aside. */
export function collect(topology: Topology, results: readonly RuleResult[], { today }: Judging): LintResult {
  const findings: Finding[] = [];
  const waived: WaivedFinding[] = [];
  const waiverOf = coveringWaiver(topology.waivers, today);
  for (const finding of results.flatMap((result) => result.findings)) {
    const waiver = waiverOf(finding);
    if (waiver) waived.push({ finding, waiver });
    else findings.push(finding);
  }
  const crashes = results.flatMap(({ rule, crash }) => (crash === null ? [] : { ruleId: rule.meta.id, error: crash }));
  return { findings, waived, crashes };
}
