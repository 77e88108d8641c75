import { ClipboardList, FileOutput } from 'lucide-react';
import type { Design } from '../../../src/model/design.ts';
import { designFileName } from '../../store/file-name.ts';
import type { Stores } from '../../store/stores.ts';
import { downloadFile } from '../../ui/download.ts';
import { type Action, always } from '../action.ts';
import { todayUtc } from '../findings/today.ts';

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

/** As other tools read it; the writers are loaded with the first of them. */
export const INTERCHANGE_ACTIONS: readonly Action[] = [
  outgoing('drawio', 'Download for draw.io', 'drawio', 'application/xml'),
  outgoing('mermaid', 'Download as Mermaid', 'mmd', 'text/plain'),
  outgoing('likec4', 'Download as LikeC4', 'c4', 'text/plain'),
];

type Form = 'drawio' | 'mermaid' | 'likec4';

function outgoing(form: Form, label: string, ending: string, type: string): Action {
  return {
    id: `download-${form}`,
    label,
    group: 'Design',
    icon: FileOutput,
    shortcuts: [],
    reach: 'page',
    when: always,
    run: (stores) => void download(stores, form, ending, type),
  };
}

async function download({ designs, toasts }: Stores, form: Form, ending: string, type: string): Promise<void> {
  const { design } = designs.getState();
  try {
    downloadFile(designFileName(design, ending), await written(design, form), `${type};charset=utf-8`);
  } catch {
    toasts.show('The file could not be written. Load the page again and try once more.', { tone: 'error' });
  }
}

async function written(design: Design, form: Form): Promise<string> {
  const { headerOf } = await import('../../../src/interchange/header.ts');
  const { versionHash } = await import('../../../src/deliverables/version-hash.ts');
  const header = headerOf(design, todayUtc(), versionHash(design));
  switch (form) {
    case 'drawio':
      return (await import('../../../src/interchange/drawio/drawio-file.ts')).drawioOf(design, header);
    case 'mermaid':
      return (await import('../../../src/interchange/mermaid/mermaid-text.ts')).mermaidOf(design, header);
    case 'likec4':
      return (await import('../../../src/interchange/likec4/likec4-text.ts')).likec4Of(design, header);
  }
}
