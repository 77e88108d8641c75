import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { waiverInvalid } from './waiver-invalid.ts';

const waiver = (fields: string) => `waiver w1 { ruleId: keys/type-mismatch, subject: "*", ${fields} }`;
const RENEW = 'Renew the waiver of keys/type-mismatch: approver, reason, expiry';

testRule(waiverInvalid, {
  valid: {
    'reason and approver, no expiry': waiver('reason: "Legacy system", approvedBy: Ada'),
    'on its last day it still holds': waiver('reason: "Legacy system", approvedBy: Ada, expires: "2026-11-21"'),
  },
  invalid: {
    'no reason': {
      design: waiver('reason: "", approvedBy: Ada'),
      marks: ['waiver:w1'],
      severity: 'warning',
      field: 'reason',
      says: 'The waiver w1 of keys/type-mismatch has no reason; what it covered is active again',
      asks: RENEW,
    },
    'no approver': {
      design: waiver('reason: "Legacy system"'),
      marks: ['waiver:w1'],
      field: 'approvedBy',
      says: 'has no approver',
      asks: RENEW,
    },
    'over since yesterday': {
      design: waiver('reason: "Legacy system", approvedBy: Ada, expires: "2026-11-20"'),
      marks: ['waiver:w1'],
      field: 'expires',
      says: 'expired on 2026-11-20',
      asks: RENEW,
    },
    'all of it': {
      design: waiver('reason: "", expires: "2025-01-01"'),
      marks: ['waiver:w1'],
      says: 'has no reason, has no approver and expired on 2025-01-01',
      asks: RENEW,
    },
  },
});

function renewed(answers: readonly string[]) {
  const design = sketch(waiver('reason: "", expires: "2026-01-01"'));
  const [finding] = lintAll(buildTopology(design), [waiverInvalid], { today: '2026-11-21' }).findings;
  const command = finding?.asking?.answer(answers) ?? null;
  return command && applyPatch(design, command.run(design)).waivers.get('w1');
}

test('asks who, why and until when, and proposes 90 days', () => {
  const design = sketch(waiver('reason: "Retired in March", approvedBy: Ada, expires: "2026-01-01"'));
  const [finding] = lintAll(buildTopology(design), [waiverInvalid], { today: '2026-11-21' }).findings;
  expect(finding?.asking?.questions.map(({ choices }) => choices.map(({ value }) => value))).toEqual([
    ['Ada'],
    ['Retired in March'],
    ['2027-02-19', 'never'],
  ]);
});

test.each([
  ['a reason of ten characters and a date', ['Ada', 'Retiring!!', '2027-01-31'], '2027-01-31'],
  ['no expiry', ['Ada', 'Retired in March', 'never'], null],
])('takes %s', (_name, answers, expires) => {
  expect(renewed(answers)).toMatchObject({ approvedBy: 'Ada', reason: answers[1], expires });
});

test.each([
  ['a short reason', ['Ada', 'Too short', '2027-01-31']],
  ['blanks for a reason', ['Ada', '            ', '2027-01-31']],
  ['nobody', ['', 'Retired in March', '2027-01-31']],
  ['a day that is over', ['Ada', 'Retired in March', '2026-11-20']],
  ['a day the calendar lacks', ['Ada', 'Retired in March', '2027-02-30']],
  ['words for a date', ['Ada', 'Retired in March', 'next year']],
])('refuses %s', (_name, answers) => {
  expect(renewed(answers)).toBeNull();
});
