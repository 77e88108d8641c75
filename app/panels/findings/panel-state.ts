/** How the person looks at the findings; lasts as long as the page, whichever panel is shown meanwhile. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Severity } from '../../../src/rules/rule.ts';

export type Grouping = 'rule' | 'element';

export interface PanelState {
  readonly grouping: Grouping;
  readonly query: string;
  /** Severities that are switched off. */
  readonly hidden: ReadonlySet<Severity>;
  /** Groups that are folded, by their row's key. */
  readonly closed: ReadonlySet<string>;
  readonly isWaivedOpen: boolean;
  readonly areToDosOpen: boolean;
  /** Questions whose to-dos are unfolded, by their rule. */
  readonly openQuestions: ReadonlySet<string>;
}

/** How far the list is scrolled, to come back to; nobody has to be told of it. */
export const scrollMemory = { top: 0 };

export const panelState = createStore<PanelState>(() => ({
  grouping: 'rule',
  query: '',
  hidden: new Set(),
  closed: new Set(),
  isWaivedOpen: false,
  areToDosOpen: true,
  openQuestions: new Set(),
}));

export function usePanelState<T>(selector: (state: PanelState) => T): T {
  return useStore(panelState, selector);
}

export function toggleSeverity(severity: Severity): void {
  panelState.setState(({ hidden }) => ({ hidden: toggled(hidden, severity) }));
}

export function toggleGroup(key: string): void {
  panelState.setState(({ closed }) => ({ closed: toggled(closed, key) }));
}

export function toggleQuestion(ruleId: string): void {
  panelState.setState(({ openQuestions }) => ({ openQuestions: toggled(openQuestions, ruleId) }));
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
