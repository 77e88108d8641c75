/** Fixes of identity keep their promise on designs whose rulesets, identifiers and policy were changed at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Design, ONLY, only } from '../../model/design.ts';
import { applyPatch, invertPatch, isEmptyPatch } from '../../model/patch.ts';
import {
  ANCHOR_TYPES,
  type Identity,
  IdentityGovernance,
  MATCH_METHODS,
  PRIMARY_DMOS,
  Ruleset,
} from '../../model/records/activation.ts';
import { IDENTIFIER_TARGETS, IDENTIFIER_TYPES } from '../../model/records/structure.ts';
import { loadCases } from '../../testing/cases.ts';
import { firstAnswers } from '../../testing/first-answers.ts';
import { mutatedDesign } from '../../testing/mutated-design.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { ALL_RULES } from '../all.ts';
import { lintAll } from '../lint.ts';
import type { Finding } from '../rule.ts';
import { SEVERITIES } from '../severity.ts';

const FIELDS = ['FirstName', 'LastName', 'EmailAddress', 'Phone', 'Address', 'City', 'IdentificationNumber', ''];

const criterion = fc.record({
  dmo: fc.constant('Individual'),
  field: fc.constantFrom(...FIELDS),
  method: fc.constantFrom(...MATCH_METHODS, null),
});
const matchRule = fc.record({
  id: fc.constantFrom('r1', 'r2', 'r3'),
  origin: fc.constantFrom(null, 'sales', 'service'),
  criteria: fc.array(criterion, { maxLength: 3 }),
});
const anchor = fc.record({ type: fc.constantFrom(...ANCHOR_TYPES), verified: fc.constantFrom(true, false, null) });
const ruleset = fc.record({
  dataSpace: fc.constantFrom('', 'default', 'emea'),
  primaryDmo: fc.constantFrom(null, ...PRIMARY_DMOS.slice(0, 2)),
  realTime: fc.constantFrom(true, false, null),
  origins: fc.constantFrom(null, ['sales'], ['service'], ['all', 'service']),
  anchor: fc.option(anchor),
  matchRules: fc.array(matchRule, { maxLength: 4 }),
  tested: fc.constantFrom(null, { passed: true, systems: 1, note: null }, { passed: true, systems: 2, note: null }),
  listsPeople: fc.boolean(),
});
const identifiers = fc.option(
  fc.array(
    fc.record({ type: fc.constantFrom(...IDENTIFIER_TYPES), mappedTo: fc.constantFrom(null, ...IDENTIFIER_TARGETS) }),
    { maxLength: 3 },
  ),
);
const policy = fc.record({
  owner: fc.constantFrom(null, 'council'),
  reviewer: fc.constantFrom(null, 'steward'),
  acceptableFalseMergePct: fc.constantFrom(null, 0, 0.1),
  thresholdPolicy: fc.constantFrom(null, 'strict'),
  correctionPropagation: fc.constantFrom(null, 'ticket'),
});
const parts = fc.record({
  rulesets: fc.array(ruleset, { maxLength: 4 }),
  identifiers: fc.array(identifiers, { minLength: 1, maxLength: 5 }),
  policy,
  volatileFields: fc.constantFrom(null, ['LastName', 'EmailAddress'], [...FIELDS]),
});
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

/** The design with these in place of its own, and every second flow from service, with partial identities. */
function changed(design: Design, drawn: Parts): Design {
  const people = [...design.entities.values()].filter(({ nature }) => nature === 'party').map(({ id }) => id);
  const rulesets = drawn.rulesets.map(({ listsPeople, ...fields }, order) => ({
    ...Ruleset.parse({ id: `set-${order}`, ...fields, entityIds: listsPeople ? people : [] }),
    order,
  }));
  const governance = IdentityGovernance.parse(drawn.policy);
  const identity: Identity = { ...only(design, 'identity'), governance, anonymousToKnown: null };
  const about = only(design, 'about');
  const ruleParams = drawn.volatileFields && { ...about.ruleParams, volatileFields: drawn.volatileFields };
  const placements = [...design.placements.values()].map((placement, at) => ({
    ...placement,
    identifiers: drawn.identifiers[at % drawn.identifiers.length] ?? null,
  }));
  const flows = [...design.flows.values()].map((flow, at) =>
    at % 2 === 0 ? { ...flow, origin: 'service' as const, partialIdentity: true } : flow,
  );
  return {
    ...design,
    about: new Map([[ONLY, { ...about, ruleParams } as typeof about]]),
    identity: new Map([[ONLY, identity]]),
    rulesets: new Map(rulesets.map((record) => [record.id, record])),
    placements: new Map(placements.map((record) => [record.id, record])),
    flows: new Map(flows.map((record) => [record.id, record])),
  };
}

function findingsIn(design: Design): readonly Finding[] {
  const { findings, crashes } = lintAll(buildTopology(design), ALL_RULES, { today: '2026-11-21' });
  expect(crashes).toEqual([]);
  return findings;
}

const identityOf = ({ ruleId, subject }: Finding) => `${ruleId} ${subject}`;
const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);

function expectToHold(design: Design): void {
  const before = findingsIn(design);
  const known = new Map(before.map((finding) => [identityOf(finding), rank(finding)]));
  for (const finding of before.filter(({ ruleId }) => ruleId.startsWith('identity/'))) {
    const asked = finding.asking?.answer(firstAnswers(finding.asking));
    const commands = asked ? [...finding.fixes, asked] : finding.fixes;
    for (const command of commands) {
      const place = `${identityOf(finding)}: ${command.label}`;
      const patch = command.run(design);
      expect(isEmptyPatch(patch), place).toBe(false);
      const fixed = applyPatch(design, patch);
      const after = findingsIn(fixed);
      expect(after.map(identityOf), place).not.toContain(identityOf(finding));
      const graver = after.filter((left) => rank(left) < Math.min(rank(finding), known.get(identityOf(left)) ?? 9));
      expect(graver.map(identityOf), place).toEqual([]);
      expect(applyPatch(fixed, invertPatch(patch)), place).toEqual(design);
    }
    expect(new Set(commands.map(({ label }) => label)).size, identityOf(finding)).toBe(commands.length);
  }
}

test('each fix clears its finding, adds nothing graver, and is undone exactly', () => {
  const bases = loadCases().filter(({ group }) => group === 'base');
  fc.assert(
    fc.property(fc.constantFrom(...bases), fc.nat(), fc.nat(4), parts, ({ design }, seed, count, drawn) => {
      expectToHold(changed(mutatedDesign(design, seed, count), drawn));
    }),
    { numRuns: 200 },
  );
});
