/** Every case gives exactly its findings: rule, severity and subject. */
import { expect, test } from 'vitest';
import { CASES_TODAY, loadCases } from '../testing/cases.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { ALL_RULES } from './all.ts';
import { lintAll } from './lint.ts';

const cases = loadCases();
const judgedHere = new Set<string>(ALL_RULES.map(({ meta }) => meta.id));

test('the cases are all there, and all rules', () => {
  expect(cases.filter(({ group }) => group === 'base')).toHaveLength(10);
  expect(cases.length).toBeGreaterThanOrEqual(130);
  expect(judgedHere.size).toBe(82);
});

test.each(cases.map((one) => [`${one.group} ${one.name}`, one] as const))('%s', (_name, { design, expected }) => {
  const { findings, crashes } = lintAll(buildTopology(design), ALL_RULES, { today: CASES_TODAY });

  expect(crashes).toEqual([]);
  expect(findings.map(({ ruleId, severity, subject }) => `${ruleId} ${severity} ${subject}`).sort()).toEqual(
    expected
      .filter(({ rule }) => judgedHere.has(rule))
      .map(({ rule, severity, subject }) => `${rule} ${severity} ${subject}`)
      .sort(),
  );
});
