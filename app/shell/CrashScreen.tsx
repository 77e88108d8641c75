import type { ReactNode } from 'react';
import { useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { type DrawingFault, ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { downloadDesign } from './download-design.ts';

/** When drawing the page fails, the stores live on: the design can still be taken out, and the last step back. */
export function CrashScreen({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary fallback={(fault) => <Crash {...fault} />}>{children}</ErrorBoundary>;
}

function Crash({ message, tryAgain }: DrawingFault) {
  const stores = useStores();
  return (
    <main className="flex h-full items-center justify-center p-6">
      <section
        role="alert"
        className="flex max-w-xl flex-col gap-4 rounded-xl border border-line-strong bg-panel p-6 shadow-raised"
      >
        <h1 className="text-lg font-semibold">Headwater could not draw this page</h1>
        <p className="text-ink-soft">Your design is still here. Download it, or take the last change back and go on.</p>
        <p className="font-mono text-xs wrap-anywhere text-ink-muted">{message}</p>
        <div className="flex flex-wrap gap-2">
          <Button tone="primary" onClick={() => downloadDesign(stores)}>
            Download my design
          </Button>
          <Button
            onClick={() => {
              stores.designs.undo();
              tryAgain();
            }}
          >
            Undo last change
          </Button>
          <Button onClick={() => void stores.workspace.flush().finally(() => location.reload())}>Reload</Button>
        </div>
      </section>
    </main>
  );
}
