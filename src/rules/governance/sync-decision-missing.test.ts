import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { syncDecisionMissing } from './sync-decision-missing.ts';

testRule(syncDecisionMissing, {
  valid: {
    'a reason is written': 'sales -> sap by cdc { decision: { choice: sync, rationale: "Orders need it" } }',
    'the reason alone counts': 'sales -> sap { decision: { rationale: "Orders need it" } }',
    'inside the org there is nothing to decide': 'sales -> service by native-relationship',
  },
  invalid: {
    'nobody decided': {
      design: 'sales -> sap "Accounts" by cdc',
      marks: ['flow:sales-sap'],
      severity: 'warning',
      field: 'decision.rationale',
      says: 'Accounts: sync or event, and why?',
      asks: 'Record what was decided for Accounts',
    },
    'a choice without a reason': {
      design: 'sales -> sap "Accounts" by cdc { decision: { choice: sync, rationale: "", decidedBy: Ada } }',
      marks: ['flow:sales-sap'],
      asks: 'Record what was decided for Accounts',
    },
    'a flow without mechanism': {
      design: 'sales -> sap "Accounts"',
      marks: ['flow:sales-sap'],
      asks: 'Record what was decided for Accounts',
    },
  },
});

function askingFor(text: string) {
  const design = sketch(text);
  const [finding] = lintAll(buildTopology(design), [syncDecisionMissing], { today: '2026-11-21' }).findings;
  const asking = finding?.asking;
  if (!asking) throw new Error('It asks.');
  return { design, asking };
}

test('offers the choice that the flow is drawn as, and the reasons for its mechanism', () => {
  const { asking } = askingFor('sales -> sap "Accounts" carries Account by cdc for operational-sync slo 1 min');
  const [choice, why] = asking.questions;
  expect(choice?.choices[0]).toEqual({ value: 'sync', label: 'Sync: keep a copy there', reason: 'as it is drawn' });
  expect(why?.choices[0]?.value).toContain('keeps the SLA of 1 min');
});

test('offers no reason for a mechanism that does not fit', () => {
  const { asking } = askingFor('sap -> netsuite "Accounts" carries Account by cdc');
  expect(asking.questions[1]?.choices).toEqual([]);
});

test('asks only what is open, keeps the rest, and writes no date', () => {
  const { design, asking } = askingFor(
    'sales -> sap by cdc { decision: { choice: event, rationale: "", date: "2026-10-01" } }',
  );
  expect(asking.questions).toHaveLength(2);
  const command = asking.answer(['Orders need it', 'Ada']);
  const after = command && applyPatch(design, command.run(design));
  expect(after?.flows.get('sales-sap')?.decision).toEqual({
    choice: 'event',
    rationale: 'Orders need it',
    decidedBy: 'Ada',
    date: '2026-10-01',
  });
});

test('a choice that does not exist is not taken', () => {
  expect(askingFor('sales -> sap by cdc').asking.answer(['maybe', 'Because', 'Ada'])).toBeNull();
});
