import { FileOutput, ScrollText } from 'lucide-react';
import { type Action, always } from '../action.ts';

export const findingsOut: Action = {
  id: 'findings-out',
  label: 'Copy or download findings',
  group: 'Findings',
  icon: FileOutput,
  shortcuts: [],
  reach: 'page',
  when: always,
  run: ({ session }) => session.openDialog('findings-out'),
};

export const ownRules: Action = {
  id: 'own-rules',
  label: 'Rules of this design',
  group: 'Findings',
  icon: ScrollText,
  shortcuts: [],
  reach: 'page',
  when: always,
  run: ({ session }) => session.openDialog('own-rules'),
};
