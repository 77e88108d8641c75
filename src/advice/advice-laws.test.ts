import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../commands/command.ts';
import { setSystemOfRecord } from '../commands/entities.ts';
import { isValidRecord } from '../commands/record-schemas.ts';
import { COLLECTIONS, type Design } from '../model/design.ts';
import { removeDangling } from '../model/integrity.ts';
import { applyPatch, invertPatch } from '../model/patch.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { loadCases } from '../testing/cases.ts';
import { mutatedDesign } from '../testing/mutated-design.ts';
import { shuffledDesign } from '../testing/shuffled-design.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { adviseMechanism } from './mechanism-advice.ts';
import { chooseMechanism } from './mechanism-choice.ts';
import { recordCandidates } from './record-advice.ts';
import { alternativesTo } from './sync-alternatives.ts';
import { hasNamedConsumer, syncCost } from './sync-cost.ts';

/** A busy machine takes its time. */
const PATIENCE_MS = 300_000;

function commandsIn(design: Design): readonly Command[] {
  const topology = buildTopology(design);
  const ofFlows = topology.links.flatMap((link) => {
    const { options } = adviseMechanism(topology, link);
    syncCost(link);
    hasNamedConsumer(topology, link);
    const chosen = options.filter((option, at) => at === 0 || option.isPresent || at === options.length - 1);
    return [
      ...chosen.map((option) => chooseMechanism(link, option, options, { date: '2026-11-22' })),
      ...alternativesTo(topology, link).map(({ command }) => command),
    ];
  });
  const ofEntities = topology.entities.flatMap(({ entity }) =>
    recordCandidates(topology, entity.id).map(({ systemId }) => setSystemOfRecord(entity.id, systemId)),
  );
  return [...ofFlows, ...ofEntities];
}

function unsound(design: Design): readonly string[] {
  const problems = removeDangling(design).removed.map(({ place, reason }) => `${place}: ${reason}`);
  for (const name of COLLECTIONS) {
    for (const [id, record] of design[name]) {
      if (!isValidRecord(name, record)) problems.push(`${name} ${id} is not what its schema says`);
    }
  }
  return problems;
}

test(
  'whatever is advised leaves a sound design, and is undone exactly',
  () => {
    fc.assert(
      fc.property(arbitraryDesign({ most: 4 }), (design) => {
        for (const command of commandsIn(design)) {
          const patch = command.run(design);
          const after = applyPatch(design, patch);
          expect(unsound(after), command.label).toEqual([]);
          expect(applyPatch(after, invertPatch(patch))).toEqual(design);
        }
      }),
      { numRuns: 60 },
    );
  },
  PATIENCE_MS,
);

test(
  'so it is on the cases as people leave them half done',
  () => {
    const bases = loadCases().filter(({ group }) => group === 'base');
    for (const [seed, { design }] of bases.entries()) {
      const careless = mutatedDesign(design, seed + 1, 12);
      for (const command of commandsIn(careless)) {
        const patch = command.run(careless);
        expect(unsound(applyPatch(careless, patch)), command.label).toEqual([]);
      }
    }
  },
  PATIENCE_MS,
);

test('the order of records in the file changes no advice on a mechanism', () => {
  for (const { design } of loadCases().filter(({ group }) => group === 'base')) {
    const [plain, shuffled] = [buildTopology(design), buildTopology(shuffledDesign(design, 7))];
    for (const link of plain.links) {
      const other = shuffled.linkById(link.flow.id);
      const said = (options: ReturnType<typeof adviseMechanism>['options']) =>
        options.map(({ mechanism, verdict, limits }) => [mechanism.id, verdict, limits]);
      expect(other && said(adviseMechanism(shuffled, other).options)).toEqual(
        said(adviseMechanism(plain, link).options),
      );
    }
  }
});
