import type { Action } from '../actions/action.ts';

/** Those that have every word, in the order of the list; opening the palette from itself is no use. */
export function foundActions(actions: readonly Action[], text: string): readonly Action[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter(({ id, label, group, isHidden }) => {
    const said = `${label} ${group}`.toLowerCase();
    return !isHidden && id !== 'command-palette' && words.every((word) => said.includes(word));
  });
}
