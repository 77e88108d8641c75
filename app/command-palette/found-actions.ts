import type { Action } from '../actions/action.ts';

/** Those that have every word, first those where words begin so; opening the palette from itself is no use. */
export function foundActions(actions: readonly Action[], text: string): readonly Action[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = actions.filter((action) => {
    const said = saidBy(action);
    return !action.isHidden && action.id !== 'command-palette' && words.every((word) => said.includes(word));
  });
  const begins = (action: Action) => words.every((word) => saidBy(action).includes(` ${word}`));
  return [...found.filter(begins), ...found.filter((action) => !begins(action))];
}

function saidBy({ label, group }: Action): string {
  return ` ${label} ${group}`.toLowerCase();
}
