import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { noSmokeTest } from './no-smoke-test.ts';

const ORDERS = `
  sales:Account is Account key gaid
  sap:KNA1 is Account key gaid
  f1: sales -> sap "Accounts" carries Account by cdc`;

testRule(noSmokeTest, {
  valid: {
    'a test from end to end': `${ORDERS}\n test t1 { kind: end-to-end, flowIds: [f1] }`,
    'inside the org nothing travels': 'sales -> service by native-relationship',
    'an in-org query': 'sales -> service by crm-query',
  },
  invalid: {
    'nobody tests it': {
      design: ORDERS,
      marks: ['flow:f1'],
      severity: 'warning',
      says: 'Accounts has no smoke test from creation in Sales Cloud to arrival in SAP ERP (match on gaid, within 20 s)',
      fixable: 'Add a smoke test of Accounts: create in Sales Cloud, expect in SAP ERP',
    },
    'a unit test and an outage test prove no arrival': {
      design: `${ORDERS}
        test t1 { kind: unit, flowIds: [f1] }
        test t2 { kind: failure-injection, flowIds: [f1] }`,
      marks: ['flow:f1'],
      fixable: true,
    },
    'the test of another flow': {
      design: 'f1: sales -> sap\nf2: sap -> sales\ntest t1 { kind: end-to-end, flowIds: [f2] }',
      marks: ['flow:f1'],
      fixable: true,
    },
    'a flow without mechanism, about nothing yet': {
      design: 'sales -> sap',
      marks: ['flow:sales-sap'],
      says: 'to arrival in SAP ERP.',
      fixable: true,
    },
  },
});

test('the test says what to create, what to expect, by which key and how soon', () => {
  const design = sketch(ORDERS);
  const [finding] = lintAll(buildTopology(design), [noSmokeTest], { today: '2026-11-21' }).findings;
  const fix = finding?.fixes[0];
  if (!fix) throw new Error('It has a fix.');
  expect([...applyPatch(design, fix.run(design)).smokeTests.values()]).toEqual([
    {
      id: 'end-to-end-f1',
      order: 0,
      kind: 'end-to-end',
      flowIds: ['f1'],
      action: 'Create Account in Sales Cloud (Account)',
      assertion: 'It arrives in SAP ERP (KNA1), found by gaid, within 20 s.',
      maxWaitMs: 20_000,
      keyUsed: 'gaid',
    },
  ]);
});
