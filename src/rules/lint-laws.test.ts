/** What holds for the findings of any design, tried on the cases and on a big one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type Design } from '../model/design.ts';
import { loadCases } from '../testing/cases.ts';
import { hugeDesign } from '../testing/huge-design.ts';
import { randomNumbers } from '../testing/random-numbers.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { ALL_RULES } from './all.ts';
import { lintAll } from './lint.ts';
import type { Finding } from './rule.ts';

const DESIGNS: readonly Design[] = [
  ...loadCases()
    .filter(({ group }) => group !== 'mutations')
    .map(({ design }) => design),
  hugeDesign(50),
];

const anyDesign = fc.constantFrom(...DESIGNS);
const seed = fc.integer({ min: 0, max: 1_000_000 });

function findingsIn(design: Design): readonly Finding[] {
  const { findings, crashes } = lintAll(buildTopology(design), ALL_RULES, { today: '2026-11-21' });
  expect(crashes).toEqual([]);
  return findings;
}

/** All a user sees of it, buttons included. */
function seen({ fixes, asking, ...rest }: Finding): object {
  return { ...rest, fixes: fixes.map(({ label }) => label), asking: asking?.label };
}

describe('lint', () => {
  test('says the same of the same design, every time', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        expect(findingsIn(design).map(seen)).toEqual(findingsIn(design).map(seen));
      }),
    );
  });

  test('does not depend on the order of any collection', () => {
    fc.assert(
      fc.property(anyDesign, seed, (design, start) => {
        expect(findingsIn(shuffled(design, randomNumbers(start))).map(seen)).toEqual(findingsIn(design).map(seen));
      }),
      { numRuns: 300 },
    );
  });

  test('an unrelated island changes no finding of any element', () => {
    // What is said of the design as a whole (is it a mesh? who reports across its orgs?) counts the island too.
    const ofElements = (design: Design) =>
      findingsIn(design)
        .filter(({ subject }) => subject !== 'design')
        .map(seen);
    const island = sketch(`
      system island-crm kind sales in island-core
      system island-mc kind marketing-engagement in island-mc-org
      island-crm -> island-mc carries IslandCustomer by mc-connect-sds for operational-sync slo 1 h { errorHandling: { alert: true }, deletes: compensated, frequency: hourly, trigger: schedule, transformation: None, owner: Ada, decision: { rationale: "Journeys need it" } }
      test island-test { kind: end-to-end, flowIds: [island-crm-island-mc] }
      key island-key of IslandCustomer
      island-crm:Contact is IslandCustomer sor key island-key
      island-mc:Subscriber is IslandCustomer key island-key { subscriberKeySource: global-id, usedFor: [Journeys] }
      segment island-segment { on: individual, entityIds: [IslandCustomer], publishType: standard }`);
    expect(ofElements(island)).toEqual([]);
    fc.assert(
      fc.property(anyDesign, (design) => {
        expect(ofElements(together(design, island))).toEqual(ofElements(design));
      }),
    );
  });

  test('never changes the design', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const before = structuredClone(design);
        for (const { fixes } of findingsIn(design)) for (const fix of fixes) fix.run(design);
        expect(design).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('a fix on a design that has lost everything does nothing and does not throw', () => {
    const empty = sketch('');
    for (const design of DESIGNS) {
      for (const { fixes } of findingsIn(design)) for (const fix of fixes) expect(fix.run(empty)).toEqual({});
    }
  });
});

/** The same records, listed and inserted in another order. */
function shuffled(design: Design, random: () => number): Design {
  const next: Record<string, unknown> = {};
  for (const name of COLLECTIONS) {
    const records = [...design[name].values()].map((record) => [random(), record] as const);
    records.sort(([a], [b]) => a - b);
    next[name] = new Map(records.map(([, record], order) => [record.id, { ...record, order }]));
  }
  return next as unknown as Design;
}

function together(a: Design, b: Design): Design {
  const next: Record<string, unknown> = {};
  for (const name of COLLECTIONS) next[name] = new Map<string, unknown>([...b[name], ...a[name]]);
  return next as unknown as Design;
}
