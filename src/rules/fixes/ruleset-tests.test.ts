import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { recordTest } from './ruleset-tests.ts';

const DESIGN = sketch(`
  sales -> dc carries Customer
  mc -> dc carries Customer
  sap -> dc carries Customer
  ruleset main { entityIds: [Customer], tested: { passed: false, note: "too many clusters" } }`);

function asking() {
  const [node] = buildTopology(DESIGN).rulesets;
  if (!node) throw new Error('The design has a ruleset.');
  return recordTest(node);
}

test('offers two systems, and all that feed the ruleset', () => {
  expect(asking().questions[0]?.choices.map(({ value }) => value)).toEqual(['2', '3']);
});

test('keeps who tested what, in their words', () => {
  const command = asking().answer(['3', ' Grace, 20 duplicates ']);
  const after = command && applyPatch(DESIGN, command.run(DESIGN));
  expect(after?.rulesets.get('main')?.tested).toEqual({ passed: true, systems: 3, note: 'Grace, 20 duplicates' });
});

test.each([
  ['1', 'Grace'],
  ['two', 'Grace'],
  ['', 'Grace'],
  ['2', ' '],
])('does not take %s systems and "%s" for a test', (...answers) => {
  expect(asking().answer(answers)).toBeNull();
});
