import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { sketch } from '../testing/sketch.ts';
import { COLLECTIONS, type Design, emptyDesign } from './design.ts';
import { applyPatch, composePatches, diffDesigns, emptyPatch, invertPatch, isEmptyPatch, type Patch } from './patch.ts';
import type { Flow } from './records/exchange.ts';

const { flows } = sketch('f1: sales -> erp-sap by cdc');
const flow = (over: Partial<Flow> = {}): Flow => ({ ...(flows.get('f1') as Flow), ...over });
const change = (before: Flow | undefined, after: Flow | undefined): Patch => ({
  flows: new Map([['f1', [before, after]]]),
});

describe('patch laws', () => {
  const original = flow();
  const slower = flow({ sloMs: 900 });
  const add = change(undefined, original);
  const slow = change(original, slower);
  const added = applyPatch(emptyDesign, add);

  test('apply, then apply the inverse, gives the design back', () => {
    expect(applyPatch(added, invertPatch(add))).toEqual(emptyDesign);
  });

  test('compose(a, b) has the effect of a, then b', () => {
    expect(applyPatch(emptyDesign, composePatches(add, slow))).toEqual(applyPatch(added, slow));
  });

  test('adding and deleting the same record composes to nothing', () => {
    expect(isEmptyPatch(composePatches(add, invertPatch(add)))).toBe(true);
  });

  test('two people changing different fields of one flow both win', () => {
    const after = applyPatch(applyPatch(added, slow), change(original, flow({ mechanism: 'platform-events' })));
    expect(after.flows.get('f1')).toMatchObject({ sloMs: 900, mechanism: 'platform-events' });
  });

  test('undoing my edit leaves what somebody else changed in the same record meanwhile', () => {
    const theirs = applyPatch(applyPatch(added, slow), change(slower, flow({ sloMs: 900, owner: 'RevOps' })));
    expect(applyPatch(theirs, invertPatch(slow)).flows.get('f1')).toMatchObject({ sloMs: null, owner: 'RevOps' });
  });

  test('a field that the edit brought is gone after undo, also beside another edit', () => {
    const later = { ...original, addedLater: 1 } as Flow;
    const both = applyPatch(applyPatch(added, change(original, later)), change(later, { ...later, owner: 'IT' }));
    const undone = applyPatch(both, invertPatch(change(original, later))).flows.get('f1');
    expect(undone).toEqual({ ...original, owner: 'IT' });
  });

  test('editing a record that was deleted meanwhile leaves it deleted', () => {
    expect(applyPatch(emptyDesign, slow).flows.size).toBe(0);
  });

  test('untouched collections keep their identity, and so do untouched records', () => {
    const two = applyPatch(added, { flows: new Map([['f2', [undefined, flow({ id: 'f2' })]]]) });
    const after = applyPatch(two, slow);
    expect(after.systems).toBe(two.systems);
    expect(after.flows.get('f2')).toBe(two.flows.get('f2'));
  });

  test('an id that is the name of a property of every object is an id like any other', () => {
    const named: Patch = { flows: new Map([['__proto__', [undefined, flow({ id: '__proto__' })]]]) };
    const after = applyPatch(emptyDesign, named);
    expect(after.flows.get('__proto__')?.id).toBe('__proto__');
    expect(applyPatch(after, invertPatch(named)).flows.size).toBe(0);
  });
});

describe('for any two designs', () => {
  const pairs = fc.tuple(arbitraryDesign(), arbitraryDesign(), arbitraryDesign());
  const same = (a: Design, b: Design) => expect(a).toEqual(b);

  test('the difference turns one into the other, and its inverse back', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const patch = diffDesigns(a, b);
        same(applyPatch(a, patch), b);
        same(applyPatch(b, invertPatch(patch)), a);
        same(applyPatch(a, structuredClone(patch)), b);
      }),
    );
  });

  test('differences compose to the difference, and the inverse of a sum is the sum of inverses backwards', () => {
    fc.assert(
      fc.property(pairs, ([a, b, c]) => {
        const [ab, bc] = [diffDesigns(a, b), diffDesigns(b, c)];
        same(applyPatch(a, composePatches(ab, bc)), c);
        const there = composePatches(ab, bc);
        same(applyPatch(c, invertPatch(there)), a);
        same(applyPatch(c, composePatches(invertPatch(bc), invertPatch(ab))), a);
      }),
    );
  });

  test('a design differs from itself in nothing, and nothing changes nothing', () => {
    fc.assert(
      fc.property(arbitraryDesign(), (design) => {
        expect(isEmptyPatch(diffDesigns(design, design))).toBe(true);
        const after = applyPatch(design, emptyPatch);
        for (const name of COLLECTIONS) expect(after[name]).toBe(design[name]);
        expect(isEmptyPatch(invertPatch(emptyPatch))).toBe(true);
      }),
    );
  });
});
