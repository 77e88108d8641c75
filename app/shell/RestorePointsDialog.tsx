import { useEffect, useState } from 'react';
import { useHistory, useStores } from '../store/context.tsx';
import { goBackTo, nameState } from '../store/go-back.ts';
import type { RestorePointEntry } from '../store/restore-points.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

/** States to go back to. Going back is an edit like any other: it can be undone. */
export function RestorePointsDialog({ onClose }: { readonly onClose: () => void }) {
  const stores = useStores();
  const [points, setPoints] = useState<readonly RestorePointEntry[] | null>(null);
  const [label, setLabel] = useState('');
  const readOnly = useHistory((state) => state.readOnly);

  async function refresh() {
    const kept = await stores.workspace.restorePoints();
    setPoints((await kept?.list()) ?? []);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog opens.
  useEffect(() => void refresh().catch(() => setPoints([])), []);

  async function keep() {
    if (await nameState(stores, label.trim() || 'Named state')) setLabel('');
    await refresh();
  }

  async function restore({ key, label: name }: RestorePointEntry) {
    if (await goBackTo(stores, key, name)) onClose();
  }

  return (
    <Dialog title="Restore points" onClose={onClose}>
      <div className="flex items-end gap-2">
        <TextField
          label="Name the state of now"
          className="flex-1"
          value={label}
          onChange={setLabel}
          placeholder="Before the review"
        />
        <Button onClick={() => void keep()}>Keep</Button>
      </div>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {points?.map((point) => (
          <li key={point.key} className="flex items-center gap-3 py-2">
            <span className="min-w-0 flex-1">
              <bdi className="block truncate font-medium">{point.label}</bdi>
              <time className="text-xs text-ink-muted" dateTime={new Date(point.at).toISOString()}>
                {new Date(point.at).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
            </span>
            <Button size="small" tone="action" disabled={readOnly} onClick={() => void restore(point)}>
              Go back to this
            </Button>
          </li>
        ))}
      </ul>
      {points?.length === 0 && <p className="mt-3 text-ink-muted">No states kept yet.</p>}
    </Dialog>
  );
}
