import { expect, test } from 'vitest';
import { together } from '../../../src/commands/edit.ts';
import type { Design } from '../../../src/model/design.ts';
import { applyPatch, invertPatch } from '../../../src/model/patch.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { identifierCellOf } from './identifier-columns.ts';
import { type IdentifierAnswer, identifierAnswer, setIdentifier } from './identifier-edits.ts';

const START = sketch('sales:Contact is Customer { identifiers: [{ type: email, mappedTo: ContactPointEmail }] }');

function placementIn(design: Design) {
  const placement = design.placements.get('sales.Contact');
  if (!placement) throw new Error('It has a contact.');
  return placement;
}

function after(steps: readonly (readonly [type: string, answer: IdentifierAnswer])[]): Design {
  return steps.reduce(
    (design, [type, answer]) => applyPatch(design, setIdentifier('sales.Contact', type, answer).run(design)),
    START,
  );
}

test.each<readonly [string, readonly (readonly [string, IdentifierAnswer])[], unknown]>([
  ['is added with its mapping', [['phone', 'ContactPointPhone']], ['ContactPointEmail', 'ContactPointPhone']],
  ['is kept without a mapping', [['email', 'unmapped']], [null]],
  ['is mapped elsewhere', [['email', 'PartyIdentification']], ['PartyIdentification']],
  [
    'is taken away',
    [
      ['phone', 'unmapped'],
      ['email', null],
    ],
    [null],
  ],
  ['is the last one taken away', [['email', null]], undefined],
  ['that is not there is not taken away', [['cookie', null]], ['ContactPointEmail']],
])('an identifier %s', (_title, steps, mapped) => {
  expect(placementIn(after(steps)).identifiers?.map(({ mappedTo }) => mappedTo)).toEqual(mapped);
});

test('what a cell says is what was put into it, and one undo takes it back', () => {
  const patch = setIdentifier('sales.Contact', 'email', 'unmapped').run(START);
  const design = applyPatch(START, patch);
  expect([identifierAnswer(placementIn(design), 'email'), identifierAnswer(placementIn(design), 'phone')]).toEqual([
    'unmapped',
    null,
  ]);
  expect(applyPatch(design, invertPatch(patch))).toEqual(START);
});

test('several are taken away in one step', () => {
  const design = after([
    ['phone', 'unmapped'],
    ['cookie', 'unmapped'],
  ]);
  const clear = together(
    'Clear',
    ['email', 'phone'].map((type) => setIdentifier('sales.Contact', type, null)),
  );
  expect(placementIn(applyPatch(design, clear.run(design))).identifiers?.map(({ type }) => type)).toEqual(['cookie']);
});

test.each([
  ['identifiers[0].mappedTo', 'type:email'],
  ['identifiers', 'type:email'],
  ['identifiers[7]', 'system'],
  ['subscriberKeySource', 'subscriber-key'],
  ['keys[0].unique', undefined],
  [null, undefined],
])('a finding at %s leads to the column %s', (field, columnId) => {
  expect(identifierCellOf(START, 'placement:sales.Contact', field)?.columnId).toBe(columnId);
});
