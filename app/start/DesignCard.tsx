import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { edit } from '../../src/commands/edit.ts';
import { ONLY } from '../../src/model/design.ts';
import { useStores } from '../store/context.tsx';
import type { DesignEntry } from '../store/database.ts';
import { dayOrTime } from '../ui/day-or-time.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import { RenameDialog } from '../ui/RenameDialog.tsx';
import { FindingCounts } from './FindingCounts.tsx';
import { deleteDesign, openDesign } from './opening.ts';
import { ThumbnailPicture } from './ThumbnailPicture.tsx';

interface DesignCardProps {
  readonly entry: DesignEntry;
  readonly onChange: () => void;
}

export function DesignCard({ entry, onChange }: DesignCardProps) {
  const stores = useStores();
  const [isRenaming, setIsRenaming] = useState(false);
  const name = entry.name || 'Untitled design';

  async function duplicate() {
    const library = await stores.workspace.library();
    if ((await library.duplicate(entry.id)) === undefined) {
      stores.toasts.show(`“${name}” cannot be read, so it cannot be copied.`, { tone: 'error' });
    }
    onChange();
  }

  return (
    <li className="relative">
      <button
        type="button"
        aria-label={`Open ${name}`}
        onClick={() => void openDesign(stores, entry.id)}
        className="flex size-full flex-col overflow-hidden rounded-xl border border-line-strong bg-panel text-left shadow-raised hover:border-ring"
      >
        <span className="relative block aspect-16/10 w-full shrink-0 border-b border-line bg-canvas">
          <span className="absolute inset-2">
            <ThumbnailPicture thumbnail={entry.thumbnail} />
          </span>
        </span>
        <span className="flex flex-col gap-1 p-3 pr-10">
          <bdi className="truncate font-semibold">{name}</bdi>
          <span className="flex flex-wrap items-center gap-x-3 text-xs text-ink-muted">
            <time dateTime={new Date(entry.updatedAt).toISOString()}>{dayOrTime(entry.updatedAt)}</time>
            <FindingCounts counts={entry.counts} />
          </span>
        </span>
      </button>
      <div className="absolute right-1.5 bottom-3">
        <Menu
          label={`More for ${name}`}
          align="end"
          trigger={<IconButton label={`More for ${name}`} tooltip="More" icon={<Ellipsis size={16} aria-hidden />} />}
        >
          <MenuItem icon={<Pencil size={14} />} onSelect={() => setIsRenaming(true)}>
            Rename…
          </MenuItem>
          <MenuItem icon={<Copy size={14} />} onSelect={() => void duplicate()}>
            Duplicate
          </MenuItem>
          <MenuItem
            icon={<Trash2 size={14} />}
            isDanger
            onSelect={() => void deleteDesign(stores, entry.id, name, onChange).then(onChange)}
          >
            Delete
          </MenuItem>
        </Menu>
      </div>
      {isRenaming && <Rename entry={entry} onChange={onChange} onClose={() => setIsRenaming(false)} />}
    </li>
  );
}

function Rename({ entry, onChange, onClose }: DesignCardProps & { readonly onClose: () => void }) {
  const { workspace, toasts } = useStores();

  async function rename(name: string) {
    const isDone = await workspace.rename(entry.id, edit('Rename design', 'about', ONLY, { name })).catch(() => false);
    if (!isDone)
      toasts.show('It is open in another tab, or cannot be read. Rename it where it is open.', { tone: 'error' });
    onClose();
    onChange();
  }
  return (
    <RenameDialog title="Rename design" name={entry.name} onRename={(name) => void rename(name)} onClose={onClose} />
  );
}
