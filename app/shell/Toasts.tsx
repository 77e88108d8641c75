import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { shortened } from '../marks/shortened.ts';
import { useStores } from '../store/context.tsx';
import type { Toast } from '../store/toast-store.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/IconButton.tsx';

const SHOWN_MS = 5000;

/** The region stays, so that screen readers hear what comes into it. */
export function Toasts() {
  const { toasts } = useStores();
  const shown = useStore(toasts, (state) => state.toasts);
  return (
    <div
      role="status"
      className="pointer-events-none fixed bottom-14 left-3 z-50 flex max-w-[min(26rem,calc(100vw-1.5rem))] flex-col gap-2"
    >
      {shown.map((toast) => (
        <ToastRow key={toast.id} toast={toast} onDismiss={() => toasts.dismiss(toast.id)} />
      ))}
    </div>
  );
}

/** Waits while somebody points at it or has the focus in it. */
function ToastRow({ toast, onDismiss }: { readonly toast: Toast; readonly onDismiss: () => void }) {
  const [isHeld, setIsHeld] = useState(false);
  const isError = toast.tone === 'error';

  // biome-ignore lint/correctness/useExhaustiveDependencies: `onDismiss` is new at each render; the timer is not.
  useEffect(() => {
    if (isHeld || isError) return;
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, isError]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it from vanishing.
    <div
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
      className={classNames(
        'pointer-events-auto flex items-center gap-3 rounded-lg border py-1.5 pr-1.5 pl-3 shadow-floating',
        isError ? 'border-error-line bg-error-ground text-error' : 'border-line-strong bg-panel text-ink',
      )}
    >
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1.5">
        <p className="min-w-40 flex-1 wrap-anywhere">{shortened(toast.text)}</p>
        {toast.action && (
          <Button
            size="small"
            tone="action"
            onClick={() => {
              toast.action?.run();
              onDismiss();
            }}
          >
            {toast.action.label}
          </Button>
        )}
      </div>
      <IconButton label="Dismiss" icon={<X size={14} aria-hidden />} onClick={onDismiss} />
    </div>
  );
}
