import { useState } from 'react';
import { only } from '../../src/model/design.ts';
import type { Loaded } from '../../src/model/load-error.ts';
import { useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { openAsNew } from './destination.ts';
import type { OwnChange } from './import-jobs.ts';
import type { Importer } from './importer.ts';
import { useDoing } from './use-doing.ts';

interface OwnDrawioDialogProps {
  readonly file: { readonly text: string; readonly name: string };
  readonly loaded: Loaded;
  readonly changes: readonly OwnChange[];
  readonly importer: Importer;
}

/** A design that comes back from draw.io: it is whole inside the file; what was done to the picture is taken or not. */
export function OwnDrawioDialog({ file, loaded, changes, importer }: OwnDrawioDialogProps) {
  const { name } = file;
  const stores = useStores();
  const [taken, setTaken] = useState<ReadonlySet<number>>(
    () => new Set(changes.flatMap(({ canTake }, at) => (canTake ? [at] : []))),
  );
  const { doing, doIt } = useDoing();
  const title = only(loaded.design, 'about').name || 'Untitled design';

  async function open() {
    const design = await importer.ask('take', { ...file, taken: [...taken].sort((a, b) => a - b) });
    if (!design.ok) return stores.toasts.show(design.error, { tone: 'error' });
    if (!(await openAsNew(stores, design.value))) return;
    stores.imports.close();
    if (loaded.removed.length > 0) stores.notices.show({ kind: 'removed', what: name, removed: loaded.removed });
  }

  function toggle(at: number) {
    const next = new Set(taken);
    if (!next.delete(at)) next.add(at);
    setTaken(next);
  }

  return (
    <Dialog
      title={`Open ${name.slice(0, 120)}`}
      onClose={() => stores.imports.close()}
      footer={
        <>
          <p role="status" className="mr-auto content-center text-xs text-ink-soft">
            {doing}
          </p>
          <Button onClick={() => stores.imports.close()}>Cancel</Button>
          <Button tone="primary" disabled={doing !== null} onClick={() => doIt('Opening…', open)}>
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
            {!change.canTake ? (
              <p className="pl-6 wrap-anywhere text-ink-soft">{change.says}</p>
            ) : (
              <label className="flex min-h-6 cursor-pointer items-start gap-2 wrap-anywhere coarse:min-h-11 coarse:items-center">
                <input
                  type="checkbox"
                  className="mt-px size-4 shrink-0 accent-(--color-accent)"
                  checked={taken.has(at)}
                  onChange={() => toggle(at)}
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
