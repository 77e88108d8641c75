/** Every fix of every finding keeps what its button promises: on the cases, a big design, and designs changed at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../commands/command.ts';
import type { Design } from '../model/design.ts';
import { applyPatch, invertPatch, isEmptyPatch } from '../model/patch.ts';
import { loadCases } from '../testing/cases.ts';
import { firstAnswers } from '../testing/first-answers.ts';
import { hugeDesign } from '../testing/huge-design.ts';
import { mutatedDesign } from '../testing/mutated-design.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { ALL_RULES } from './all.ts';
import { lintAll } from './lint.ts';
import type { Finding, Severity } from './rule.ts';
import { SEVERITIES } from './severity.ts';

const identity = ({ ruleId, subject }: Finding) => `${ruleId} ${subject}`;
const rank = (severity: Severity) => SEVERITIES.indexOf(severity);

function findingsIn(design: Design): readonly Finding[] {
  const { findings, crashes } = lintAll(buildTopology(design), ALL_RULES, { today: '2026-11-21' });
  expect(crashes).toEqual([]);
  return findings;
}

/** Each fix clears its finding, adds nothing graver, and is undone exactly. */
function expectFixesToHold(design: Design): void {
  const before = findingsIn(design);
  const known = new Map(before.map((finding) => [identity(finding), finding.severity]));
  for (const finding of before) {
    for (const fix of fixesOf(finding)) {
      const place = `${identity(finding)}: ${fix.label}`;
      const patch = fix.run(design);
      expect(isEmptyPatch(patch), place).toBe(false);
      const fixed = applyPatch(design, patch);
      for (const left of findingsIn(fixed)) {
        if (identity(left) === identity(finding)) throw new Error(`${place} leaves its finding.`);
        const old = known.get(identity(left));
        const isNew = old === undefined || rank(left.severity) < rank(old);
        if (isNew && rank(left.severity) < rank(finding.severity)) throw new Error(`${place} adds ${identity(left)}.`);
      }
      expect(applyPatch(fixed, invertPatch(patch)), place).toEqual(design);
    }
    expect(new Set(finding.fixes.map(({ label }) => label)).size, identity(finding)).toBe(finding.fixes.length);
  }
}

/** What each button of the finding would do; a fix that asks counts with what it offers first. */
function fixesOf({ fixes, asking }: Finding): readonly Command[] {
  const asked = asking?.answer(firstAnswers(asking)) ?? null;
  if (asking) expect(asking.questions.length, asking.label).toBeLessThanOrEqual(3);
  return asked ? [...fixes, asked] : fixes;
}

const cases = loadCases();

test.each(cases.map(({ group, name, design }) => [`${group} ${name}`, design] as const))('%s', (_name, design) => {
  expectFixesToHold(design);
});

test('a big design', () => expectFixesToHold(hugeDesign(40)));

test('designs changed at random', () => {
  const bases = cases.filter(({ group }) => group === 'base');
  fc.assert(
    fc.property(fc.nat(bases.length - 1), fc.nat(), fc.integer({ min: 1, max: 12 }), (at, seed, count) => {
      const base = bases[at];
      if (base) expectFixesToHold(mutatedDesign(base.design, seed, count));
    }),
    { numRuns: 300 },
  );
});
