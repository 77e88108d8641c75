/** Whatever commands do and undo, a scene that was kept in step equals one made from scratch, order included. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { applyPatch, invertPatch, type Patch } from '../model/patch.ts';
import { arbitraryCommands } from '../testing/arbitrary-command.ts';
import { loadCases } from '../testing/cases.ts';
import { hugeDesign } from '../testing/huge-design.ts';
import type { Edge, Scene } from './scene.ts';
import { buildScene, createSceneCache } from './scene-cache.ts';

/** Placed as after opening, or without places and arranged anew with each edit. */
const STARTS: readonly Design[] = [
  ...loadCases()
    .filter(({ group }) => group === 'base')
    .map(({ design }) => design),
  hugeDesign(40),
];

test('after random commands and undos', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STARTS),
      arbitraryCommands(12),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (start, commands, undoes) => {
        const cache = createSceneCache();
        cache.sceneOf(start);
        let design = start;
        const done: Patch[] = [];
        commands.forEach((planned, at) => {
          const undone = undoes[at] ? done.pop() : undefined;
          const patch = undone ? invertPatch(undone) : planned.make(design).run(design);
          if (!undone) done.push(patch);
          design = applyPatch(design, patch);
          expect(plain(cache.sceneOf(design))).toEqual(plain(buildScene(design)));
        });
      },
    ),
    { numRuns: 60 },
  );
});

/** Without the identity of anything, but in order. */
function plain({ cards, frames, edges, notes, zones, bounds }: Scene): unknown {
  const drawn = [...edges].map(([subject, edge]) => [subject, whole(edge)]);
  return { cards: [...cards], frames: [...frames], notes: [...notes], zones: [...zones], edges: drawn, bounds };
}

/** With what it makes on demand. */
function whole(edge: Edge) {
  const { path, bounds, arrows, points, description } = edge;
  return { ...edge, path, bounds, arrows, points, description };
}
