import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { applyPatch, isEmptyPatch } from '../model/patch.ts';
import { sketch } from '../testing/sketch.ts';
import { type AlignEdge, align, type Drawn, distribute } from './arrange.ts';
import type { Command } from './command.ts';
import { collapseElements, editLayout, lockElements, moveElements, placeElements, tidyUp } from './layout.ts';

const run = (command: Command, on: Design) => applyPatch(on, command.run(on));
const design = applyPatch(
  sketch(`
    system sales at 0 0
    system dc at 300 50
    system mc at 600 500
    f1: sales -> dc
    f2: dc -> mc
    note n1 { text: Hi }`),
  {},
);
const bent = run(editLayout('Bend', 'flow:f1', { waypoints: [{ x: 100, y: 10 }] }), design);
const place = (after: Design, id: string) => {
  const box = after.layout.get(id);
  return [box?.x, box?.y];
};

describe('moving', () => {
  test('puts elements where they are given, as one step', () => {
    const after = run(
      placeElements([
        { subject: 'system:sales', x: 5, y: 6 },
        { subject: 'note:n1', x: 7, y: 8 },
      ]),
      design,
    );
    expect([place(after, 'system:sales'), place(after, 'note:n1'), place(after, 'system:dc')]).toEqual([
      [5, 6],
      [7, 8],
      [300, 50],
    ]);
  });

  test('a nudge moves from where things are drawn', () => {
    expect(place(run(moveElements([{ subject: 'system:dc', x: 300, y: 50 }], -10, 0), design), 'system:dc')).toEqual([
      290, 50,
    ]);
  });

  test('a bent route goes along when both its ends do, and only then', () => {
    const both = [
      { subject: 'system:sales', x: 10, y: 10 },
      { subject: 'system:dc', x: 310, y: 60 },
    ];
    expect(run(placeElements(both), bent).layout.get('flow:f1')?.waypoints).toEqual([{ x: 110, y: 20 }]);
    const [one] = both;
    expect(run(placeElements(one ? [one] : []), bent).layout.get('flow:f1')?.waypoints).toEqual([{ x: 100, y: 10 }]);
  });

  test('what is locked stays', () => {
    const locked = run(lockElements(['system:sales'], true), design);
    const move = placeElements([{ subject: 'system:sales', x: 9, y: 9 }]);
    expect(isEmptyPatch(move.run(locked))).toBe(true);
    expect(place(run(move, run(lockElements(['system:sales'], false), locked)), 'system:sales')).toEqual([9, 9]);
  });

  test.each([
    ['where it is already', { subject: 'system:sales', x: 0, y: 0 }],
    ['nowhere', { subject: 'system:sales', x: Number.NaN, y: 0 }],
    ['that is not there', { subject: 'system:gone', x: 1, y: 1 }],
  ])('an element %s moves nothing', (_why, placing) => {
    expect(isEmptyPatch(placeElements([placing]).run(design))).toBe(true);
  });

  test('tidying up also gives up the bends of routes it touched, but not the locked ones', () => {
    const tidy = tidyUp([{ subject: 'system:sales', x: 50, y: 50 }]);
    expect(run(tidy, bent).layout.get('flow:f1')?.waypoints).toBeNull();
    const locked = run(lockElements(['flow:f1'], true), bent);
    expect(run(tidy, locked).layout.get('flow:f1')?.waypoints).toEqual([{ x: 100, y: 10 }]);
  });
});

test('collapsing and locking make a box where there is none', () => {
  const after = run(collapseElements(['org:core', 'system:gone', 'design'], true), design);
  expect(after.layout.get('org:core')).toMatchObject({ collapsed: true, x: null });
  expect(after.layout.size).toBe(design.layout.size + 1);
});

describe('arranging', () => {
  const drawn: readonly Drawn[] = [
    { subject: 'system:sales', x: 0, y: 0, width: 100, height: 40 },
    { subject: 'system:dc', x: 300, y: 50, width: 200, height: 100 },
    { subject: 'system:mc', x: 600, y: 500, width: 50, height: 20 },
  ];
  const places = (command: Command) =>
    ['system:sales', 'system:dc', 'system:mc'].map((id) => place(run(command, design), id));

  test.each<readonly [AlignEdge, readonly (readonly number[])[]]>([
    [
      'left',
      [
        [0, 0],
        [0, 50],
        [0, 500],
      ],
    ],
    [
      'right',
      [
        [550, 0],
        [450, 50],
        [600, 500],
      ],
    ],
    [
      'center',
      [
        [275, 0],
        [225, 50],
        [300, 500],
      ],
    ],
    [
      'top',
      [
        [0, 0],
        [300, 0],
        [600, 0],
      ],
    ],
    [
      'bottom',
      [
        [0, 480],
        [300, 420],
        [600, 500],
      ],
    ],
    [
      'middle',
      [
        [0, 240],
        [300, 210],
        [600, 250],
      ],
    ],
  ])('align %s', (edge, expected) => expect(places(align(drawn, edge))).toEqual(expected));

  test('distributing makes the gaps equal and leaves the outer two', () => {
    expect(places(distribute(drawn.toReversed(), 'horizontal'))).toEqual([
      [0, 0],
      [250, 50],
      [600, 500],
    ]);
    expect(places(distribute(drawn, 'vertical')).map(([, y]) => y)).toEqual([0, 220, 500]);
  });

  test('one element is aligned, and two are distributed, already', () => {
    expect(isEmptyPatch(align(drawn.slice(0, 1), 'right').run(design))).toBe(true);
    expect(isEmptyPatch(distribute(drawn.slice(0, 2), 'vertical').run(design))).toBe(true);
  });
});
