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
  const store = createStore<{ readonly incoming: IncomingText | null }>(() => ({ incoming: null }));
  return {
    ...store,
    offer: (incoming: IncomingText): void => store.setState({ incoming }),
    /** An empty box to paste into, or one with the text. */
    offerList: (text = ''): void =>
      store.setState({ incoming: { name: 'the list', text, size: text.length, as: 'list' } }),
    close: (): void => store.setState({ incoming: null }),
  };
}

export type ImportStore = ReturnType<typeof createImportStore>;
