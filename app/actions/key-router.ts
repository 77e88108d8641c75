/**
 * From a key press to the action it means. The one listener for shortcuts.
 *
 * It keeps no state: modifiers are read from each event, so none can be stuck after the window lost the focus.
 */
import type { Stores } from '../store/stores.ts';
import { isMac } from '../ui/Keys.tsx';
import { type Action, perform } from './action.ts';
import { type Focus, focusOf } from './key-target.ts';
import { type KeyPress, matches, parseShortcut, type Shortcut } from './shortcut.ts';

/** Returns what stops it. */
export function routeKeys(actions: readonly Action[], stores: Stores, onMac = isMac()): () => void {
  const bindings = bindingsOf(actions);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (isTypedAhead(event, stores)) {
      stores.session.typeAhead(event.key);
      event.preventDefault();
      return;
    }
    const action = actionMeant(bindings, event, onMac);
    if (!action) return;
    const isMeant = isHeard(action, focusOf(event)) && (action.reach === 'always' || !isAsking(stores));
    const isDone = isMeant && (!event.repeat || action.repeats === true) && perform(action, stores);
    if (isDone || isOurs(action, isMeant, event)) event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

export interface Binding {
  readonly shortcut: Shortcut;
  readonly action: Action;
}

export function bindingsOf(actions: readonly Action[]): readonly Binding[] {
  return actions
    .filter(({ reach }) => reach !== 'event')
    .flatMap((action) => action.shortcuts.map((text) => ({ shortcut: parseShortcut(text), action })));
}

export interface TypedKey extends KeyPress {
  readonly isComposing: boolean;
  readonly keyCode: number;
  getModifierState(name: string): boolean;
}

/** Undefined for keys that are no shortcut, or that somebody writes with: an input method at work, AltGr. */
export function actionMeant(bindings: readonly Binding[], press: TypedKey, onMac: boolean): Action | undefined {
  // 229 is what some browsers say instead of `isComposing`.
  if (press.isComposing || press.keyCode === 229 || press.getModifierState('AltGraph')) return undefined;
  return bindings.find(({ shortcut }) => matches(shortcut, press, onMac))?.action;
}

/** Whether the key was meant for the action and not for what has the focus. */
export function isHeard({ reach }: Action, { isText, isPopup, isModal, isControl }: Focus): boolean {
  if (reach === 'always') return !isModal;
  if (isText || isPopup) return false;
  return reach === 'page' || !isControl;
}

/** Something was asked for and may not be on screen yet: what is typed meanwhile is not for the page behind it. */
function isAsking({ session }: Stores): boolean {
  const { dialog, quickCreate } = session.getState();
  return dialog !== null || quickCreate !== null;
}

/** Letters for a search that was asked for and is still being fetched: they are the first of what is searched. */
function isTypedAhead(event: KeyboardEvent, { session }: Stores): boolean {
  const { dialog } = session.getState();
  if (dialog !== 'command-palette' && dialog !== 'find') return false;
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  const isLetter = [...key].length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing;
  return isLetter && !focusOf(event).isModal;
}

/** Where a combination is ours the browser must not do its own, even when there is nothing to do. */
function isOurs({ reach }: Action, isMeant: boolean, { ctrlKey, metaKey }: KeyPress): boolean {
  return (reach === 'always' || isMeant) && (ctrlKey || metaKey);
}
