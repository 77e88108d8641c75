import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Command } from '../commands/command.ts';
import type { Subject } from '../model/field.ts';
import { hugeDesign } from '../testing/huge-design.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { ALL_RULES } from './all.ts';
import type { Asking } from './asking.ts';
import { LazyFinding } from './lazy-finding.ts';
import { lintAll } from './lint.ts';
import type { Finding, Found, Rule } from './rule.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const judging = { today: '2026-11-21' };
const design = hugeDesign(20);

/** Findings of a topology nobody else holds, and a sign of whether it is still there. */
function findingsAlone(): { readonly findings: readonly Finding[]; readonly isHeld: () => boolean } {
  const topology = buildTopology({ ...design });
  const sign = new WeakRef(topology);
  return { findings: lintAll(topology, ALL_RULES, judging).findings, isHeld: () => sign.deref() !== undefined };
}

test('findings hold no topology, and still know their fixes when it is gone', async () => {
  const { findings, isHeld } = findingsAlone();
  // What was looked at in this turn is kept until the next, and what the engine is compiling a little longer.
  for (let turn = 0; turn < 20 && isHeld(); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    collectGarbage();
  }
  expect(isHeld()).toBe(false);
  const before = lintAll(buildTopology(design), ALL_RULES, judging).findings;
  expect(findings.map(buttons)).toEqual(before.map(buttons));
  expect(findings.flatMap(buttons).length).toBeGreaterThan(0);
});

test('several causes on one subject bring their fixes, the gravest first', () => {
  const [finding, ...others] = judged([
    { subject: 'design', message: 'Slow.', severity: 'info', fixes: () => [named('Speed up')] },
    { subject: 'design', message: 'Wrong.', severity: 'error', fixes: () => [named('Correct')] },
    { subject: 'design', message: 'Open.', severity: 'warning', asks: () => asking },
  ]);
  expect(others).toEqual([]);
  expect(finding?.fixes.map(({ label }) => label)).toEqual(['Correct', 'Speed up']);
  expect(finding?.asking).toBe(asking);
});

test('a finding without fixes does not run its rule again', () => {
  let runs = 0;
  const [finding] = judged([{ subject: 'design', message: 'x' }], () => {
    runs += 1;
  });
  expect([finding?.fixes, finding?.asking]).toEqual([[], null]);
  expect(runs).toBe(1);
});

test('what a finding says is what its rule said of the subject, the gravest first and nothing twice', () => {
  const [finding] = judged([
    { subject: 'design', message: 'Slow.', severity: 'info', related: ['flow:a'] },
    { subject: 'design', message: 'Wrong.', severity: 'error', field: 'name', related: ['flow:b', 'flow:a'] },
    { subject: 'design', message: 'Slow.', severity: 'warning' },
  ]);
  expect(finding).toMatchObject({ severity: 'error', field: 'name', message: 'Wrong. Slow.' });
  expect(finding?.related).toEqual(['flow:b', 'flow:a']);
});

test('a finding is found again where another run says the same, and only there', () => {
  const one = (message: string, related: readonly Subject[] = []) => {
    const [finding] = judged([{ subject: 'design', message, related }]);
    if (!(finding instanceof LazyFinding)) throw new Error('The rule reports one finding.');
    return finding;
  };
  expect(one('Slow.').isFoundAgainAs(one('Slow.'))).toBe(true);
  expect(one('Slow.').isFoundAgainAs(one('Slower.'))).toBe(false);
  expect(one('Slow.', ['flow:a']).isFoundAgainAs(one('Slow.', ['flow:b']))).toBe(false);
});

function buttons({ fixes, asking: question }: Finding): readonly string[] {
  return [...fixes.map(({ label }) => label), ...(question ? [question.label] : [])];
}

const asking: Asking = { label: 'Answer', questions: [], answer: () => null };

function named(label: string): Command {
  return { label, run: () => ({}) };
}

function judged(found: readonly Found[], onRun: () => void = () => undefined): readonly Finding[] {
  const meta = { id: 'keys/made-up', title: '', severity: 'warning', profile: 'core', why: '', source: '' } as const;
  const rule: Rule = {
    meta,
    check(_topology, report) {
      onRun();
      for (const one of found) report(one);
    },
  };
  return lintAll(buildTopology(design), [rule], judging).findings;
}
