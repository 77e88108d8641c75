import { expect, test } from 'vitest';
import type { Command } from '../../../src/commands/command.ts';
import { deleteElements } from '../../../src/commands/delete.ts';
import { edit } from '../../../src/commands/edit.ts';
import { connect } from '../../../src/commands/flows.ts';
import type { Design } from '../../../src/model/design.ts';
import { applyPatch } from '../../../src/model/patch.ts';
import { buildScene } from '../../../src/scene/scene-cache.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { previewShapes } from './preview-shapes.ts';

const design = sketch(`
  system sales kind sales "Sales Cloud" at 0 0
  system service kind service "Service Cloud" at 500 0
  entity Customer
  sales:Contact is Customer
  service:Contact is Customer
  f1: sales -> service "Contacts" carries Customer by cdc`);

function shapesOf(command: Command, before: Design = design) {
  const patch = command.run(before);
  const after = applyPatch(before, patch);
  const { changed, added, removed } = previewShapes({ before, after, patch }, buildScene(before), () =>
    buildScene(after),
  );
  const names = (marks: readonly { readonly subject: string }[]) => marks.map(({ subject }) => subject).sort();
  return { changed: names(changed), added: names(added), removed: names(removed), marks: { added, removed } };
}

test('an entity is seen on every card that holds it', () => {
  expect(shapesOf(edit('Set owner', 'entities', 'Customer', { systemOfRecord: 'sales' }))).toMatchObject({
    changed: ['system:sales', 'system:service'],
    added: [],
    removed: [],
  });
});

test('a flow that comes is drawn where it will lie', () => {
  const { added, marks } = shapesOf(connect('service', 'sales'));
  expect(added).toHaveLength(1);
  expect(marks.added[0]?.path).toMatch(/^M/);
});

test('what goes is marked where it is', () => {
  const { removed, changed } = shapesOf(deleteElements(['flow:f1']));
  expect({ removed, changed }).toEqual({ removed: ['flow:f1'], changed: [] });
});
