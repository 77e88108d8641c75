/** The steps stand where the rules say, and every rule belongs to one of them. */
import { describe, expect, test } from 'vitest';
import { applyPatch } from '../model/patch.ts';
import { ALL_RULES } from '../rules/all.ts';
import { lintAll } from '../rules/lint.ts';
import { loadCases } from '../testing/cases.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { guide } from './guide.ts';
import { GUIDE_STEPS, stepOfRule } from './guide-steps.ts';
import type { Judged } from './judged.ts';

function judged(design: Parameters<typeof buildTopology>[0]): Judged {
  const topology = buildTopology(design);
  return { topology, ...lintAll(topology, ALL_RULES, { today: '2026-11-21' }) };
}

function statesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(guide(judged(sketch(text))).map(({ step, state }) => [step.id, state]));
}

function step(text: string, id: string) {
  return guide(judged(sketch(text))).find((standing) => standing.step.id === id);
}

test('every rule belongs to a step; a rule of the design belongs to none', () => {
  for (const { meta } of ALL_RULES) expect(stepOfRule(meta.id), meta.id).not.toBeNull();
  expect(stepOfRule('custom/our-own')).toBeNull();
  expect(stepOfRule('constructor/x')).toBeNull();
});

test('steps rest on earlier steps only', () => {
  const ids = GUIDE_STEPS.map(({ id }) => id);
  for (const [at, { restsOn }] of GUIDE_STEPS.entries()) {
    for (const id of restsOn) expect(ids.indexOf(id)).toBeLessThan(at);
  }
});

test('an empty design is at its first step, and everything else waits for it', () => {
  expect(statesOf('')).toEqual({
    inventory: 'open',
    'system-of-record': 'blocked',
    'shared-keys': 'blocked',
    'sync-or-event': 'blocked',
    identity: 'blocked',
    'deployment-order': 'blocked',
    'smoke-test': 'blocked',
  });
  expect(step('', 'inventory')?.missing).toBe('Place the first cloud or system.');
  expect(step('', 'shared-keys')?.missing).toBe('Waits for "Clouds and entities".');
});

describe('what is missing is said', () => {
  test.each([
    [
      'a second system',
      'sales:Account is Account',
      'inventory',
      'Place a second system: one alone hands nothing over.',
    ],
    ['an owner', 'sales:Account is Account\nsap:KNA1 is Account', 'system-of-record', '1 error to settle.'],
    [
      'a flow',
      'Account of sap\nsales:Account is Account\nsap:KNA1 is Account',
      'sync-or-event',
      'Draw the first flow.',
    ],
  ])('%s', (_name, text, id, missing) => {
    expect(step(text, id)).toMatchObject({ state: 'open', missing });
  });
});

test('the findings of a step are those of its rules, errors first', () => {
  for (const { design } of loadCases().filter(({ group }) => group === 'base')) {
    for (const standing of guide(judged(design))) {
      const severities = standing.findings.map(({ severity }) => severity);
      expect(severities).toEqual([...severities].sort());
      for (const { ruleId } of standing.findings) expect(stepOfRule(ruleId)).toBe(standing.step.id);
      if (standing.state === 'done') expect(standing.findings).toEqual([]);
      if (standing.state !== 'blocked') expect(standing.waitsFor).toEqual([]);
    }
  }
});

test('one set of findings gives one guide, whatever the order they came in', () => {
  const [first] = loadCases();
  if (!first) throw new Error('There are cases.');
  const one = judged(applyPatch(first.design, {}));
  const other = { ...one, findings: [...one.findings].reverse() };
  expect(guide(other).map(({ state, missing }) => [state, missing])).toEqual(
    guide(one).map(({ state, missing }) => [state, missing]),
  );
});
