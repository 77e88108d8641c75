import { BookOpen } from 'lucide-react';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { openRulePage } from '../../store/rule-page-store.ts';
import { type Action, always } from '../action.ts';

/** The page of each rule. For who searches by words; too many for any list. */
export const RULE_ACTIONS: readonly Action[] = ALL_RULES.map(({ meta: { id, title } }) => ({
  id: `rule ${id}`,
  label: `Rule: ${title} (${id})`,
  group: 'Help',
  icon: BookOpen,
  shortcuts: [],
  reach: 'page',
  when: always,
  run: () => openRulePage(id),
}));
