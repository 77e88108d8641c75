import {
  ChevronDown,
  ClipboardList,
  Copy,
  Download,
  FolderOpen,
  History,
  Monitor,
  Moon,
  Pencil,
  SlidersHorizontal,
  Sun,
  Trash2,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { edit } from '../../src/commands/edit.ts';
import { ONLY, only } from '../../src/model/design.ts';
import type { About } from '../../src/model/records/governance.ts';
import { deleteOpenDesign, duplicateOpenDesign, goToStart } from '../start/opening.ts';
import { useDesign, useHistory, useSession, useStores, useWorkspace } from '../store/context.tsx';
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { downloadDesign } from './download-design.ts';

const RenameDesign = lazy(() => import('./RenameDesign.tsx').then((module) => ({ default: module.RenameDesign })));
const RestorePointsDialog = lazy(() =>
  import('./RestorePointsDialog.tsx').then((module) => ({ default: module.RestorePointsDialog })),
);

type DialogName = 'rename' | 'restore-points';
type Status = NonNullable<About['status']>;

/** The design's name, and everything one does with a design as a whole. */
export function DesignMenu() {
  const stores = useStores();
  const name = useDesign((design) => only(design, 'about').name);
  const status = useDesign((design) => only(design, 'about').status);
  const isStored = useWorkspace(({ open }) => open.kind === 'stored');
  const readOnly = useHistory((state) => state.readOnly);
  const theme = useSession((state) => state.theme);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const shown = name || 'Untitled design';

  return (
    <>
      <Menu
        label="Design"
        trigger={
          <button
            type="button"
            aria-label={`Design: ${shown}`}
            className="flex min-h-6.5 max-w-full min-w-0 items-center gap-2 rounded-lg px-2 text-[13px] font-semibold hover:bg-sunken coarse:min-h-11"
          >
            <bdi className="truncate">{shown}</bdi>
            <ChevronDown size={14} aria-hidden className="shrink-0 text-ink-muted" />
          </button>
        }
      >
        <MenuItem icon={<Pencil size={14} />} isDisabled={readOnly} onSelect={() => setDialog('rename')}>
          Rename…
        </MenuItem>
        <MenuChoice
          label="Status"
          value={status ?? 'draft'}
          options={STATUSES}
          onChange={(next) => stores.designs.run(edit('Set status', 'about', ONLY, { status: next }))}
        />
        <MenuSeparator />
        <MenuItem icon={<FolderOpen size={14} />} onSelect={() => void goToStart(stores)}>
          My designs
        </MenuItem>
        <MenuItem icon={<History size={14} />} isDisabled={!isStored} onSelect={() => setDialog('restore-points')}>
          Restore points…
        </MenuItem>
        <MenuItem icon={<SlidersHorizontal size={14} />} onSelect={() => stores.session.openDialog('rule-settings')}>
          Rule settings…
        </MenuItem>
        <MenuItem icon={<ClipboardList size={14} />} onSelect={() => stores.imports.offerList()}>
          Paste a list…
        </MenuItem>
        <MenuItem icon={<Copy size={14} />} onSelect={() => void duplicateOpenDesign(stores)}>
          Duplicate
        </MenuItem>
        <MenuItem icon={<Download size={14} />} shortcut="Mod+S" onSelect={() => downloadDesign(stores)}>
          Download file
        </MenuItem>
        {isStored && (
          <MenuItem
            icon={<Trash2 size={14} />}
            isDanger
            isDisabled={readOnly}
            onSelect={() => void deleteOpenDesign(stores)}
          >
            Delete
          </MenuItem>
        )}
        <div className="md:hidden">
          <MenuSeparator />
          <MenuChoice
            label="Theme"
            value={theme}
            options={THEMES}
            onChange={(next) => stores.session.prefer({ theme: next })}
          />
        </div>
      </Menu>
      <Suspense>
        {dialog === 'rename' && <RenameDesign onClose={() => setDialog(null)} />}
        {dialog === 'restore-points' && <RestorePointsDialog onClose={() => setDialog(null)} />}
      </Suspense>
    </>
  );
}

const STATUSES: readonly { value: Status; label: string }[] = [
  { value: 'draft', label: 'Draft' },
  { value: 'review', label: 'In review' },
  { value: 'approved', label: 'Approved' },
];

const THEMES = [
  { value: 'light', label: 'Light', icon: <Sun size={14} aria-hidden /> },
  { value: 'dark', label: 'Dark', icon: <Moon size={14} aria-hidden /> },
  { value: 'system', label: 'Like the system', icon: <Monitor size={14} aria-hidden /> },
] as const;
