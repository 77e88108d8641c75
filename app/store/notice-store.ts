/** What went wrong and wants an answer: shown as a dialog, one at a time. */
import { createStore } from 'zustand/vanilla';
import type { LoadError, Removal } from '../../src/model/load-error.ts';

export type Notice =
  /** A file, paste or stored design that cannot be opened. */
  | {
      readonly kind: 'unreadable';
      /** "northwind.json", "the pasted text". */
      readonly what: string;
      readonly error: LoadError;
      /** Its text, where a download helps to rescue it. */
      readonly raw: string | null;
      /** A state of it that was kept earlier and can be opened, where there is one. */
      readonly kept?: { readonly at: number; readonly open: () => void };
    }
  /** It was opened, without what pointed nowhere. */
  | { readonly kind: 'removed'; readonly what: string; readonly removed: readonly Removal[] }
  | { readonly kind: 'broken-link'; readonly text: string }
  /** Leaving would lose edits that no storage took. */
  | { readonly kind: 'unsaved'; readonly proceed: () => void };

export function createNoticeStore() {
  const store = createStore<{ readonly notice: Notice | null }>(() => ({ notice: null }));
  return {
    ...store,
    show: (notice: Notice): void => store.setState({ notice }),
    close: (): void => store.setState({ notice: null }),
  };
}

export type NoticeStore = ReturnType<typeof createNoticeStore>;
