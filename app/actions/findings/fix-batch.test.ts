import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/model/design.ts';
import { applyPatch, invertPatch } from '../../../src/model/patch.ts';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { lintAll } from '../../../src/rules/lint.ts';
import { countBySeverity } from '../../../src/rules/severity.ts';
import { loadCases } from '../../../src/testing/cases.ts';
import { hugeDesign } from '../../../src/testing/huge-design.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { buildTopology } from '../../../src/topology/build-topology.ts';
import { findingKey, inOrderOfGravity } from './finding-order.ts';
import { batchCommand, offersOf, runBatch } from './fix-batch.ts';

const judging = { today: '2026-11-22' };
const lint = (design: Design) => lintAll(buildTopology(design), ALL_RULES, judging).findings;
const safeIn = (design: Design) => offersOf(inOrderOfGravity(lint(design))).filter(({ isSafe }) => isSafe);

/** Everything safe at once settles what it fixed, adds no error, and is one step back. */
function expectBatchToHold(design: Design): void {
  const before = lint(design);
  const offers = safeIn(design);
  const { patch, done } = runBatch(design, offers, judging);
  const fixed = applyPatch(design, patch);
  const after = lint(fixed);
  expect(countBySeverity(after).error).toBeLessThanOrEqual(countBySeverity(before).error);
  const left = new Set(after.map(findingKey));
  const settled = offers.filter(({ key }) => !left.has(key)).length;
  expect(settled).toBeGreaterThanOrEqual(done);
  expect(applyPatch(fixed, invertPatch(patch))).toEqual(design);
}

describe('everything safe at once', () => {
  test.each(loadCases().map(({ group, name, design }) => [`${group} ${name}`, design] as const))(
    '%s',
    (_name, design) => {
      expectBatchToHold(design);
    },
  );
  test('a big design', () => expectBatchToHold(hugeDesign(30)));
});

test('a fix is safe when it is the only one and asks nothing', () => {
  const design = sketch(`
    system sales kind sales "Sales Cloud"
    system erp kind erp-sap "SAP"
    entity Order
    sales:Order is Order replica
    erp:SalesOrder is Order replica
    f1: erp -> sales "Orders" carries Order by platform-events for operational-sync`);
  const offers = offersOf(lint(design));
  const owner = offers.find(({ finding }) => finding.ruleId === 'ownership/no-system-of-record');
  expect(owner).toMatchObject({ isSafe: false });
  expect(
    offers.every(({ finding, isSafe }) => isSafe === (finding.fixes.length === 1 && finding.asking === null)),
  ).toBe(true);
});

test('is one step with one name, and of one finding has the name of its fix', () => {
  const offers = safeIn(hugeDesign(20));
  expect(batchCommand(offers, judging).label).toBe(`Fix ${offers.length} findings`);
  expect(batchCommand(offers.slice(0, 1), judging).label).toBe(offers[0]?.fix.label);
});

test('what is settled meanwhile is skipped', () => {
  const design = hugeDesign(20);
  const offers = safeIn(design);
  const fixed = applyPatch(design, runBatch(design, offers, judging).patch);
  expect(runBatch(fixed, offers, judging)).toMatchObject({ done: 0, skipped: offers.length });
});
