import { ArrowDownToLine, ArrowUpToLine, ListChecks, ListFilter, SlidersHorizontal, WandSparkles } from 'lucide-react';
import { lookAtSelection } from '../../store/findings-scope.ts';
import type { Stores } from '../../store/stores.ts';
import { type Action, always, isEditable } from '../action.ts';
import { findingToFix, quickFixOf } from '../findings/apply-fix.ts';
import { stepFindings } from '../findings/step-findings.ts';

const hasFindings = ({ findings }: Stores): boolean => findings.getState().findings.length > 0;

export const nextFinding: Action = {
  id: 'next-finding',
  label: 'Next finding',
  group: 'Findings',
  icon: ArrowDownToLine,
  shortcuts: ['F8'],
  reach: 'always',
  repeats: true,
  when: hasFindings,
  run: (stores) => stepFindings(stores, 1),
};

export const previousFinding: Action = {
  id: 'previous-finding',
  label: 'Previous finding',
  group: 'Findings',
  icon: ArrowUpToLine,
  shortcuts: ['Shift+F8'],
  reach: 'always',
  repeats: true,
  when: hasFindings,
  run: (stores) => stepFindings(stores, -1),
};

export const quickFix: Action = {
  id: 'quick-fix',
  label: 'Fix the finding of the selection',
  group: 'Findings',
  icon: WandSparkles,
  shortcuts: ['Alt+Enter'],
  reach: 'always',
  when: (stores) => isEditable(stores) && findingToFix(stores) !== null,
  run(stores) {
    const finding = findingToFix(stores);
    if (finding) quickFixOf(stores, finding);
  },
};

export const toggleFindings: Action = {
  id: 'findings-panel',
  label: 'Show or hide findings',
  group: 'Findings',
  icon: ListChecks,
  shortcuts: ['Alt+P'],
  reach: 'page',
  when: always,
  isOn: ({ session }) => session.getState().rightOpen && session.getState().rightPanel === 'findings',
  run({ session }) {
    const { rightOpen, rightPanel } = session.getState();
    if (rightOpen && rightPanel === 'findings') session.prefer({ rightOpen: false });
    else session.showPanel('findings');
  },
};

export const fixAll: Action = {
  id: 'fix-all',
  label: 'Fix everything safe',
  group: 'Findings',
  icon: WandSparkles,
  shortcuts: [],
  reach: 'page',
  when: (stores) => isEditable(stores) && hasFixes(stores),
  run: ({ session }) => session.openDialog('fix-all'),
};

export const ruleSettings: Action = {
  id: 'rule-settings',
  label: 'Rule settings',
  group: 'Findings',
  icon: SlidersHorizontal,
  shortcuts: [],
  reach: 'page',
  when: always,
  run: ({ session }) => session.openDialog('rule-settings'),
};

/** Cheap: whether a rule offers fixes is known without making them. */
function hasFixes({ findings }: Stores): boolean {
  const { findings: problems, toDos } = findings.getState();
  return [problems, toDos].some((list) => list.some(({ isFixable }) => isFixable));
}

/** What a press on a badge does, for the keyboard and for several elements at once. */
export const findingsOfSelection: Action = {
  id: 'findings-of-selection',
  label: 'Show the findings of the selection',
  group: 'Findings',
  icon: ListFilter,
  shortcuts: ['Alt+Shift+P'],
  reach: 'page',
  when: ({ session }) => session.getState().selection.size > 0,
  run({ session }) {
    lookAtSelection();
    session.showPanel('findings');
  },
};
