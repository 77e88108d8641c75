/** Topology and lint over and over, for the runner to count the main thread's time of. */
import { ALL_RULES } from '../../src/rules/all.ts';
import { lintAll } from '../../src/rules/lint.ts';
import type { RuleGroup } from '../../src/rules/rule.ts';
import { hugeDesign } from '../../src/testing/huge-design.ts';
import { buildTopology } from '../../src/topology/build-topology.ts';

export type RuleSet = 'first' | 'all';

export interface LintBench {
  /** Builds the topology and runs the rules so many times. */
  run(rules: RuleSet, rounds: number): void;
  readonly about: LintedDesign;
}

/** What is linted, counted and not promised. */
export interface LintedDesign {
  readonly systems: number;
  readonly placements: number;
  readonly flows: number;
  readonly findings: number;
  /** Flows that at least one finding speaks of. */
  readonly flowsFound: number;
  readonly rules: Readonly<Record<RuleSet, number>>;
}

/** The groups of the first release. */
const FIRST_GROUPS: readonly string[] = ['keys', 'ownership', 'latency'] satisfies readonly RuleGroup[];

const RULES = {
  first: ALL_RULES.filter(({ meta }) => FIRST_GROUPS.includes(meta.id.split('/')[0] ?? '')),
  all: ALL_RULES,
};
const JUDGING = { today: '2026-01-01' };

export function lintBench(systemCount: number): LintBench {
  const design = hugeDesign(systemCount);
  const lint = (rules: RuleSet) => lintAll(buildTopology(design), RULES[rules], JUDGING);
  const { findings } = lint('all');
  const flowsFound = new Set(findings.flatMap(({ subject }) => (subject.startsWith('flow:') ? subject : [])));
  return {
    run(rules, rounds) {
      for (let round = 0; round < rounds; round += 1) lint(rules);
    },
    about: {
      systems: design.systems.size,
      placements: design.placements.size,
      flows: design.flows.size,
      findings: findings.length,
      flowsFound: flowsFound.size,
      rules: { first: RULES.first.length, all: RULES.all.length },
    },
  };
}
