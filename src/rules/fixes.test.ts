/** Every fix of every finding of every case keeps what its button promises. */
import { expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { applyPatch, invertPatch, isEmptyPatch } from '../model/patch.ts';
import { loadCases } from '../testing/cases.ts';
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

const cases = loadCases().map((one) => [`${one.group} ${one.name}`, one.design] as const);

test.each(cases)('%s: each fix clears its finding, adds nothing graver, and is undone exactly', (_name, design) => {
  const before = findingsIn(design);
  const known = new Map(before.map((finding) => [identity(finding), finding.severity]));
  for (const finding of before) {
    for (const fix of finding.fixes) {
      const place = `${identity(finding)}: ${fix.label}`;
      const patch = fix.run(design);
      expect(isEmptyPatch(patch), place).toBe(false);
      const fixed = applyPatch(design, patch);
      const after = findingsIn(fixed);
      expect(after.map(identity), place).not.toContain(identity(finding));
      for (const left of after) {
        const old = known.get(identity(left));
        const isWorse = old === undefined || rank(left.severity) < rank(old);
        if (isWorse)
          expect(rank(left.severity), `${place} adds ${identity(left)}`).toBeGreaterThanOrEqual(rank(finding.severity));
      }
      expect(applyPatch(fixed, invertPatch(patch)), place).toEqual(design);
    }
  }
});
