import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeJson } from '../codecs/json.ts';
import { COLLECTIONS, type Design } from '../model/design.ts';
import { ID_PATTERN } from '../model/field.ts';
import { removeDangling } from '../model/integrity.ts';
import { applyPatch, composePatches, invertPatch, isEmptyPatch, type Patch } from '../model/patch.ts';
import { arbitraryCommands, type PlannedCommand } from '../testing/arbitrary-command.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { isValidRecord } from './record-schemas.ts';

/** By value, `order` included; the order in which a Map happens to hold its records means nothing. */
function isSameDesign(a: Design, b: Design): boolean {
  return COLLECTIONS.every((name) => {
    if (a[name] === b[name]) return true;
    if (a[name].size !== b[name].size) return false;
    return [...a[name]].every(
      ([id, record]) => record === b[name].get(id) || isDeepStrictEqual(record, b[name].get(id)),
    );
  });
}

function unsound(design: Design): readonly string[] {
  const problems = removeDangling(design).removed.map(({ place, reason }) => `${place}: ${reason}`);
  for (const name of COLLECTIONS) {
    for (const [id, record] of design[name]) {
      if (record.id !== id) problems.push(`${name} ${id} is kept under another id`);
      if (!Number.isFinite(record.order)) problems.push(`${name} ${id} has no order`);
      if (!isValidRecord(name, record)) problems.push(`${name} ${id} is not what its schema says`);
    }
  }
  return problems;
}

interface Step {
  readonly before: Design;
  readonly patch: Patch;
  readonly after: Design;
}

function walk(start: Design, commands: readonly PlannedCommand[]): readonly Step[] {
  const steps: Step[] = [];
  let design = start;
  for (const planned of commands) {
    const patch = planned.make(design).run(design);
    const after = applyPatch(design, patch);
    steps.push({ before: design, patch, after });
    design = after;
  }
  return steps;
}

/** A busy machine takes its time. */
const PATIENCE_MS = 300_000;

/** 1,000 sequences of 30 commands over random designs. */
const SEQUENCES = { numRuns: 1000 } as const;
const sequences = fc.tuple(arbitraryDesign({ most: 4 }), arbitraryCommands(30));

describe('whatever is done in whatever order', { timeout: PATIENCE_MS }, () => {
  test('undo gives exactly the design from before, and redo the one from after, also from storage', () => {
    let effective = 0;
    fc.assert(
      fc.property(sequences, fc.boolean(), ([start, commands], isStored) => {
        const steps = walk(start, commands);
        const bytes = encodeJson(start);
        const end = steps.at(-1)?.after ?? start;
        const lastBytes = encodeJson(end);
        const stored = (patch: Patch) => (isStored ? structuredClone(patch) : patch);

        let design = end;
        for (const { before, patch } of steps.toReversed()) {
          design = applyPatch(design, stored(invertPatch(patch)));
          if (!isSameDesign(design, before)) expect(design).toEqual(before);
        }
        expect(encodeJson(design)).toBe(bytes);

        for (const { patch, after } of steps) {
          design = applyPatch(design, stored(patch));
          if (!isSameDesign(design, after)) expect(design).toEqual(after);
        }
        expect(encodeJson(design)).toBe(lastBytes);
        effective += steps.filter(({ patch }) => !isEmptyPatch(patch)).length;
      }),
      SEQUENCES,
    );
    // Most commands must do something, or the law says little.
    expect(effective).toBeGreaterThan(SEQUENCES.numRuns * 12);
  });

  test('the design stays sound: nothing points nowhere, every record is what its schema says', () => {
    fc.assert(
      fc.property(sequences, ([start, commands]) => {
        expect(unsound(start)).toEqual([]);
        walk(start, commands).forEach(({ patch, after }, at) => {
          if (!isEmptyPatch(patch)) expect(unsound(after), commands[at]?.name).toEqual([]);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('one patch of all has the effect of each in turn, and of nothing when all is undone', () => {
    fc.assert(
      fc.property(sequences, ([start, commands]) => {
        const patches = walk(start, commands).map(({ patch }) => patch);
        const end = patches.reduce(applyPatch, start);
        const once = applyPatch(start, composePatches(...patches));
        expect(isSameDesign(once, end)).toBe(true);
        const undone = composePatches(...patches, ...patches.toReversed().map(invertPatch));
        expect(isSameDesign(applyPatch(start, undone), start)).toBe(true);
        const [first = {}, ...rest] = patches;
        const regrouped = composePatches(first, composePatches(...rest));
        expect(isSameDesign(applyPatch(start, regrouped), end)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('a command is pure: the same design gets the same patch, and stays as it was', () => {
    fc.assert(
      fc.property(sequences, ([start, commands]) => {
        for (const { before } of walk(start, commands.slice(0, 5))) {
          const bytes = encodeJson(before);
          for (const planned of commands) {
            const first = planned.make(before).run(before);
            expect(isDeepStrictEqual(first, planned.make(before).run(before))).toBe(true);
          }
          expect(encodeJson(before)).toBe(bytes);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a patch that is not empty changes the design, and records it leaves are the same objects', () => {
    fc.assert(
      fc.property(sequences, ([start, commands]) => {
        for (const { before, patch, after } of walk(start, commands)) {
          expect(isSameDesign(before, after)).toBe(isEmptyPatch(patch));
          for (const name of COLLECTIONS) {
            const touched = patch[name];
            if (!touched || touched.size === 0) expect(after[name]).toBe(before[name]);
            else
              for (const [id, record] of after[name]) if (!touched.has(id)) expect(record).toBe(before[name].get(id));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('new ids are legal', () => {
    fc.assert(
      fc.property(sequences, ([start, commands]) => {
        for (const { patch } of walk(start, commands)) {
          for (const name of COLLECTIONS) {
            if (name === 'layout' || name === 'waveOverrides' || name === 'ruleSettings') continue;
            for (const [id, [before]] of patch[name] ?? []) if (!before) expect(id).toMatch(ID_PATTERN);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
