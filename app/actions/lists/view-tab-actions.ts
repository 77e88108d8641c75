import { Crown, FileOutput, Fingerprint, KeyRound, type LucideIcon, Rocket, Table2, Waypoints } from 'lucide-react';
import type { Stores } from '../../store/stores.ts';
import { VIEW_IDS, VIEW_TITLES, type ViewId } from '../../store/views.ts';
import { type Action, always } from '../action.ts';

const ICONS: Readonly<Record<ViewId, LucideIcon>> = {
  canvas: Waypoints,
  ownership: Crown,
  keys: KeyRound,
  flows: Table2,
  identity: Fingerprint,
  deploy: Rocket,
  deliver: FileOutput,
};

/** By its number, in the order of the tabs. A table that has the focus keeps digits for itself. */
export const VIEW_TAB_ACTIONS: readonly Action[] = VIEW_IDS.map((id, at) => ({
  id: `view-${id}`,
  label: id === 'canvas' ? 'Show the canvas' : `Show ${VIEW_TITLES[id]}`,
  group: 'View',
  icon: ICONS[id],
  shortcuts: [`${at + 1}`],
  reach: 'page',
  isOn: ({ session }) => session.getState().view === id,
  when: always,
  run: ({ session }) => session.showView(id),
}));

/** As spreadsheets go from sheet to sheet, from wherever the focus is. */
export const nextView: Action = {
  id: 'next-view',
  label: 'Next view',
  group: 'View',
  shortcuts: ['Alt+PageDown'],
  reach: 'always',
  when: always,
  run: (stores) => stepView(stores, 1),
};

export const previousView: Action = {
  id: 'previous-view',
  label: 'Previous view',
  group: 'View',
  shortcuts: ['Alt+PageUp'],
  reach: 'always',
  when: always,
  run: (stores) => stepView(stores, -1),
};

function stepView({ session }: Stores, by: 1 | -1): void {
  const at = VIEW_IDS.indexOf(session.getState().view) + by + VIEW_IDS.length;
  const next = VIEW_IDS[at % VIEW_IDS.length];
  if (!next) return;
  session.showView(next);
  session.announce(`${VIEW_TITLES[next]} view`);
}
