/** How the person looks at the findings; lasts as long as the page, and groupings and folds for the next time as well. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Severity } from '../../../src/rules/rule.ts';
import { type Grouping, recallLooks, rememberLooks } from './panel-memory.ts';

/** What a count in the summary switches on and off. */
export type FindingKind = Severity | 'to-do';

export interface PanelState {
  readonly grouping: Grouping;
  readonly query: string;
  /** Kinds that are switched off. */
  readonly hidden: ReadonlySet<FindingKind>;
  /** Groups that are folded, by their row's key. */
  readonly closed: ReadonlySet<string>;
  /** Groups of which all is shown, by their row's key; of others the first few are. */
  readonly whole: ReadonlySet<string>;
  readonly isWaivedOpen: boolean;
  readonly areToDosOpen: boolean;
  /** Questions whose to-dos are unfolded, by their rule. */
  readonly openQuestions: ReadonlySet<string>;
}

/** How far the list is scrolled, to come back to; nobody has to be told of it. */
export const scrollMemory = { top: 0 };

export const panelState = createStore<PanelState>(() => ({
  query: '',
  hidden: new Set(),
  whole: new Set(),
  isWaivedOpen: false,
  areToDosOpen: true,
  openQuestions: new Set(),
  ...recallLooks(),
}));

export function usePanelState<T>(selector: (state: PanelState) => T): T {
  return useStore(panelState, selector);
}

export function groupBy(grouping: Grouping): void {
  panelState.setState({ grouping });
  rememberLooks(panelState.getState());
}

export function setQuery(query: string): void {
  panelState.setState({ query });
}

export function toggleKind(kind: FindingKind): void {
  panelState.setState(({ hidden }) => ({ hidden: toggled(hidden, kind) }));
}

export function toggleGroup(key: string): void {
  panelState.setState(({ closed }) => ({ closed: toggled(closed, key) }));
  rememberLooks(panelState.getState());
}

/** Between the first few of a group and all of it. */
export function toggleWhole(key: string): void {
  panelState.setState(({ whole }) => ({ whole: toggled(whole, key) }));
}

export function toggleQuestion(ruleId: string): void {
  panelState.setState(({ openQuestions }) => ({ openQuestions: toggled(openQuestions, ruleId) }));
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
