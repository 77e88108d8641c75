import { Redo2, Undo2 } from 'lucide-react';
import type { Action } from '../action.ts';

export const undo: Action = {
  id: 'undo',
  label: 'Undo',
  group: 'Edit',
  icon: Undo2,
  shortcuts: ['Mod+Z'],
  reach: 'page',
  repeats: true,
  when: ({ designs }) => designs.getState().undoable.length > 0,
  run({ designs, session }) {
    const label = designs.getState().undoable.at(-1)?.label ?? '';
    if (designs.undo() === 'done') session.announce(`Undone: ${label}`);
  },
};

/** Both forms on every system. */
export const redo: Action = {
  id: 'redo',
  label: 'Redo',
  group: 'Edit',
  icon: Redo2,
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  reach: 'page',
  repeats: true,
  when: ({ designs }) => designs.getState().redoable.length > 0,
  run({ designs, session }) {
    const label = designs.getState().redoable.at(-1)?.label ?? '';
    if (designs.redo() === 'done') session.announce(`Redone: ${label}`);
  },
};
