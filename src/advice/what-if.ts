/** What a command would do to the findings, found out on a copy: nothing is changed, and the work comes in slices. */
import type { Command } from '../commands/command.ts';
import type { Design } from '../model/design.ts';
import { only } from '../model/design.ts';
import { applyPatch, isEmptyPatch } from '../model/patch.ts';
import { isToDo } from '../readiness/to-dos.ts';
import { collect, lint, type RuleResult } from '../rules/lint.ts';
import type { Finding, Judging, Rule } from '../rules/rule.ts';
import { SEVERITIES } from '../rules/severity.ts';
import { buildTopology } from '../topology/build-topology.ts';

export interface FindingsChange {
  /** Findings that would be gone, gravest first; where one only becomes milder or graver it is in both lists. */
  readonly fixed: readonly Finding[];
  readonly added: readonly Finding[];
  /** Open questions of a draft, which are no problems yet. */
  readonly questionsClosed: number;
  readonly questionsOpened: number;
}

/** The findings of a design; yields after each rule, so that a caller with a screen can stop, or drop it. */
export function* judge(design: Design, rules: readonly Rule[], judging: Judging): Generator<void, readonly Finding[]> {
  const topology = buildTopology(design);
  const results: RuleResult[] = [];
  yield;
  for (const result of lint(topology, rules, judging)) {
    results.push(result);
    yield;
  }
  return collect(topology, results, judging).findings;
}

/** Null where the command would do nothing. */
export function* tryCommand(
  command: Command,
  design: Design,
  before: readonly Finding[],
  rules: readonly Rule[],
  judging: Judging,
): Generator<void, FindingsChange | null> {
  const patch = command.run(design);
  if (isEmptyPatch(patch)) return null;
  const after = yield* judge(applyPatch(design, patch), rules, judging);
  return changeBetween(before, after, design);
}

/** A finding is the same while its rule, subject and severity are. */
export function changeBetween(before: readonly Finding[], after: readonly Finding[], design: Design): FindingsChange {
  const { status } = only(design, 'about');
  const gone = missingFrom(after, before);
  const come = missingFrom(before, after);
  const isProblem = (finding: Finding) => !isToDo(finding, status);
  const [fixed, added] = [gone.filter(isProblem), come.filter(isProblem)];
  return {
    fixed: gravestFirst(fixed),
    added: gravestFirst(added),
    questionsClosed: gone.length - fixed.length,
    questionsOpened: come.length - added.length,
  };
}

function missingFrom(there: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const known = new Set(there.map(keyOf));
  return findings.filter((finding) => !known.has(keyOf(finding)));
}

function keyOf({ ruleId, subject, severity }: Finding): string {
  return `${severity} ${ruleId} ${subject}`;
}

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
