/** The rules about the plan, and their fixes, on plans that nobody made up by hand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Design } from '../../model/design.ts';
import { applyPatch, invertPatch } from '../../model/patch.ts';
import { randomlyDeployed } from '../../testing/deployed-design.ts';
import { randomNumbers } from '../../testing/random-numbers.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { deployCycles } from '../../topology/deployment-cycles.ts';
import { deploymentGraphOf } from '../../topology/deployment-graph.ts';
import { lintAll } from '../lint.ts';
import { dependencyCycle } from './dependency-cycle.ts';
import { orderViolation } from './order-violation.ts';

const RULES = [dependencyCycle, orderViolation];
const findingsIn = (design: Design) => lintAll(buildTopology(design), RULES, { today: '2026-11-21' }).findings;

/** Some items in waves of their own. */
function overridden(design: Design, seed: number): Design {
  const random = randomNumbers(seed);
  const { items } = deploymentGraphOf(buildTopology(design));
  const moved = items.filter(() => random() < 0.1);
  const overrides = moved.map(({ id }, order) => [id, { id, order, wave: Math.floor(random() * 8) }] as const);
  return { ...design, waveOverrides: new Map(overrides) };
}

const anyPlan = fc.tuple(randomlyDeployed, fc.nat()).map(([design, seed]) => overridden(design, seed));

test('a circle is found exactly where the graph has one, and then no order is judged', () => {
  fc.assert(
    fc.property(anyPlan, (design) => {
      const hasCycle = deployCycles(deploymentGraphOf(buildTopology(design))).length > 0;
      const rules = new Set(findingsIn(design).map(({ ruleId }) => ruleId));
      expect(rules.has(dependencyCycle.meta.id)).toBe(hasCycle);
      if (hasCycle) expect(rules.size).toBe(1);
    }),
    { numRuns: 100 },
  );
});

test('each fix clears its finding and is undone exactly', () => {
  fc.assert(
    fc.property(anyPlan, (design) => {
      for (const { ruleId, subject, fixes } of findingsIn(design)) {
        expect(fixes.length, subject).toBeGreaterThan(0);
        for (const fix of fixes) {
          const patch = fix.run(design);
          const fixed = applyPatch(design, patch);
          const left = findingsIn(fixed).filter((other) => other.ruleId === ruleId && other.subject === subject);
          expect(left, fix.label).toEqual([]);
          expect(applyPatch(fixed, invertPatch(patch))).toEqual(design);
        }
      }
    }),
    { numRuns: 100 },
  );
});
