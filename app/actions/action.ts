/** Something a person can do: menus, toolbar, shortcuts, command palette and help all list the same objects. */
import type { LucideIcon } from 'lucide-react';
import type { Stores } from '../store/stores.ts';

export const ACTION_GROUPS = ['Create', 'Edit', 'Arrange', 'View', 'Findings', 'Design', 'Help'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/**
 * Where a shortcut is heard.
 *
 * `always` even while somebody types; `page` everywhere else but in dialogs and menus; `canvas` only while no control
 * has the focus, for keys that controls use themselves; `event` not at all, because the browser tells us another way.
 */
export type Reach = 'always' | 'page' | 'canvas' | 'event';

export interface Action {
  readonly id: string;
  /** As in a menu: "Zoom to fit". */
  readonly label: string;
  readonly group: ActionGroup;
  readonly icon?: LucideIcon;
  /** The first is the one shown: "Mod+Shift+Z". */
  readonly shortcuts: readonly string[];
  readonly reach: Reach;
  /** Holding the key does it again and again. */
  readonly repeats?: boolean;
  /** Also where no design is open. */
  readonly isOnStart?: boolean;
  /** Only while the canvas is what one sees. */
  readonly isOfCanvas?: boolean;
  /** Left out of lists, as another action there says the same with more choice. */
  readonly isHidden?: boolean;
  /** For what is on or off: the chosen tool. */
  isOn?(stores: Stores): boolean;
  /** What it needs beside an open design; `applies` is the whole answer. */
  when(stores: Stores): boolean;
  run(stores: Stores): void;
}

/** Whether it would do anything now. */
export function applies(action: Action, stores: Stores): boolean {
  const isOpen = stores.workspace.getState().open.kind !== 'none';
  const isInPlace = action.isOfCanvas !== true || isOnCanvas(stores);
  return (isOpen || action.isOnStart === true) && isInPlace && action.when(stores);
}

/** False where it does not apply now. */
export function perform(action: Action, stores: Stores): boolean {
  if (!applies(action, stores)) return false;
  action.run(stores);
  return true;
}

export const always = (): boolean => true;

/** False in the tables of the other views. */
export function isOnCanvas({ session }: Stores): boolean {
  return session.getState().view === 'canvas';
}

export function isEditable({ designs }: Stores): boolean {
  return !designs.getState().readOnly;
}
