import { useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

/** What is going on while a large file is read, and the way out. */
export function Working({ name, size }: { readonly name: string; readonly size: number }) {
  const { imports } = useStores();
  const megabytes = (size / 1_000_000).toFixed(1);
  return (
    <Dialog
      title={`Import ${name.slice(0, 120)}`}
      size="small"
      onClose={() => imports.close()}
      footer={<Button onClick={() => imports.close()}>Cancel</Button>}
    >
      <p role="status" className="wrap-anywhere">
        Reading {name.slice(0, 120)} ({megabytes} MB). Nothing is changed by it.
      </p>
      <progress className="mt-2 h-2 w-full accent-(--color-accent)" aria-label="Reading" />
    </Dialog>
  );
}
