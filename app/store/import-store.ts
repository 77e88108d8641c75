/** What came in and is no design: a diagram of another tool or a list, waiting for a person to say what to make of it. */
import { createStore } from 'zustand/vanilla';

export interface IncomingText {
  /** "landscape.drawio", "the pasted text". */
  readonly name: string;
  /** Null where the file is too large to be read. */
  readonly text: string | null;
  /** Bytes of the file. */
  readonly size: number;
  /** Which dialog takes it. */
  readonly as: 'diagram' | 'list';
}

/** `incoming` is null while no import is open. */
export function createImportStore() {
  /** What stood in the box of a list when it was left by Escape, so that a slip of a finger loses nothing. */
  let draft = '';
  const store = createStore<{ readonly incoming: IncomingText | null }>(() => ({ incoming: null }));
  return {
    ...store,
    offer: (incoming: IncomingText): void => store.setState({ incoming }),
    /** A box to paste into, with the text or what was left in it. */
    offerList: (text = draft): void =>
      store.setState({ incoming: { name: 'the list', text, size: text.length, as: 'list' } }),
    close: (left = draft): void => {
      draft = left;
      store.setState({ incoming: null });
    },
  };
}

export type ImportStore = ReturnType<typeof createImportStore>;
