/**
 * Runs rules over a topology: findings, waived findings, and rules that crashed, in a stable order.
 *
 * `lint` is a generator of one rule's findings at a time, so that a caller with a screen can stop between
 * rules; `lintAll` drains it. What applies to every rule is here and only here: one finding per identity,
 * context-only systems, the design's own severities, waivers last (rules.md, "Conventions").
 */
import type { Command } from '../commands/command.ts';
import type { Subject } from '../model/field.ts';
import type { Waiver } from '../model/records/governance.ts';
import type { Topology } from '../topology/topology.ts';
import type { Asking } from './asking.ts';
import { droppedIn, settingsOf } from './judging.ts';
import type { Finding, Found, Judging, Rule, Severity } from './rule.ts';
import { worse } from './severity.ts';
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
  const byIdentity = new Map<string, Finding>();
  try {
    const report = (found: Found) => {
      if (isDropped(found.subject)) return;
      const finding = toFinding(rule, found, setting);
      const known = byIdentity.get(found.subject);
      byIdentity.set(found.subject, known ? joined(known, finding) : finding);
    };
    rule.check(topology, report, judging);
  } catch (crash) {
    return { rule, findings: [], crash };
  }
  return {
    rule,
    findings: [...byIdentity.values()].sort(bySubject),
    crash: null,
  };
}

/** Fixes are made when they are first asked for, and then kept. */
function toFinding({ meta }: Rule, found: Found, setting: Severity | undefined): Finding {
  let fixes: readonly Command[] | null = null;
  let asking: Asking | null = null;
  return {
    ruleId: meta.id,
    severity: setting ?? found.severity ?? meta.severity,
    subject: found.subject,
    field: found.field ?? null,
    related: found.related ?? [],
    message: found.message,
    isFixable: found.fixes !== undefined || found.asks !== undefined,
    get fixes() {
      fixes ??= found.fixes?.() ?? [];
      return fixes;
    },
    get asking() {
      asking ??= found.asks?.() ?? null;
      return asking;
    },
  };
}

/** Several causes on one subject are one finding: the gravest severity, and every cause in the message. */
function joined(a: Finding, b: Finding): Finding {
  const [first, second] = worse(a.severity, b.severity) === a.severity ? [a, b] : [b, a];
  const message = first.message.includes(second.message) ? first.message : `${first.message} ${second.message}`;
  const related = [...new Set([...first.related, ...second.related])];
  return {
    ruleId: first.ruleId,
    severity: first.severity,
    subject: first.subject,
    field: first.field ?? second.field,
    message,
    related,
    isFixable: first.isFixable || second.isFixable,
    get fixes() {
      return [...first.fixes, ...second.fixes];
    },
    get asking() {
      return first.asking ?? second.asking;
    },
  };
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
