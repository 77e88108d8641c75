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

interface NoticeState {
  readonly notice: Notice | null;
  /** Of several files dropped at once, each is told of. */
  readonly waiting: readonly Notice[];
}

export function createNoticeStore() {
  const store = createStore<NoticeState>(() => ({ notice: null, waiting: [] }));
  return {
    ...store,

    /** Waits until the one that is shown was closed; of those that ask something only the latest counts. */
    show: (notice: Notice): void =>
      store.setState(({ notice: shown, waiting }) => {
        if (!shown || (shown.kind === notice.kind && !TELLING.has(notice.kind))) return { notice };
        return { waiting: [...waiting, notice] };
      }),

    close: (): void => store.setState(({ waiting: [next = null, ...waiting] }) => ({ notice: next, waiting })),
  };
}

const TELLING: ReadonlySet<Notice['kind']> = new Set(['unreadable', 'removed']);

export type NoticeStore = ReturnType<typeof createNoticeStore>;
