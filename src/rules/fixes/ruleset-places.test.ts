import { expect, test } from 'vitest';
import type { Design } from '../../model/design.ts';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { rulesetGroups } from '../../topology/ruleset-groups.ts';
import { foldRulesets, moveToDataSpace } from './ruleset-places.ts';

const DESIGN = sketch(`
  org dc data-cloud { dataSpaces: [default, emea, full] }
  system dc in dc
  ruleset a { entityIds: [Customer], origins: [sales], matchRules: [{ id: r1, criteria: [{ field: LastName }] }] }
  ruleset b { origins: [all] }
  ruleset c { entityIds: [Lead], origins: [service], matchRules: [{ id: r1, criteria: [{ field: Phone }] }, { id: r2, criteria: [{ field: LastName }] }] }
  ruleset f1 { dataSpace: full }
  ruleset f2 { dataSpace: full }
  waiver w1 { ruleId: identity/weak-match-rule, subject: "ruleset:c#r1", reason: "known", approvedBy: "council" }
  sales:Contact is Customer
  sales:Lead is Lead`);

function crowded(design: Design) {
  const topology = buildTopology(design);
  return { topology, groups: rulesetGroups(topology.rulesets).filter(({ rulesets }) => rulesets.length > 2) };
}

test('folding joins people, origins and rules, each once, and takes the ruleset and its waivers', () => {
  const { groups } = crowded(DESIGN);
  const after = applyPatch(DESIGN, foldRulesets(groups).run(DESIGN));

  expect([...after.rulesets.keys()]).toEqual(['a', 'b', 'f1', 'f2']);
  expect(after.waivers.size).toBe(0);
  expect(after.rulesets.get('a')).toMatchObject({
    entityIds: ['Customer', 'Lead'],
    origins: ['sales', 'service'],
    matchRules: [
      { id: 'r1', criteria: [{ field: 'LastName' }] },
      { id: 'r1-2', criteria: [{ field: 'Phone' }] },
    ],
  });
});

test('only data spaces with room are offered or taken', () => {
  const { groups, topology } = crowded(DESIGN);
  const asking = moveToDataSpace(groups, topology);

  expect(asking?.questions.map(({ choices }) => choices.map(({ value }) => value))).toEqual([
    ['c', 'b', 'a'],
    ['emea'],
  ]);
  expect(asking?.answer(['c', 'full'])).toBeNull();
  expect(asking?.answer(['c', ' default'])).toBeNull();
  expect(asking?.answer(['c', ' '])).toBeNull();
  expect(asking?.answer(['f1', 'emea'])).toBeNull();
  const command = asking?.answer(['c', ' apac ']);
  expect(command && applyPatch(DESIGN, command.run(DESIGN)).rulesets.get('c')?.dataSpace).toBe('apac');
});
