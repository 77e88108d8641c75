import { Download, FolderOpen, ImageDown, Images, Package, Share2 } from 'lucide-react';
import { encodeJson } from '../../../src/codecs/json.ts';
import { designFileName } from '../../store/file-name.ts';
import type { Stores } from '../../store/stores.ts';
import { downloadFile as saveAs } from '../../ui/download.ts';
import { type Action, always } from '../action.ts';

const design = { group: 'Design', when: always } satisfies Partial<Action>;

/** Heard even in a text field, so that the browser's own dialog, which would save a web page, never comes. */
export const downloadFile: Action = {
  ...design,
  id: 'download',
  label: 'Download file',
  icon: Download,
  shortcuts: ['Mod+S'],
  reach: 'always',
  run({ designs }) {
    const { design } = designs.getState();
    saveAs(designFileName(design), encodeJson(design));
  },
};

export const openFile: Action = {
  ...design,
  id: 'open',
  label: 'Open file',
  icon: FolderOpen,
  shortcuts: ['Mod+O'],
  isOnStart: true,
  reach: 'page',
  when: ({ host }) => host.now().chooseFile !== undefined,
  run: ({ host }) => host.now().chooseFile?.(),
};

export const exportPicture: Action = {
  ...design,
  id: 'export',
  label: 'Export',
  icon: ImageDown,
  shortcuts: ['Mod+Shift+E'],
  reach: 'page',
  run: ({ session }) => session.openDialog('export'),
};

export const downloadPack: Action = {
  ...design,
  id: 'pack',
  label: 'Download the pack',
  icon: Package,
  shortcuts: [],
  reach: 'page',
  run: ({ session }) => session.openDialog('pack'),
};

export const copyAsPng: Action = {
  ...design,
  id: 'copy-png',
  label: 'Copy as PNG',
  icon: Images,
  shortcuts: ['Shift+Alt+C'],
  reach: 'page',
  when: (stores) => stores.host.now().copyAsPng !== undefined && !isEmpty(stores),
  run: ({ host }) => host.now().copyAsPng?.(),
};

export const share: Action = {
  ...design,
  id: 'share',
  label: 'Share',
  icon: Share2,
  shortcuts: [],
  reach: 'page',
  run: ({ session }) => session.openDialog('share'),
};

function isEmpty({ designs }: Stores): boolean {
  const { systems } = designs.getState().design;
  return systems.size === 0;
}
