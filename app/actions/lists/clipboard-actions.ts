import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react';
import { addedBy } from '../../../src/commands/added.ts';
import { duplicateElements } from '../../../src/commands/duplicate.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import type { Stores } from '../../store/stores.ts';
import { type Action, isEditable } from '../action.ts';
import { copyByCommand, pasteByCommand } from '../clipboard/clipboard-events.ts';
import { hasSelection, selectedElements } from '../selected.ts';

/** Their keys are the browser's, which tells us by an event of its own. */
const byEvent = { group: 'Edit', reach: 'event' } satisfies Partial<Action>;

export const cut: Action = {
  ...byEvent,
  id: 'cut',
  isOfCanvas: true,
  label: 'Cut',
  icon: Scissors,
  shortcuts: ['Mod+X'],
  when: (stores) => isEditable(stores) && hasSelection(stores),
  run: (stores) => saidIfRefused(stores, copyByCommand('cut'), 'Ctrl+X or ⌘X'),
};

export const copy: Action = {
  ...byEvent,
  id: 'copy',
  label: 'Copy',
  icon: Copy,
  shortcuts: ['Mod+C'],
  when: hasSelection,
  run: (stores) => saidIfRefused(stores, copyByCommand('copy'), 'Ctrl+C or ⌘C'),
};

export const paste: Action = {
  ...byEvent,
  id: 'paste',
  isOfCanvas: true,
  label: 'Paste',
  icon: ClipboardPaste,
  shortcuts: ['Mod+V'],
  when: isEditable,
  run: (stores) => void pasteByCommand(stores),
};

export const duplicate: Action = {
  id: 'duplicate',
  isOfCanvas: true,
  label: 'Duplicate',
  group: 'Edit',
  icon: CopyPlus,
  shortcuts: ['Mod+D'],
  reach: 'page',
  when: (stores) => isEditable(stores) && hasSelection(stores),
  run(stores) {
    const { designs, session } = stores;
    if (designs.run(duplicateElements(selectedElements(stores))) !== 'done') return;
    const step = designs.getState().undoable.at(-1);
    const added = step ? addedBy(step.patch) : [];
    const systems = added.filter((subject) => parseSubject(subject)?.collection === 'systems');
    session.select(systems.length > 0 ? systems : added);
    session.announce('Duplicated');
  },
};

function saidIfRefused({ toasts }: Stores, isDone: boolean, keys: string): void {
  if (!isDone) toasts.show(`The browser lets only the keyboard do that. Press ${keys}.`);
}
