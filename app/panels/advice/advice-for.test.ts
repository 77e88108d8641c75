import { expect, test } from 'vitest';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { lintAll } from '../../../src/rules/lint.ts';
import { loadCases } from '../../../src/testing/cases.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { buildTopology } from '../../../src/topology/build-topology.ts';
import { adviceFor } from './advice-for.ts';

const judging = { today: '2026-11-22' };

test.each([
  ['ownership/no-system-of-record', 'entity:Order', [], { dialog: 'record-advice', about: 'Order' }],
  ['delivery/legacy-mechanism', 'flow:f', [], { dialog: 'mechanism-advice', about: 'f' }],
  ['governance/should-sync-at-all', 'placement:p', ['flow:f', 'flow:g'], { dialog: 'sync-advice', about: 'f' }],
  ['keys/no-shared-key', 'entity:Order', [], null],
])('%s on %s', (ruleId, subject, related, advice) => {
  expect(adviceFor({ ruleId, subject, related })).toEqual(advice);
});

test('what a real finding leads to is in the design', () => {
  const seen = new Set<string>();
  const designs = [...loadCases().map(({ design }) => design), sketch('sales -> service carries Customer by cdc')];
  for (const design of designs) {
    for (const finding of lintAll(buildTopology(design), ALL_RULES, judging).findings) {
      const advice = adviceFor(finding);
      if (!advice) continue;
      seen.add(finding.ruleId);
      const records = advice.dialog === 'record-advice' ? design.entities : design.flows;
      expect(records.has(advice.about), `${finding.ruleId} on ${finding.subject}`).toBe(true);
    }
  }
  // A rule that is renamed would drop out of the table in silence.
  expect(seen.size).toBeGreaterThan(12);
});

test('every rule that leads somewhere is a rule', () => {
  const ids = new Set<string>(ALL_RULES.map(({ meta }) => meta.id));
  const subjects = { subject: 'flow:f', related: ['flow:f'] };
  expect([...ids].filter((ruleId) => adviceFor({ ruleId, ...subjects })).length).toBe(16);
});
