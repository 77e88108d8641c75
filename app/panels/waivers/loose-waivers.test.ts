import { expect, test } from 'vitest';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { lintAll } from '../../../src/rules/lint.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { buildTopology } from '../../../src/topology/build-topology.ts';
import { looseWaivers } from './loose-waivers.ts';

const TODAY = '2026-11-22';
const CORE = ALL_RULES.filter(({ meta }) => meta.profile === 'core');

/** The marks of those that cover nothing, by id. */
function marksOf(lines: string): Readonly<Record<string, string>> {
  const design = sketch(`
    system sales kind sales "Sales Cloud"
    system erp kind erp-sap "SAP"
    entity Order
    sales:Order is Order replica
    erp:SalesOrder is Order replica
    ${lines}`);
  const { waived } = lintAll(buildTopology(design), CORE, { today: TODAY });
  return Object.fromEntries(
    looseWaivers(design, waived, TODAY).map(({ waiver, mark, why }) => [waiver.id, `${mark}: ${why}`]),
  );
}

const said = 'reason: "Decided in March", approvedBy: Dana';

test('one in force is none of them', () => {
  expect(marksOf(`waiver w { ruleId: ownership/no-system-of-record, subject: "entity:Order", ${said} }`)).toEqual({});
});

test.each([
  [
    `subject: "entity:Order", ${said}, expires: "2026-11-21"`,
    'expired: It held until 2026-11-21; what it covered counts again.',
  ],
  [
    `subject: "entity:Order", reason: "Decided in March"`,
    'incomplete: Without a reason and somebody who approves it, it covers nothing.',
  ],
  [`subject: "entity:Gone", ${said}`, 'stale: Its element is not in the design any more.'],
  [`subject: "system:erp", ${said}`, 'stale: The rule finds nothing there any more.'],
])('{ %s }: %s', (words, told) => {
  expect(marksOf(`waiver w { ruleId: ownership/no-system-of-record, ${words} }`)).toEqual({ w: told });
});

test('of two for the same, the second is stale', () => {
  expect(
    marksOf(`waiver w1 { ruleId: ownership/no-system-of-record, subject: "*", ${said} }
    waiver w2 { ruleId: ownership/no-system-of-record, subject: "entity:Order", ${said} }`),
  ).toEqual({ w2: 'stale: Another waiver covers the same findings.' });
});

test('a rule that nobody asks leaves its waivers idle; one that is no more makes them stale', () => {
  expect(
    marksOf(`waiver w1 { ruleId: limits/message-size, subject: "*", ${said} }
    waiver w2 { ruleId: ownership/no-system-of-record, subject: "*", ${said} }
    waiver w3 { ruleId: ownership/invented, subject: "*", ${said} }
    waiver w4 { ruleId: custom/gone, subject: "*", ${said} }
    setting ownership/no-system-of-record off`),
  ).toEqual({
    w1: 'idle: Its rule is one of the extended ones, which this design does not show.',
    w2: 'idle: Its rule is switched off in this design.',
    w3: 'stale: This version has no such rule.',
    w4: 'stale: Its rule is not in the design any more.',
  });
});
