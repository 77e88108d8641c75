import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { integrationMapIncomplete } from './integration-map-incomplete.ts';

const FULL = 'frequency: daily, trigger: schedule, transformation: None, owner: Ada';

testRule(integrationMapIncomplete, {
  valid: {
    'every column is filled': `sales -> sap by etl-batch { ${FULL} }`,
    'inside the org nothing travels': 'sales -> service by native-relationship',
    'an in-org query': 'sales -> service by crm-query',
    'the SLA is asked elsewhere': `sales -> sap { ${FULL}, sloMs: 0 }`,
  },
  invalid: {
    'nobody filled the row': {
      design: 'sales -> sap "Accounts" carries Account by cdc',
      marks: ['flow:sales-sap'],
      severity: 'warning',
      field: 'frequency',
      says: 'Accounts lacks frequency, trigger, transformation and owner',
      asks: 'Complete the map row of Accounts',
    },
    'a flow without mechanism has a row too': {
      design: 'sales -> sap "Accounts" { trigger: request, transformation: None, owner: Ada }',
      marks: ['flow:sales-sap'],
      field: 'frequency',
      says: 'lacks frequency;',
      asks: 'Complete the map row of Accounts',
    },
    'the direction is a column like the others': {
      design: 'sales -> sap "Accounts" { direction: null }',
      marks: ['flow:sales-sap'],
      field: 'direction',
      asks: 'Complete the map row of Accounts, one way',
    },
    'the direction alone needs no question': {
      design: `sales -> sap "Accounts" { direction: null, ${FULL} }`,
      marks: ['flow:sales-sap'],
      fixable: 'Record that Accounts runs one way',
    },
  },
});

function filled(design: string, answers: readonly string[]) {
  const before = sketch(design);
  const [finding] = lintAll(buildTopology(before), [integrationMapIncomplete], { today: '2026-11-21' }).findings;
  const command = finding?.asking?.answer(answers) ?? null;
  const flow = command && applyPatch(before, command.run(before)).flows.get('sales-sap');
  return { first: finding?.asking?.questions[0]?.choices[0], flow };
}

test('proposes what the mechanism does, and takes answers as they are given', () => {
  const { first, flow } = filled('sales -> sap by cdc', ['change', 'None', 'Ada']);
  expect(first).toEqual({ value: 'change', label: 'On every change of a record', reason: 'usual for CDC' });
  expect(flow).toMatchObject({
    trigger: 'record-change',
    frequency: 'on every change',
    transformation: 'None',
    owner: 'Ada',
  });
});

test('a stated interval is proposed before all else, and what is known stays', () => {
  const { first, flow } = filled('sales -> sap by cdc every 15 min { trigger: user-action }', [
    'stated',
    'None',
    'Ada',
  ]);
  expect(first?.label).toBe('Every 15 min');
  expect(flow).toMatchObject({ trigger: 'user-action', frequency: 'every 15 min' });
});

test('an empty answer is none', () => {
  expect(filled('sales -> sap by cdc', ['change', ' ', 'Ada']).flow).toBeNull();
});
