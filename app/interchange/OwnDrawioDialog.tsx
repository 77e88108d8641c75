import { useState } from 'react';
import type { Change } from '../../src/interchange/drawio/change.ts';
import { only } from '../../src/model/design.ts';
import type { Loaded } from '../../src/model/load-error.ts';
import { applyPatch } from '../../src/model/patch.ts';
import { useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { openAsNew } from './destination.ts';

interface OwnDrawioDialogProps {
  readonly name: string;
  readonly loaded: Loaded;
  readonly changes: readonly Change[];
}

/** A design that comes back from draw.io: it is whole inside the file; what was done to the picture is taken or not. */
export function OwnDrawioDialog({ name, loaded, changes }: OwnDrawioDialogProps) {
  const stores = useStores();
  const [chosen, setChosen] = useState<ReadonlySet<Change>>(() => new Set(changes.filter(({ command }) => command)));
  const title = only(loaded.design, 'about').name || 'Untitled design';

  async function open() {
    let { design } = loaded;
    for (const { command } of changes.filter((change) => chosen.has(change))) {
      if (command) design = applyPatch(design, command.run(design));
    }
    if (!(await openAsNew(stores, design))) return;
    stores.imports.close();
    if (loaded.removed.length > 0) stores.notices.show({ kind: 'removed', what: name, removed: loaded.removed });
  }

  function toggle(change: Change) {
    const next = new Set(chosen);
    if (!next.delete(change)) next.add(change);
    setChosen(next);
  }

  return (
    <Dialog
      title={`Open ${name.slice(0, 120)}`}
      onClose={() => stores.imports.close()}
      footer={
        <>
          <Button onClick={() => stores.imports.close()}>Cancel</Button>
          <Button tone="primary" onClick={() => void open()}>
            Open as a new design
          </Button>
        </>
      }
    >
      <p className="mb-3">
        This draw.io file holds the whole design <strong className="font-semibold">“{title}”</strong>.{' '}
        {changes.length === 0
          ? 'Nothing was changed in draw.io.'
          : 'In draw.io this was done to it; take what you want:'}
      </p>
      <ul className="divide-y divide-line border-y border-line text-xs empty:hidden">
        {changes.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and the list never changes.
          <li key={at} className="py-1.5">
            {change.command === null ? (
              <p className="pl-6 wrap-anywhere text-ink-soft">{change.says}</p>
            ) : (
              <label className="flex min-h-6 cursor-pointer items-start gap-2 wrap-anywhere coarse:min-h-11 coarse:items-center">
                <input
                  type="checkbox"
                  className="mt-px size-4 shrink-0 accent-(--color-accent)"
                  checked={chosen.has(change)}
                  onChange={() => toggle(change)}
                />
                {change.says}
              </label>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
