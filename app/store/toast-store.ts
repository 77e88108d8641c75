/** Short notices at the foot of the window; each may carry one thing to do, mostly "Undo". */
import { createStore } from 'zustand/vanilla';

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Errors stay until they are closed. */
  readonly tone: 'plain' | 'error';
  readonly action: ToastAction | null;
}

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** More at once would cover the canvas. */
const MAX_TOASTS = 3;

export function createToastStore() {
  const store = createStore<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));
  let lastId = 0;

  return {
    ...store,

    /** A text that is shown already is shown once, afresh. */
    show(text: string, { tone = 'plain', action = null }: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
      lastId += 1;
      const toast: Toast = { id: lastId, text, tone, action };
      const others = store.getState().toasts.filter((other) => other.text !== text);
      store.setState({ toasts: [...others, toast].slice(-MAX_TOASTS) });
    },

    dismiss(id: number): void {
      store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
    },

    /** Takes away a notice that is no longer true. */
    dismissText(text: string): void {
      store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.text !== text) }));
    },
  };
}

export type ToastStore = ReturnType<typeof createToastStore>;
