import { Lock, SquareMousePointer, TextCursorInput, Trash2 } from 'lucide-react';
import { deleteElements } from '../../../src/commands/delete.ts';
import { lockElements } from '../../../src/commands/layout.ts';
import { NAME_FIELDS } from '../../../src/commands/naming.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import { reveal } from '../../store/reveal.ts';
import { type Action, always, isEditable } from '../action.ts';
import { hasSelection, selectedElements } from '../selected.ts';

export const deleteSelection: Action = {
  id: 'delete',
  isOfCanvas: true,
  label: 'Delete',
  group: 'Edit',
  icon: Trash2,
  shortcuts: ['Delete', 'Backspace'],
  reach: 'canvas',
  when: (stores) => isEditable(stores) && hasSelection(stores),
  run(stores) {
    const { designs, session, canvas } = stores;
    const command = deleteElements(selectedElements(stores));
    if (designs.run(command) !== 'done') return;
    session.announce(`Done: ${command.label}`);
    canvas.focus();
  },
};

export const rename: Action = {
  id: 'rename',
  isOfCanvas: true,
  label: 'Rename',
  group: 'Edit',
  icon: TextCursorInput,
  shortcuts: ['F2', 'Enter'],
  reach: 'canvas',
  when: (stores) => isEditable(stores) && stores.session.getState().selection.size === 1 && hasSelection(stores),
  run(stores) {
    const [subject] = selectedElements(stores);
    const collection = subject === undefined ? undefined : parseSubject(subject)?.collection;
    if (subject !== undefined && collection) reveal(stores, subject, NAME_FIELDS[collection] ?? null);
  },
};

export const lockSelection: Action = {
  id: 'lock',
  isOfCanvas: true,
  label: 'Lock or unlock',
  group: 'Arrange',
  icon: Lock,
  shortcuts: ['Mod+Shift+L'],
  reach: 'page',
  when: (stores) => isEditable(stores) && hasSelection(stores),
  run(stores) {
    const { designs, session } = stores;
    const subjects = selectedElements(stores);
    const { layout } = designs.getState().design;
    const areLocked = subjects.every((subject) => layout.get(subject)?.locked);
    if (designs.run(lockElements(subjects, !areLocked)) === 'done') session.announce(areLocked ? 'Unlocked' : 'Locked');
  },
};

export const selectAll: Action = {
  id: 'select-all',
  isOfCanvas: true,
  label: 'Select all',
  group: 'Edit',
  icon: SquareMousePointer,
  shortcuts: ['Mod+A'],
  reach: 'page',
  when: always,
  run({ session, scene, canvas }) {
    const { cards, edges, notes, zones } = scene.getState().scene;
    const flows = [...edges.values()].filter(({ kind }) => kind === 'flow');
    const all = [...cards.values(), ...flows, ...notes.values(), ...zones.values()];
    session.select(all.map(({ subject }) => subject));
    session.announce(`${all.length} elements selected`);
    canvas.focus();
  },
};

/** Escape leaves what is begun first, then the selection. */
export const selectNone: Action = {
  id: 'select-none',
  label: 'Select nothing',
  group: 'Edit',
  shortcuts: ['Escape'],
  reach: 'page',
  when: ({ session }) => session.getState().tool !== 'select' || session.getState().selection.size > 0,
  run({ session }) {
    if (session.getState().tool !== 'select') session.setTool('select');
    else session.select([]);
  },
};
