/** What is typed into rules and not saved yet. It outlives the dialog: to look at what a rule finds, one has to leave it. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CustomRuleWords } from '../../../src/commands/custom-rules.ts';
import type { CustomRule } from '../../../src/model/records/governance.ts';

/** Stands for the rule that is not there yet. */
export const NEW_RULE = '';

interface RuleDrafts {
  /** Of which design, as the design store numbers them. */
  readonly book: number;
  readonly drafts: ReadonlyMap<string, CustomRuleWords>;
}

const ruleDrafts = createStore<RuleDrafts>(() => ({ book: -1, drafts: new Map() }));

const NONE: ReadonlyMap<string, CustomRuleWords> = new Map();

export function useRuleDrafts(book: number): ReadonlyMap<string, CustomRuleWords> {
  return useStore(ruleDrafts, (state) => (state.book === book ? state.drafts : NONE));
}

/** Null throws the draft away. */
export function keepDraft(book: number, id: string, words: CustomRuleWords | null): void {
  ruleDrafts.setState((state) => {
    const drafts = new Map(state.book === book ? state.drafts : []);
    if (words === null) drafts.delete(id);
    else drafts.set(id, words);
    return { book, drafts };
  });
}

export function wordsOf({ title, severity, on, where, message }: CustomRule): CustomRuleWords {
  return { title, severity, on, where, message };
}

/** Something that can be tried at once: what it finds is seen below it. */
export const FIRST_WORDS: CustomRuleWords = {
  title: '',
  severity: 'warning',
  on: 'flow',
  where: { all: [{ field: 'owner', is: 'empty' }] },
  message: '{name} has no owner.',
};
