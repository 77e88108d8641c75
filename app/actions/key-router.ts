/**
 * From a key press to the action it means. The one listener for shortcuts.
 *
 * It keeps no state: modifiers are read from each event, so none can be stuck after the window lost the focus.
 */

import type { Stores } from '../store/stores.ts';
import { isMac } from '../ui/Keys.tsx';
import { type Action, perform, type Reach } from './action.ts';
import { isControl, isInModal, isInPopup, isTextField, targetOf } from './key-target.ts';
import { type KeyPress, matches, parseShortcut, type Shortcut } from './shortcut.ts';

/** Returns what stops it. */
export function routeKeys(actions: readonly Action[], stores: Stores, onMac = isMac()): () => void {
  const bindings = bindingsOf(actions);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event) || event.getModifierState('AltGraph')) return;
    const { action } = bindings.find(({ shortcut }) => matches(shortcut, event, onMac)) ?? {};
    if (!action) return;
    const isMeant = isHeard(action.reach, targetOf(event));
    const isDone = isMeant && (!event.repeat || action.repeats === true) && perform(action, stores);
    // Where a combination is ours the browser must not do its own, even when there is nothing to do.
    const isOurs = action.reach === 'always' || (isMeant && (event.ctrlKey || event.metaKey));
    if (isDone || isOurs) event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/** The action a key press means, wherever the focus is; for tests and for showing what is taken. */
export function actionFor(actions: readonly Action[], press: KeyPress, onMac: boolean): Action | undefined {
  return bindingsOf(actions).find(({ shortcut }) => matches(shortcut, press, onMac))?.action;
}

interface Binding {
  readonly shortcut: Shortcut;
  readonly action: Action;
}

function bindingsOf(actions: readonly Action[]): readonly Binding[] {
  return actions
    .filter(({ reach }) => reach !== 'event')
    .flatMap((action) => action.shortcuts.map((text) => ({ shortcut: parseShortcut(text), action })));
}

/** An input method is at work; 229 is what some browsers say instead of `isComposing`. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

function isHeard(reach: Reach, target: Element | null): boolean {
  if (reach === 'always') return !isInModal(target);
  if (isTextField(target) || isInPopup(target)) return false;
  return reach === 'page' || !isControl(target);
}
