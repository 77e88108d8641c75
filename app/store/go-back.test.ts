import { expect, test } from 'vitest';
import { decodeJson, encodeJson } from '../../src/codecs/json.ts';
import { edit, removals } from '../../src/commands/edit.ts';
import { ONLY } from '../../src/model/design.ts';
import { sketch } from '../../src/testing/sketch.ts';
import { createDesignStore } from './design-store.ts';
import { goBack } from './go-back.ts';

const start = sketch(`
  design { name: "As it was" }
  sales:Contact is Customer
  mc:Subscriber is Customer
  note n1 { text: "Ask the club" }`);

/** As a restore point gives it back: the same, with other objects. */
function reread() {
  const decoded = decodeJson(encodeJson(start));
  if (!decoded.ok) throw new Error('The design is readable.');
  return decoded.value.design;
}

test('going back gives the state back, touches only what differs, and can be undone', () => {
  const designs = createDesignStore(start);
  designs.run(edit('Rename', 'about', ONLY, { name: 'Changed' }));
  designs.run({ label: 'Delete note', run: ({ notes }) => removals('notes', [...notes.values()]) });
  const changed = designs.getState().design;

  expect(designs.run(goBack('Opened', reread()))).toBe('done');
  const { design, undoable } = designs.getState();
  expect(encodeJson(design)).toBe(encodeJson(start));
  expect(Object.keys(undoable.at(-1)?.patch ?? {})).toEqual(['about', 'notes']);
  expect(design.systems.get('sales')).toBe(start.systems.get('sales'));

  designs.undo();
  expect(encodeJson(designs.getState().design)).toBe(encodeJson(changed));
});

test('going back to the state of now is no edit', () => {
  expect(createDesignStore(start).run(goBack('Opened', reread()))).toBe('nothing');
});
