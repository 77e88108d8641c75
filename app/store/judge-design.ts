/** What the rules say about one design, found in slices, so that no frame waits for them. */
import { type Design, only } from '../../src/model/design.ts';
import { isToDo } from '../../src/readiness/to-dos.ts';
import { collect, type LintResult, lint, type RuleResult } from '../../src/rules/lint.ts';
import type { Finding, Rule } from '../../src/rules/rule.ts';
import { buildTopology } from '../../src/topology/build-topology.ts';
import type { Topology } from '../../src/topology/topology.ts';

/**
 * Of a 16.7 ms frame; the rest is React's and the browser's. A slice ends with the rule that passes it,
 * and no rule takes 3 ms on 5,000 elements, so none holds the main thread for 8.
 */
const SLICE_MS = 5;

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
  /** After whatever waits: input, a frame. */
  readonly next: () => Promise<void>;
  /** Asked after each slice: whether nobody wants the answer any more. */
  readonly isStale: () => boolean;
}

/** Null where it was no longer wanted. */
export async function judgeDesign(design: Design, { rules, next, isStale }: Judging): Promise<Judgement | null> {
  const topology = buildTopology(design);
  const judging = { today: todayUtc() };
  const results: RuleResult[] = [];
  await next();
  if (isStale()) return null;
  let sliceEnd = performance.now() + SLICE_MS;
  for (const result of lint(topology, rulesShown(rules, design), judging)) {
    results.push(result);
    if (performance.now() < sliceEnd) continue;
    await next();
    if (isStale()) return null;
    sliceEnd = performance.now() + SLICE_MS;
  }
  await next();
  if (isStale()) return null;
  const collected = collect(topology, results, judging);
  const { status } = only(design, 'about');
  const problems = collected.findings.filter((finding) => !isToDo(finding, status));
  const toDos = collected.findings.filter((finding) => isToDo(finding, status));
  return { topology, ...collected, problems, toDos, checkedRules: results.length };
}

/** All rules, or those of the core profile: it is the design's choice, and core when it made none. */
function rulesShown(rules: readonly Rule[], design: Design): readonly Rule[] {
  if (only(design, 'about').ruleProfile === 'extended') return rules;
  return rules.filter((rule) => rule.meta.profile === 'core');
}

/** Rules are judged by the date in UTC, so that two people see the same findings. */
function todayUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
