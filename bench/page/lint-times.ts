/** Topology and lint over and over, for the runner to count the main thread's time of. */
import { ALL_RULES } from '../../src/rules/all.ts';
import { lintAll } from '../../src/rules/lint.ts';
import type { RuleGroup } from '../../src/rules/rule.ts';
import { hugeDesign } from '../../src/testing/huge-design.ts';
import { buildTopology } from '../../src/topology/build-topology.ts';

export type RuleSet = 'first' | 'all';

export interface LintBench {
  /** Builds the topology of each design and runs the rules, so many times. */
  run(rules: RuleSet, rounds: number): void;
  readonly about: LintedDesign;
}

/** What is linted, counted and not promised; of one design. */
export interface LintedDesign {
  readonly designs: number;
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

/** `designCount` designs of so many systems each, none sharing an object with another. */
export function lintBench(systemCount: number, designCount: number): LintBench {
  const design = hugeDesign(systemCount);
  const designs = [design, ...Array.from({ length: designCount - 1 }, () => hugeDesign(systemCount))];
  // All results are kept until the last is there, as one large design's are.
  const lint = (rules: RuleSet) => designs.map((each) => lintAll(buildTopology(each), RULES[rules], JUDGING));
  const findings = lint('all')[0]?.findings ?? [];
  const flowsFound = new Set(findings.flatMap(({ subject }) => (subject.startsWith('flow:') ? subject : [])));
  return {
    run(rules, rounds) {
      for (let round = 0; round < rounds; round += 1) lint(rules);
    },
    about: {
      designs: designCount,
      systems: design.systems.size,
      placements: design.placements.size,
      flows: design.flows.size,
      findings: findings.length,
      flowsFound: flowsFound.size,
      rules: { first: RULES.first.length, all: RULES.all.length },
    },
  };
}
