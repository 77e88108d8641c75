import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignStartHorizontal,
  AlignStartVertical,
  type LucideIcon,
} from 'lucide-react';
import { type AlignEdge, align } from '../../../src/commands/arrange.ts';
import { moveElements } from '../../../src/commands/layout.ts';
import type { Stores } from '../../store/stores.ts';
import { type Action, isEditable } from '../action.ts';
import { drawnSelection } from '../selected.ts';

/** Canvas units, the grid that drags snap to as well. */
const GRID = 10;
/** With Shift. */
const FAR = 5;

export const ALIGN_ACTIONS: readonly Action[] = [
  alignAction('left', 'Align left edges', 'Alt+A', AlignStartVertical),
  alignAction('right', 'Align right edges', 'Alt+D', AlignEndVertical),
  alignAction('top', 'Align top edges', 'Alt+W', AlignStartHorizontal),
  alignAction('bottom', 'Align bottom edges', 'Alt+S', AlignEndHorizontal),
  alignAction('center', 'Align centres side by side', 'Alt+H', AlignCenterVertical),
  alignAction('middle', 'Align middles one above the other', 'Alt+V', AlignCenterHorizontal),
];

export const NUDGE_ACTIONS: readonly Action[] = [
  ...nudgeActions('left', 'ArrowLeft', -1, 0),
  ...nudgeActions('right', 'ArrowRight', 1, 0),
  ...nudgeActions('up', 'ArrowUp', 0, -1),
  ...nudgeActions('down', 'ArrowDown', 0, 1),
];

function alignAction(edge: AlignEdge, label: string, shortcut: string, icon: LucideIcon): Action {
  return {
    id: `align-${edge}`,
    isOfCanvas: true,
    label,
    group: 'Arrange',
    icon,
    shortcuts: [shortcut],
    reach: 'page',
    when: (stores) => isEditable(stores) && drawnSelection(stores).length > 1,
    run: (stores) => void stores.designs.run(align(drawnSelection(stores), edge)),
  };
}

function nudgeActions(way: string, key: string, dx: number, dy: number): readonly Action[] {
  const nudge = (grids: number): Omit<Action, 'id' | 'label' | 'shortcuts'> => ({
    group: 'Arrange',
    isOfCanvas: true,
    reach: 'canvas',
    repeats: true,
    when: (stores) => isEditable(stores) && drawnSelection(stores).length > 0,
    run(stores) {
      const by = grids * GRID;
      stores.designs.run(moveElements(drawnSelection(stores), dx * by, dy * by), nudgeVisit(stores));
    },
  });
  return [
    { ...nudge(1), id: `nudge-${way}`, label: `Move ${way}`, shortcuts: [key] },
    {
      ...nudge(FAR),
      id: `nudge-${way}-far`,
      label: `Move ${way} by five`,
      shortcuts: [`Shift+${key}`],
      isHidden: true,
    },
  ];
}

/** Nudges without a longer pause between them are one undo step. */
const PAUSE_MS = 600;
let visit = { subjects: '', count: 0, lastAt: Number.NEGATIVE_INFINITY };

function nudgeVisit({ session }: Stores): string {
  const subjects = [...session.getState().selection].join(' ');
  const now = performance.now();
  const isSame = subjects === visit.subjects && now - visit.lastAt < PAUSE_MS;
  visit = { subjects, count: isSame ? visit.count : visit.count + 1, lastAt: now };
  return `nudge ${visit.count}`;
}
