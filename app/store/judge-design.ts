/** What the rules say about one design, found in slices, so that no frame waits for them. */
import { type Design, only } from '../../src/model/design.ts';
import { isToDo } from '../../src/readiness/to-dos.ts';
import { shareSubjects } from '../../src/rules/lazy-finding.ts';
import { collect, type LintResult, lint, type RuleResult } from '../../src/rules/lint.ts';
import type { Finding, Rule } from '../../src/rules/rule.ts';
import { topologySteps } from '../../src/topology/build-topology.ts';
import type { Topology } from '../../src/topology/topology.ts';
import { judgedRules } from './judged-rules.ts';
import type { Slices } from './slices.ts';
import { todayUtc } from './today.ts';

export interface Judgement extends LintResult {
  readonly topology: Topology;
  /** Problems, without the open questions of a draft. */
  readonly problems: readonly Finding[];
  /** Questions nobody has answered yet, in a design that is still a draft. */
  readonly toDos: readonly Finding[];
  /** How many rules looked. */
  readonly checkedRules: number;
}

interface Judging {
  readonly rules: readonly Rule[];
  readonly slices: Slices;
}

/** Null where it was no longer wanted. */
export async function judgeDesign(design: Design, { rules, slices }: Judging): Promise<Judgement | null> {
  const steps = topologySteps(design);
  let step = steps.next();
  while (!step.done) {
    if (slices.isOver() && !(await slices.next())) return null;
    step = steps.next();
  }
  const topology = step.value;
  const judged = await judgedRules(design, rules);
  const judging = { today: todayUtc() };
  const results: RuleResult[] = [];
  for (const result of lint(topology, judged, judging)) {
    results.push(result);
    if (slices.isOver() && !(await slices.next())) return null;
  }
  if (!(await slices.next())) return null;
  const collected = collect(topology, results, judging);
  shareSubjects(collected.findings);
  if (!(await slices.next())) return null;
  const { status } = only(design, 'about');
  const problems = collected.findings.filter((finding) => !isToDo(finding, status));
  const toDos = collected.findings.filter((finding) => isToDo(finding, status));
  return { topology, ...collected, problems, toDos, checkedRules: results.length };
}
