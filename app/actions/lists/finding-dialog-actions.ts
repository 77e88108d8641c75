import { FileOutput } from 'lucide-react';
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
