/** Answers become the policy as they were given, and what cannot be used is not taken. */
import { expect, test } from 'vitest';
import { only } from '../../model/design.ts';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import type { Asking } from '../asking.ts';
import { completeIdentityPolicy, nameIdentityOwner } from './identity-policy.ts';

const DESIGN = sketch(`
  system crm kind sales { owner: "Sales Ops" }
  system dc kind data-cloud { owner: "Data Office" }
  crm:Contact is Customer
  ruleset main { entityIds: [Customer] }`);

function policyAfter(asking: Asking, answers: readonly string[]) {
  const command = asking.answer(answers);
  return command && only(applyPatch(DESIGN, command.run(DESIGN)), 'identity').governance;
}

test('offers the teams the design names, Data Cloud first', () => {
  const [question] = nameIdentityOwner(buildTopology(DESIGN)).questions;
  expect(question?.choices).toEqual([
    { value: 'Data Office', label: 'Data Office', reason: 'owns Data Cloud' },
    { value: 'Sales Ops', label: 'Sales Ops', reason: 'owns Sales Cloud' },
  ]);
});

test('takes the names as typed, without the blanks around them', () => {
  const asking = nameIdentityOwner(buildTopology(DESIGN));
  expect(policyAfter(asking, [' Ada ', 'Grace'])).toMatchObject({ owner: 'Ada', reviewer: 'Grace' });
});

test('needs every answer', () => {
  const asking = nameIdentityOwner(buildTopology(DESIGN));
  expect(asking.answer(['Ada', '  '])).toBeNull();
  expect(asking.answer([])).toBeNull();
});

test('asks for five answers in three questions', () => {
  const asking = completeIdentityPolicy(buildTopology(DESIGN));
  expect(asking.questions).toHaveLength(3);
  expect(policyAfter(asking, ['memberId, email,, email', '0,5 %', 'Grace'])).toEqual({
    owner: null,
    priorityIdentifiers: ['memberId', 'email'],
    acceptableFalseMergePct: 0.5,
    thresholdPolicy: 'Start strict; loosen while a sample reviewed every month has at most 0.5% wrong merges',
    reviewer: 'Grace',
    correctionPropagation: 'Grace has the source corrected, and the source is ingested again',
  });
});

test.each(['few', '-1', '101', '1e3', ''])('does not take "%s" for a share', (share) => {
  expect(completeIdentityPolicy(buildTopology(DESIGN)).answer(['email', share, 'Grace'])).toBeNull();
});

test('does not take a list of nothing', () => {
  expect(completeIdentityPolicy(buildTopology(DESIGN)).answer([', ;', '0', 'Grace'])).toBeNull();
});
