import { ClipboardList, FileOutput } from 'lucide-react';
import { type Action, always } from '../action.ts';

export const pasteList: Action = {
  id: 'paste-list',
  label: 'Paste a list',
  group: 'Create',
  icon: ClipboardList,
  shortcuts: [],
  reach: 'page',
  isOnStart: true,
  when: always,
  run: ({ imports }) => imports.offerList(),
};

/** As other tools read it. */
export const INTERCHANGE_ACTIONS: readonly Action[] = [
  outgoing('drawio', 'Download for draw.io'),
  outgoing('mermaid', 'Download as Mermaid'),
  outgoing('likec4', 'Download as LikeC4'),
];

function outgoing(form: 'drawio' | 'mermaid' | 'likec4', label: string): Action {
  return {
    id: `download-${form}`,
    label,
    group: 'Design',
    icon: FileOutput,
    shortcuts: [],
    reach: 'page',
    when: ({ host }) => host.now().saveForTool !== undefined,
    run: ({ host }) => host.now().saveForTool?.(form),
  };
}
