/** Which rule's page is open. Apart from the dialogs: the page is also opened from within one of them. */
import { createStore } from 'zustand/vanilla';

interface RulePageState {
  /** The page shown, and those one came from, oldest first; empty while none is open. */
  readonly visited: readonly string[];
}

export const rulePage = createStore<RulePageState>(() => ({ visited: [] }));

/** From within a page it is a step on, and one can go back. */
export function openRulePage(ruleId: string): void {
  rulePage.setState(({ visited }) => ({ visited: visited.at(-1) === ruleId ? visited : [...visited, ruleId] }));
}

export function backToRulePage(): void {
  rulePage.setState(({ visited }) => ({ visited: visited.slice(0, -1) }));
}

export function closeRulePage(): void {
  rulePage.setState({ visited: [] });
}
