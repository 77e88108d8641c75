/** With which earlier state of the design its findings are compared, and what was found there. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Id } from '../../src/model/field.ts';

export interface Comparison {
  /** The design it is a state of: another one's findings are not compared with it. */
  readonly designId: Id;
  readonly restorePoint: number;
  /** "Opened, 22 Nov, 12:03" */
  readonly label: string;
  /** Findings and to-dos of then, by rule and subject; null while that state is being judged. */
  readonly before: ReadonlySet<string> | null;
  /** Only what is new is listed; otherwise new ones are only marked. */
  readonly isOnlyNew: boolean;
}

/** Null where nothing is compared. */
export const findingsComparison = createStore<{ readonly current: Comparison | null }>(() => ({ current: null }));

export function useComparison(designId: Id | null): Comparison | null {
  const current = useStore(findingsComparison, (state) => state.current);
  return current?.designId === designId ? current : null;
}

export function stopComparing(): void {
  findingsComparison.setState({ current: null });
}

export function showOnlyNew(isOnlyNew: boolean): void {
  findingsComparison.setState(({ current }) => ({ current: current && { ...current, isOnlyNew } }));
}
